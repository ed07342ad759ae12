package io.github.goldenblue.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClaimOrderTest {
  private static final Comparator<String> PLAIN =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  @Test
  void whatLiesBeyondTheSurrogatesComesBeforeWhatLiesBeyondThePlane() {
    List<String> sorted =
        List.of("", "a", "a\uD7FF", "a\uE000", "a\uFFFF", "a\uD800\uDC00", "a\uD83D\uDE00", "b");
    assertThat(
            sorted.stream()
                .sorted(ClaimOrder.BY_CODE_POINT.reversed())
                .sorted(ClaimOrder.BY_CODE_POINT))
        .containsExactlyElementsOf(sorted);
  }

  @Property(tries = 2000)
  void itIsTheOrderOfCodePoints(
      @ForAll @Size(max = 3) int[] one, @ForAll @Size(max = 3) int[] other) {
    String a = text(one);
    String b = text(other);
    assertThat(Integer.signum(ClaimOrder.BY_CODE_POINT.compare(a, b)))
        .isEqualTo(Integer.signum(PLAIN.compare(a, b)));
  }

  /** Well-formed text from few points on both sides of the surrogates. */
  private static String text(int[] numbers) {
    int[] points = {'a', 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF, 0x1F600};
    int[] chosen =
        Arrays.stream(numbers).map(n -> points[Math.floorMod(n, points.length)]).toArray();
    return new String(chosen, 0, chosen.length);
  }
}
