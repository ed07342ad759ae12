package io.github.goldenblue.examples.counties;

import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Part;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.PersonId;
import org.immutables.value.Value;

/** One trainee of a {@link ShortCourseClaim}. */
@Value.Immutable
@ImmutableStyle
public interface Trainee extends Part {
  /** The facts of a trainee. */
  Facts<Trainee> FACTS =
      Facts.ofPart(Trainee.class, Builder::new, Builder::build)
          .person("person", Trainee::person, Builder::person)
          .unique()
          .flag("eligible", Trainee::eligible, Builder::eligible)
          .flag("filed", Trainee::filed, Builder::filed)
          .flag("retired", Trainee::retired, Builder::retired)
          .flag("passed", Trainee::passed, Builder::passed)
          .extra(Trainee::extra, Builder::extra)
          .done();

  /** Who was trained. */
  PersonId person();

  /** Whether the trainee belongs to those the course is for. */
  boolean eligible();

  /** Whether the trainee was filed with the authority. */
  boolean filed();

  /** Whether the trainee is of the age of retirement. */
  boolean retired();

  /** Whether the trainee passed the examination. */
  boolean passed();

  /** Starts a trainee. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a trainee. */
  final class Builder extends ImmutableTrainee.Builder {
    Builder() {}
  }
}
