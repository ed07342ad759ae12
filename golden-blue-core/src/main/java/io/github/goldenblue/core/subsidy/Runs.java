package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Pricing;
import io.github.goldenblue.core.rates.Rate;
import io.github.goldenblue.core.value.YuanRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the units of an item come to: runs of neighbours at the same rate with the same bands. */
final class Runs implements Stretches.Desk {
  private final Notes notes;
  private final List<Run> runs = new ArrayList<>();
  private final boolean isJudged;

  /** All rates, if what was determined is to be judged by them. */
  private final Set<@Nullable Rate> rates = new LinkedHashSet<>(0);

  /** So many neighbouring units at one rate, with the same bands open. */
  record Run(Rate rate, Map<String, YuanRange> openBands, List<Edition> editions, long units) {
    private boolean isLike(Rate nextRate, Map<String, YuanRange> nextBands) {
      return rate.equals(nextRate) && openBands.equals(nextBands);
    }

    private Run and(long more, List<Edition> moreEditions) {
      UsedEditions both = new UsedEditions();
      both.addAll(editions);
      both.addAll(moreEditions);
      return new Run(rate, openBands, both.list(), units + more);
    }
  }

  private Runs(Notes notes, boolean isJudged) {
    this.notes = notes;
    this.isJudged = isJudged;
  }

  /** All units priced, and what was determined judged: also where there are no units at all. */
  static List<Run> of(Item<?> item, Units units, Notes notes) {
    Runs runs = new Runs(notes, !item.determinations().isEmpty());
    if (runs.isJudged && units.count() == 0) {
      runs.rates.add(item.price(notes));
    }
    Stretches.price(item, units, runs);
    item.judgeUnused(notes, notes.usedDeterminations, runs.rates);
    return runs.runs;
  }

  @Override
  public Pricing pricing() {
    return notes;
  }

  @Override
  public void turnTo(LocalDate day, long unit) {
    notes.turnTo(day, unit);
  }

  @Override
  public void priced(@Nullable Rate rate, long units) {
    if (isJudged) {
      rates.add(rate);
    }
    if (rate == null || units == 0) {
      return;
    }
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    List<Edition> editions = notes.unitEditions.list();
    if (last != null && last.isLike(rate, notes.openBands)) {
      runs.set(runs.size() - 1, last.and(units, editions));
    } else {
      Map<String, YuanRange> open =
          notes.openBands.isEmpty() ? Map.of() : new LinkedHashMap<>(notes.openBands);
      runs.add(new Run(rate, open, editions, units));
    }
  }
}
