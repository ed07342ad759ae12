package io.github.goldenblue.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void manyThreadsAssessAsOneDoes() {
    GoldenBlue blue = Books.usual();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      claims.add(BonusClaim.like("b" + i).heads(i % 7).build());
      claims.add(
          StayClaim.like("s" + i).days("2022-01-01", "2022-0" + (1 + i % 9) + "-28").build());
    }
    List<Assessment> alone = claims.stream().map(blue::assess).toList();
    for (int round = 0; round < 5; round++) {
      assertThat(claims.parallelStream().map(blue::assess).toList()).isEqualTo(alone);
    }
  }

  @Test
  void manyThreadsSettleAndExplainAsOneDoes() {
    GoldenBlue blue = Books.usual();
    List<String> texts =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> blue.settle(Ledger.EMPTY, List.of(BonusClaim.like("a").build())))
            .map(settled -> blue.explain(settled.decisions().get(0), Language.ZH))
            .toList();
    assertThat(texts).containsOnly(texts.get(0));
  }
}
