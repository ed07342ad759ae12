package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A company's claim for its members, and for months of its own. */
public record CrewClaim(
    String id,
    District district,
    LocalDate on,
    OrganisationId company,
    int months,
    Optional<Yuan> topDetermined,
    Optional<Yuan> baseDetermined,
    List<Member> members,
    Extra extra,
    Sequel sequel)
    implements Claim {
  public static final Facts<CrewClaim> FACTS =
      Facts.ofClaim(CrewClaim.class, Builder::new, Builder::build)
          .organisation("company", CrewClaim::company, Builder::company)
          .count("months", CrewClaim::months, Builder::months)
          .determination("topDetermined", CrewClaim::topDetermined, Builder::top)
          .determination("baseDetermined", CrewClaim::baseDetermined, Builder::base)
          .parts("members", Member.FACTS, CrewClaim::members, Builder::members)
          .done();

  @Override
  public String subsidy() {
    return "crew";
  }

  /** Company C with one member P and no months, unless said otherwise. */
  public static Builder like(String id) {
    return new Builder().id(id);
  }

  public static final class Builder extends ClaimBuilder<Builder> {
    private OrganisationId company = OrganisationId.of("C");
    private int months;
    private Optional<Yuan> top = Optional.empty();
    private Optional<Yuan> base = Optional.empty();
    private List<Member> members = List.of(Member.like("P").build());

    @Override
    Builder self() {
      return this;
    }

    public Builder company(OrganisationId value) {
      company = value;
      return this;
    }

    public Builder months(int value) {
      months = value;
      return this;
    }

    public Builder top(Yuan value) {
      top = Optional.of(value);
      return this;
    }

    public Builder base(Yuan value) {
      base = Optional.of(value);
      return this;
    }

    public Builder members(List<Member> value) {
      members = List.copyOf(value);
      return this;
    }

    public Builder with(Member.Builder... value) {
      return members(Arrays.stream(value).map(Member.Builder::build).toList());
    }

    public CrewClaim build() {
      return new CrewClaim(id, district, on, company, months, top, base, members, extra, sequel);
    }
  }
}
