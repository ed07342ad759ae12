package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.Provided;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The step from one release of a rate module to the next, found by settling random claims under
 * both: whose amounts move, which way, and since which day. Claims are drawn for every span of days
 * between which either release changes, and for its first day.
 *
 * <pre>{@code
 * RateStep step = RateStep.between(before, after, District.of("999900"));
 * step.size(LocalDate.of(2023, 6, 1));           // MINOR
 * step.requireToldBy(ReleaseNote.read(note));    // or it says what the note leaves out
 * }</pre>
 *
 * <p>What no drawn claim meets is not found: a step says no less than that these moves are real.
 */
public final class RateStep {
  private static final Comparator<Move> ORDER =
      Comparator.comparing(Move::subsidy)
          .thenComparing(move -> move.payee().map(Enum::ordinal).orElse(-1))
          .thenComparing(Move::direction);

  private final List<FoundMove> found;

  private RateStep(List<FoundMove> found) {
    this.found = List.copyOf(found);
  }

  /** The step from one release to another, as claims of one district meet it. */
  public static RateStep between(GoldenBlue before, GoldenBlue after, District district) {
    List<FoundMove> found = new ArrayList<>();
    for (StepClaims claims : StepClaims.of(before, after, district)) {
      claims.batches().forEach(batch -> new BatchStep(before, after, batch).moves(found));
    }
    found.sort(Comparator.comparing(FoundMove::move, ORDER));
    return new RateStep(found);
  }

  /**
   * The step from a county's earlier books, in place of all that are loaded of its district, to
   * what is loaded.
   *
   * @throws IllegalArgumentException if the books are of several districts, or there are none
   */
  public static RateStep since(List<RateBook> earlier, Provided loaded) {
    List<District> districts = earlier.stream().map(RateBook::district).distinct().toList();
    if (districts.size() != 1) {
      throw new IllegalArgumentException("expected books of one district, found " + districts);
    }
    District district = districts.get(0);
    GoldenBlue after = GoldenBlue.of(loaded);
    List<RateBook> others =
        after.rateBooks().stream().filter(book -> !book.district().equals(district)).toList();
    List<RateBook> books = new ArrayList<>(earlier);
    books.addAll(others);
    Provided before =
        new Provided(loaded.subsidies(), List.of(() -> books), loaded.rights(), loaded.plans());
    return between(GoldenBlue.of(before), after, district);
  }

  /** Whose amounts move, by subsidy, payee and direction, each with the first day that was met. */
  public List<Move> moves() {
    return found.stream().map(FoundMove::move).toList();
  }

  /** How much of a step it is for a release of this day. */
  public StepSize size(LocalDate released) {
    return found.stream()
        .map(FoundMove::move)
        .map(move -> size(move, released))
        .max(Comparator.naturalOrder())
        .orElse(StepSize.PATCH);
  }

  private static StepSize size(Move move, LocalDate released) {
    boolean isPast = move.since().isBefore(released);
    boolean isBreaking = move.direction() == Move.Direction.REJECTED;
    boolean isNew = move.direction() == Move.Direction.ACCEPTED;
    return isBreaking || (isPast && !isNew) ? StepSize.MAJOR : StepSize.MINOR;
  }

  /**
   * Requires that a release note tells of every move, from its first day or earlier, and that the
   * version goes up by no less than the size of the step.
   *
   * @throws UntoldMove if it tells less, with the smallest claims that show it
   */
  public void requireToldBy(ReleaseNote note) {
    for (FoundMove one : found) {
      if (note.moves().stream().noneMatch(move -> move.tells(one.move()))) {
        throw one.untold(toldOf(note, one.move()));
      }
    }
    StepSize size = size(note.released());
    if (size.compareTo(note.step()) > 0) {
      throw new UntoldMove(
          "the step from "
              + note.previous()
              + " to "
              + note.version()
              + " is "
              + note.step()
              + ", it must be "
              + size
              + ": "
              + note.previous().after(size)
              + "\n  "
              + String.join("\n  ", moves().stream().map(Move::toString).toList()));
    }
  }

  private static String toldOf(ReleaseNote note, Move move) {
    Optional<Move> told = note.moves().stream().filter(move::isLike).findFirst();
    return told.map(one -> "the note tells of it since " + one.since() + " only")
        .orElse("the note does not tell of it");
  }
}
