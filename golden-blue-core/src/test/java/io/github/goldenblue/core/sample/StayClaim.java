package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Optional;

/** A claim for the months and days that someone stayed. */
public record StayClaim(
    String id,
    District district,
    LocalDate on,
    OrganisationId host,
    PersonId guest,
    Programme programme,
    boolean invited,
    DateRange period,
    Optional<Yuan> boardDetermined,
    Yuan cost,
    Extra extra,
    Sequel sequel)
    implements Claim {
  public static final Facts<StayClaim> FACTS =
      Facts.ofClaim(StayClaim.class, Builder::new, Builder::build)
          .organisation("host", StayClaim::host, Builder::host)
          .person("guest", StayClaim::guest, Builder::guest)
          .oneOf("programme", Programme.class, StayClaim::programme, Builder::programme)
          .flag("invited", StayClaim::invited, Builder::invited)
          .date("from", claim -> claim.period().from(), Builder::from)
          .date("to", claim -> claim.period().to(), Builder::to)
          .inOrder("from", "to")
          .determination("boardDetermined", StayClaim::boardDetermined, Builder::board)
          .yuan("cost", StayClaim::cost, Builder::cost)
          .done();

  @Override
  public String subsidy() {
    return "stay";
  }

  /** A college stay from 2022-03-01 to 2022-05-31 at no cost, unless said otherwise. */
  public static Builder like(String id) {
    return new Builder().id(id);
  }

  public static final class Builder extends ClaimBuilder<Builder> {
    private OrganisationId host = OrganisationId.of("H");
    private PersonId guest = PersonId.of("G");
    private Programme programme = Programme.COLLEGE;
    private boolean invited = true;
    private LocalDate from = LocalDate.of(2022, 3, 1);
    private LocalDate to = LocalDate.of(2022, 5, 31);
    private Optional<Yuan> board = Optional.empty();
    private Yuan cost = Yuan.ZERO;

    @Override
    Builder self() {
      return this;
    }

    public Builder host(OrganisationId value) {
      host = value;
      return this;
    }

    public Builder guest(PersonId value) {
      guest = value;
      return this;
    }

    public Builder programme(Programme value) {
      programme = value;
      return this;
    }

    public Builder invited(boolean value) {
      invited = value;
      return this;
    }

    public Builder from(LocalDate value) {
      from = value;
      return this;
    }

    public Builder to(LocalDate value) {
      to = value;
      return this;
    }

    public Builder days(String first, String last) {
      return from(LocalDate.parse(first)).to(LocalDate.parse(last));
    }

    public Builder board(Yuan value) {
      board = Optional.of(value);
      return this;
    }

    public Builder cost(Yuan value) {
      cost = value;
      return this;
    }

    public StayClaim build() {
      DateRange period = new DateRange(from, to);
      return new StayClaim(
          id, district, on, host, guest, programme, invited, period, board, cost, extra, sequel);
    }
  }
}
