package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Optional;

/** An agency's claim for so many heads. */
public record BonusClaim(
    String id,
    District district,
    LocalDate on,
    OrganisationId agency,
    int heads,
    Optional<Yuan> perHeadDetermined,
    Extra extra,
    Sequel sequel)
    implements Claim {
  public static final Facts<BonusClaim> FACTS =
      Facts.ofClaim(BonusClaim.class, Builder::new, Builder::build)
          .organisation("agency", BonusClaim::agency, Builder::agency)
          .count("heads", BonusClaim::heads, Builder::heads)
          .determination(
              "perHeadDetermined", BonusClaim::perHeadDetermined, (b, yuan) -> b.at(yuan))
          .done();

  @Override
  public String subsidy() {
    return "bonus";
  }

  /** Ten heads of agency A, not determined, unless said otherwise. */
  public static Builder like(String id) {
    return new Builder().id(id);
  }

  public static final class Builder extends ClaimBuilder<Builder> {
    private OrganisationId agency = OrganisationId.of("A");
    private int heads = 10;
    private Optional<Yuan> perHead = Optional.empty();

    @Override
    Builder self() {
      return this;
    }

    public Builder agency(OrganisationId value) {
      agency = value;
      return this;
    }

    public Builder heads(int value) {
      heads = value;
      return this;
    }

    public Builder at(Yuan value) {
      perHead = Optional.of(value);
      return this;
    }

    public Builder at(String yuan) {
      return at(Yuan.parse(yuan));
    }

    public BonusClaim build() {
      return new BonusClaim(id, district, on, agency, heads, perHead, extra, sequel);
    }
  }
}
