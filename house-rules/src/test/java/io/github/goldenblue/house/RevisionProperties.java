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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every revision, tried on histories of all subsidies. */
class RevisionProperties {
  private static final GoldenBlue THEN = Everything.GOLDEN_BLUE;
  private static final String BOOK =
      "golden-blue-recruitment/src/main/resources/META-INF/golden-blue/330604.json";

  /** More for what is fixed, and for what the authority may determine at the most. */
  private static final GoldenBlue RAISED =
      with(
          Repository.read(BOOK)
              .replace("{\"yuan\": ", "{\"yuan\": 1")
              .replace("[500, 800]", "[500, 900]")
              .replace("[300, 1500]", "[300, 1600]"));

  /** Less of some, more of others, with other conditions and caps. */
  private static final GoldenBlue CHANGED =
      with(
          Repository.read(BOOK)
              .replace("{\"yuan\": 1000}", "{\"yuan\": 900}")
              .replace("{\"yuan\": 250}", "{\"yuan\": 300.5}")
              .replace("{\"atLeast\": 5", "{\"atLeast\": 3")
              .replace("[500, 800]", "[600, 700]")
              .replace("\"limit\": 100000", "\"limit\": 6000")
              .replace("\"limit\": 12,", "\"limit\": 3,"));

  private static GoldenBlue with(String book) {
    byte[] utf8 = book.getBytes(StandardCharsets.UTF_8);
    return THEN.withRateBooksInstead(List.of(RateBooks.parse("changed " + BOOK, utf8)));
  }

  @Property
  void theSameKnowledgeChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    History history = History.random(THEN, seed, size);
    Revision revision = THEN.settlement().revise(history.ledger(), history.batches());
    assertThat(revision.claims()).isEmpty();
    assertThat(revision.revised()).isEqualTo(history.ledger());
  }

  @Property
  void theDifferencesAreThoseOfTheLedgersAndNothingIsChanged(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    History history = History.random(THEN, seed, size);
    List<LedgerEntry> before = history.ledger().entries();
    Revision revision = changed(history);
    assertThat(history.ledger().entries()).isEqualTo(before);
    Set<String> untold = new HashSet<>();
    revision.claims().stream()
        .filter(claim -> claim.isOpen() || claim.isRejected())
        .forEach(claim -> untold.addAll(ids(claim)));
    assertThat(revision.toPay().minus(revision.toRecover()))
        .isEqualTo(sum(revision.revised(), untold).minus(sum(history.ledger(), untold)));
    assertThat(revision.claims())
        .flatExtracting(RevisedClaim::differences)
        .noneMatch(one -> one.toPay().isPositive() == one.toRecover().isPositive());
  }

  @Example
  void whatTheyAreTriedOnComesOutInEveryWay() {
    List<Revision> revisions =
        LongStream.range(0, 30)
            .mapToObj(seed -> History.random(THEN, seed, 60))
            .map(this::changed)
            .toList();
    assertThat(revisions)
        .anyMatch(revision -> revision.toPay().isPositive())
        .anyMatch(revision -> revision.toRecover().isPositive())
        .anyMatch(revision -> revision.open() > 0)
        .anyMatch(revision -> revision.rejected() > 0)
        .flatExtracting(Revision::claims)
        .anyMatch(claim -> !claim.with().isEmpty() && !claim.differences().isEmpty())
        .anyMatch(claim -> claim.isRejected() && !claim.with().isEmpty());
  }

  private Revision changed(History history) {
    return CHANGED.settlement().revise(history.ledger(), history.batches());
  }

  private static Yuan sum(Ledger ledger, Set<String> without) {
    return ledger.entries().stream()
        .filter(entry -> !without.contains(entry.id()))
        .map(LedgerEntry::standing)
        .reduce(Yuan.ZERO, Yuan::plus);
  }

  private static List<String> ids(RevisedClaim claim) {
    return Stream.concat(Stream.of(claim.claimId()), claim.with().stream()).toList();
  }

  /**
   * A claim that draws on accounts of its own. Where one of money is shared, an earlier claim that
   * is due more may leave less to those after it.
   */
  @Property
  void aRaisedRateRecoversNothingOfAClaimByItself(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
    for (Claim claim : Everything.CLAIMS.list(seed, size)) {
      Ledger paid = THEN.settle(Ledger.EMPTY, List.of(claim)).ledger();
      Revision revision = RAISED.settlement().revise(paid, List.of(List.of(claim)));
      assertThat(revision.toRecover()).isEqualTo(Yuan.ZERO);
      assertThat(revision.rejected()).isZero();
    }
  }

  /** The other way round everything is named again, with the sides changed. */
  @Property
  void backAndForthComesToNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    List<Claim> claims = Everything.CLAIMS.list(seed, size);
    Ledger then = THEN.settle(Ledger.EMPTY, claims).ledger();
    Ledger raised = RAISED.settle(Ledger.EMPTY, claims).ledger();
    Revision forth = RAISED.settlement().revise(then, List.of(claims));
    Revision back = THEN.settlement().revise(raised, List.of(claims));
    assertThat(told(back, Difference::toPay)).isEqualTo(told(forth, Difference::toRecover));
    assertThat(told(back, Difference::toRecover)).isEqualTo(told(forth, Difference::toPay));
  }

  private static Yuan told(Revision revision, Function<Difference, Yuan> side) {
    return revision.claims().stream()
        .filter(claim -> !claim.before().isPending())
        .flatMap(claim -> claim.differences().stream())
        .map(side)
        .reduce(Yuan.ZERO, Yuan::plus);
  }
}
