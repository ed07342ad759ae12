package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Optional;

/** A claim of a subsidy made up for these tests: bands, months, costs, caps inside caps. */
record OutingClaim(
    String id,
    District district,
    LocalDate on,
    PersonId guide,
    OrganisationId host,
    Place place,
    boolean invited,
    boolean paidElsewhere,
    int heads,
    LocalDate from,
    LocalDate to,
    Yuan cost,
    Optional<Yuan> feeDetermined,
    Optional<Yuan> monthDetermined,
    Extra extra,
    Sequel sequel)
    implements Claim {

  enum Place {
    NEAR,
    FAR,
    NOWHERE,
    ABROAD
  }

  static final Facts<OutingClaim> FACTS =
      Facts.ofClaim(OutingClaim.class, Builder::new, Builder::build)
          .person("guide", OutingClaim::guide, (b, v) -> b.with(() -> b.guide = v))
          .organisation("host", OutingClaim::host, (b, v) -> b.with(() -> b.host = v))
          .oneOf("place", Place.class, OutingClaim::place, (b, v) -> b.with(() -> b.place = v))
          .flag("invited", OutingClaim::invited, (b, v) -> b.with(() -> b.invited = v))
          .flag(
              "paidElsewhere",
              OutingClaim::paidElsewhere,
              (b, v) -> b.with(() -> b.paidElsewhere = v))
          .count("heads", OutingClaim::heads, (b, v) -> b.with(() -> b.heads = v))
          .date("from", OutingClaim::from, (b, v) -> b.with(() -> b.from = v))
          .date("to", OutingClaim::to, (b, v) -> b.with(() -> b.to = v))
          .inOrder("from", "to")
          .yuan("cost", OutingClaim::cost, (b, v) -> b.with(() -> b.cost = v))
          .determination(
              "feeDetermined",
              OutingClaim::feeDetermined,
              (b, v) -> b.with(() -> b.fee = Optional.of(v)))
          .determination(
              "monthDetermined",
              OutingClaim::monthDetermined,
              (b, v) -> b.with(() -> b.month = Optional.of(v)))
          .done();

  @Override
  public String subsidy() {
    return "outing";
  }

  @SuppressWarnings("NullAway.Init") // a claim is built only when every fact is there
  static final class Builder implements Claim.Builder<Builder> {
    private String id;
    private District district;
    private LocalDate on;
    private PersonId guide;
    private OrganisationId host;
    private Place place;
    private boolean invited;
    private boolean paidElsewhere;
    private int heads;
    private LocalDate from;
    private LocalDate to;
    private Yuan cost;
    private Optional<Yuan> fee = Optional.empty();
    private Optional<Yuan> month = Optional.empty();
    private Extra extra = Extra.NONE;
    private Sequel sequel = Sequel.NONE;

    @Override
    public Builder id(String value) {
      return with(() -> id = value);
    }

    @Override
    public Builder district(District value) {
      return with(() -> district = value);
    }

    @Override
    public Builder on(LocalDate value) {
      return with(() -> on = value);
    }

    @Override
    public Builder extra(Extra value) {
      return with(() -> extra = value);
    }

    @Override
    public Builder sequel(Sequel value) {
      return with(() -> sequel = value);
    }

    Builder with(Runnable change) {
      change.run();
      return this;
    }

    OutingClaim build() {
      return new OutingClaim(
          id,
          district,
          on,
          guide,
          host,
          place,
          invited,
          paidElsewhere,
          heads,
          from,
          to,
          cost,
          fee,
          month,
          extra,
          sequel);
    }
  }
}
