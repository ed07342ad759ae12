package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Payee;
import java.time.LocalDate;
import java.util.OptionalInt;

/** A claim made up for these tests: a count that one form needs and the other must not have. */
record GiftClaim(
    String id,
    District district,
    LocalDate on,
    String receiver,
    Form form,
    OptionalInt perCent,
    Extra extra,
    Sequel sequel)
    implements Claim {

  enum Form {
    SHARED,
    WHOLE
  }

  static final Facts<GiftClaim> FACTS =
      Facts.ofClaim(GiftClaim.class, Builder::new, Builder::build)
          .recipient("receiver", GiftClaim::receiver, Builder::receiver, any -> Payee.Kind.TEAM)
          .oneOf("form", Form.class, GiftClaim::form, Builder::form)
          .optionalCount("perCent", GiftClaim::perCent, Builder::perCent)
          .onlyWhen("form", Form.SHARED)
          .done();

  @Override
  public String subsidy() {
    return "gift";
  }

  @SuppressWarnings("NullAway.Init") // a claim is built only when every fact is there
  static final class Builder implements Claim.Builder<Builder> {
    private String id;
    private District district;
    private LocalDate on;
    private String receiver;
    private Form form;
    private OptionalInt perCent = OptionalInt.empty();
    private Extra extra = Extra.NONE;
    private Sequel sequel = Sequel.NONE;

    @Override
    public Builder id(String value) {
      id = value;
      return this;
    }

    @Override
    public Builder district(District value) {
      district = value;
      return this;
    }

    @Override
    public Builder on(LocalDate value) {
      on = value;
      return this;
    }

    @Override
    public Builder extra(Extra value) {
      extra = value;
      return this;
    }

    @Override
    public Builder sequel(Sequel value) {
      sequel = value;
      return this;
    }

    void receiver(String value) {
      receiver = value;
    }

    void form(Form value) {
      form = value;
    }

    void perCent(int value) {
      perCent = OptionalInt.of(value);
    }

    GiftClaim build() {
      return new GiftClaim(id, district, on, receiver, form, perCent, extra, sequel);
    }
  }
}
