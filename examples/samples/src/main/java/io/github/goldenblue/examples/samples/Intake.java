package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The claims of one subsidy as they come in over the year, numbered by day: 2023-SE-0001. */
final class Intake {
  static final District DISTRICT = District.of("330604");
  static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
  static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

  private final String letters;
  private final List<Draft> drafts = new ArrayList<>();

  Intake(String letters) {
    this.letters = letters;
  }

  /** A claim that has no number yet. */
  private record Draft(LocalDate on, Function<String, Claim> numbered) {}

  /** Takes a claim in, which needs its id, its district and its day. */
  <B extends Claim.Builder<B>> void file(
      LocalDate on, B claim, Function<B, ? extends Claim> build) {
    if (on.isBefore(NEW_YEAR) || on.isAfter(YEAR_END)) {
      throw new IllegalArgumentException("not a day of the year: " + on);
    }
    drafts.add(new Draft(on, id -> build.apply(claim.id(id).district(DISTRICT).on(on))));
  }

  /** All claims, numbered in the order of their days. */
  List<Claim> numbered() {
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts.stream().sorted(Comparator.comparing(Draft::on)).toList()) {
      claims.add(draft.numbered().apply("2023-%s-%04d".formatted(letters, claims.size() + 1)));
    }
    return claims;
  }
}
