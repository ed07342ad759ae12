package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.util.Optional;

/** One member of a crew. */
public record Member(
    String badge,
    PersonId person,
    int heads,
    Optional<Yuan> joinDetermined,
    Optional<Yuan> stayDetermined) {
  public static final Facts<Member> FACTS =
      Facts.ofPart(Member.class, Builder::new, Builder::build)
          .text("badge", Member::badge, Builder::badge)
          .unique()
          .person("person", Member::person, Builder::person)
          .count("heads", Member::heads, Builder::heads)
          .determination("joinDetermined", Member::joinDetermined, Builder::join)
          .determination("stayDetermined", Member::stayDetermined, Builder::stay)
          .done();

  /** One head of this person, whose badge is the person's id. */
  public static Builder like(String person) {
    return new Builder().badge(person).person(PersonId.of(person));
  }

  public static final class Builder {
    private String badge = "";
    private PersonId person = PersonId.of("P");
    private int heads = 1;
    private Optional<Yuan> join = Optional.empty();
    private Optional<Yuan> stay = Optional.empty();

    public Builder badge(String value) {
      badge = value;
      return this;
    }

    public Builder person(PersonId value) {
      person = value;
      return this;
    }

    public Builder heads(int value) {
      heads = value;
      return this;
    }

    public Builder join(Yuan value) {
      join = Optional.of(value);
      return this;
    }

    public Builder stay(Yuan value) {
      stay = Optional.of(value);
      return this;
    }

    public Member build() {
      return new Member(badge, person, heads, join, stay);
    }
  }
}
