package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Payee;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A claim for a house, of whose start a recipient may have a part. */
public record GrantClaim(
    String id,
    District district,
    LocalDate on,
    String house,
    OrganisationId host,
    String recipient,
    RecipientKind recipientKind,
    Form form,
    OptionalInt partPercent,
    List<Prize> prizes,
    Extra extra,
    Sequel sequel)
    implements Claim {
  public static final Facts<GrantClaim> FACTS =
      Facts.ofClaim(GrantClaim.class, Builder::new, Builder::build)
          .text("house", GrantClaim::house, Builder::house)
          .organisation("host", GrantClaim::host, Builder::host)
          .recipient(
              "recipient",
              GrantClaim::recipient,
              Builder::recipient,
              claim -> claim.recipientKind().payee)
          .oneOf("recipientKind", RecipientKind.class, GrantClaim::recipientKind, Builder::kind)
          .oneOf("form", Form.class, GrantClaim::form, Builder::form)
          .optionalCount("partPercent", GrantClaim::partPercent, Builder::part)
          .onlyWhen("form", Form.START)
          .parts("prizes", Prize.FACTS, GrantClaim::prizes, Builder::prizes)
          .done();

  /** What is granted. */
  public enum Form {
    START,
    PRAISE
  }

  /** Who receives it. */
  public enum RecipientKind {
    SINGLE(Payee.Kind.PERSON),
    GROUP(Payee.Kind.TEAM);

    private final Payee.Kind payee;

    RecipientKind(Payee.Kind payee) {
      this.payee = payee;
    }
  }

  @Override
  public String subsidy() {
    return "grant";
  }

  /** House X of host H starts, a tenth for one person R, with one first prize. */
  public static Builder like(String id) {
    return new Builder().id(id).part(10);
  }

  /** House X of host H is praised, with one first prize. */
  public static Builder praise(String id) {
    return new Builder().id(id).form(Form.PRAISE);
  }

  public static final class Builder extends ClaimBuilder<Builder> {
    private String house = "X";
    private OrganisationId host = OrganisationId.of("H");
    private String recipient = "R";
    private RecipientKind kind = RecipientKind.SINGLE;
    private Form form = Form.START;
    private OptionalInt part = OptionalInt.empty();
    private List<Prize> prizes = List.of(new Prize(Prize.Rank.FIRST));

    @Override
    Builder self() {
      return this;
    }

    public Builder house(String value) {
      house = value;
      return this;
    }

    public Builder host(OrganisationId value) {
      host = value;
      return this;
    }

    public Builder recipient(String value) {
      recipient = value;
      return this;
    }

    public Builder kind(RecipientKind value) {
      kind = value;
      return this;
    }

    public Builder form(Form value) {
      form = value;
      return this;
    }

    public Builder part(int percent) {
      part = OptionalInt.of(percent);
      return this;
    }

    public Builder prizes(List<Prize> value) {
      prizes = List.copyOf(value);
      return this;
    }

    public Builder ranked(Prize.Rank... ranks) {
      return prizes(Stream.of(ranks).map(Prize::new).toList());
    }

    public GrantClaim build() {
      return new GrantClaim(
          id, district, on, house, host, recipient, kind, form, part, prizes, extra, sequel);
    }
  }
}
