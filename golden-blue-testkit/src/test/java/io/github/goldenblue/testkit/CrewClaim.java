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
import java.util.List;
import java.util.Optional;

/** A claim with parts, each with a determination of its own, made up for these tests. */
record CrewClaim(
    String id,
    District district,
    LocalDate on,
    OrganisationId host,
    List<Member> members,
    Extra extra,
    Sequel sequel)
    implements Claim {

  /** One of the crew. */
  record Member(PersonId person, boolean tired, Optional<Yuan> wageDetermined) {
    static final Facts<Member> FACTS =
        Facts.ofPart(Member.class, Builder::new, Builder::build)
            .person("person", Member::person, (b, v) -> b.with(() -> b.person = v))
            .unique()
            .flag("tired", Member::tired, (b, v) -> b.with(() -> b.tired = v))
            .determination(
                "wageDetermined",
                Member::wageDetermined,
                (b, v) -> b.with(() -> b.wage = Optional.of(v)))
            .done();

    @SuppressWarnings("NullAway.Init") // a claim is built only when every fact is there
    static final class Builder {
      private PersonId person;
      private boolean tired;
      private Optional<Yuan> wage = Optional.empty();

      Builder with(Runnable change) {
        change.run();
        return this;
      }

      Member build() {
        return new Member(person, tired, wage);
      }
    }
  }

  static final Facts<CrewClaim> FACTS =
      Facts.ofClaim(CrewClaim.class, Builder::new, Builder::build)
          .organisation("host", CrewClaim::host, (b, v) -> b.with(() -> b.host = v))
          .parts(
              "members",
              Member.FACTS,
              CrewClaim::members,
              (b, v) -> b.with(() -> b.members = List.copyOf(v)))
          .done();

  @Override
  public String subsidy() {
    return "crew";
  }

  @SuppressWarnings("NullAway.Init") // a claim is built only when every fact is there
  static final class Builder implements Claim.Builder<Builder> {
    private String id;
    private District district;
    private LocalDate on;
    private Extra extra = Extra.NONE;
    private Sequel sequel = Sequel.NONE;
    private OrganisationId host;
    private List<Member> members;

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

    CrewClaim build() {
      return new CrewClaim(id, district, on, host, members, extra, sequel);
    }
  }
}
