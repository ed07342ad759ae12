package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.settle.Difference;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.RevisedClaim;
import io.github.goldenblue.core.settle.Revision;
import io.github.goldenblue.core.value.Yuan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every revision, tried on claims of all subsidies over several batches. */
class RevisionProperties {
  private static final GoldenBlue THEN = Everything.GOLDEN_BLUE;

  /** The same with a higher minimum wage, more for every recruit and less room for both. */
  private static final GoldenBlue NOW = THEN.withRateBooksInstead(List.of());

  @Property
  void theSameKnowledgeChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    List<List<Claim>> history = history(seed, size);
    Ledger paid = settled(history);
    Revision revision = THEN.settlement().revise(paid, history);
    assertThat(revision.claims()).isEmpty();
    assertThat(revision.revised()).isEqualTo(paid);
  }
}
