package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.settle.OutcomeKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What random books can set, claims do meet: else the laws would hold of less than it seems. */
class RandomBooksMeetTest {
  private static final int BOOKS = 160;
  private static final int OFTEN = 3;
  private static final Met MET = Met.in(BOOKS);

  static List<String> shapes() {
    return Met.SHAPES;
  }

  static Stream<String> outcomes() {
    return Stream.of(OutcomeKind.values()).map(kind -> "outcome " + kind);
  }

  static Stream<String> caps() {
    Stream<String> units =
        Stream.of(CapUnit.YUAN, CapUnit.OCCURRENCES, CapUnit.MONTHS, CapUnit.RANK)
            .flatMap(unit -> Stream.of("cap " + unit + " of all", "cap " + unit + " of a holder"));
    Stream<String> periods =
        Stream.of("year", "PLAN", "LIFE", "window")
            .flatMap(period -> Stream.of("cap " + period, "full cap " + period));
    Stream<String> scopes = Stream.of("scope 110101", "scope 110100", "scope 110000");
    return Stream.of(units, periods, scopes).flatMap(all -> all);
  }

  static Stream<String> relations() {
    Stream<String> taken =
        Arrays.stream(RelationKind.values())
            .flatMap(kind -> Stream.of(kind + " PLAN", kind + " window"));
    return Stream.concat(
        taken, Stream.of("full EXCLUSIVE PLAN", "full HIGHEST PLAN", "full HIGHEST window"));
  }

  static List<String> conditions() {
    return List.of(
        "own of the claim met",
        "own of the claim unmet",
        "own of a part met",
        "own of a part unmet",
        "is-listed of the claim unmet",
        "is-listed of a part unmet",
        "is-many of the claim unmet",
        "item NONE");
  }

  @ParameterizedTest
  @MethodSource({"shapes", "outcomes", "caps", "relations", "conditions"})
  void itIsMetOften(String what) {
    assertThat(MET.of(what)).as(what + " in " + MET).isGreaterThanOrEqualTo(OFTEN);
  }

  /** A book that falls back on nothing due would keep every law. */
  @Test
  void almostEveryRateThatIsDrawnIsLoaded() {
    assertThat(MET.of(Met.UNSET)).isLessThan(BOOKS / 10);
  }
}
