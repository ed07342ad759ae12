package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.ShareOf;
import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What falls due before and after one thing was raised, and what of the difference the book
 * explains: a condition that comes out otherwise explains all of it; an edge, a row or a bound that
 * the section names for what was raised explains a rise, and, where the item cites a reading, a
 * fall; else a rise is explained as far as one more unit at the highest rate reached comes to, or
 * as far as what falls due goes by what was raised.
 *
 * @param raise what was raised
 * @param section the section
 * @param before what fell due
 * @param after what falls due
 */
record RaisedDue(Raise raise, Section section, Assessment before, Assessment after) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+)?");

  /** Whether the same conditions are unmet and the same bands stand open. */
  boolean isComparable() {
    return unmet(before).equals(unmet(after))
        && before.referredTo().equals(after.referredTo())
        && bands(before).equals(bands(after));
  }

  private record Unmet(String condition, Optional<String> subject) {}

  private Set<Unmet> unmet(Assessment assessment) {
    return assessment.findings().stream()
        .filter(finding -> !finding.met() && !isNew(finding.subject()))
        .map((Finding finding) -> new Unmet(finding.condition(), finding.subject()))
        .collect(Collectors.toSet());
  }

  private Map<DueByItem.Key, Map<String, YuanRange>> bands(Assessment assessment) {
    return DueByItem.of(assessment).entrySet().stream()
        .filter(due -> !due.getValue().openBands().isEmpty() && !isNew(due.getKey().subject()))
        .collect(Collectors.toMap(Map.Entry::getKey, due -> due.getValue().openBands()));
  }

  private boolean isNew(Optional<String> subject) {
    return subject.isPresent() && subject.equals(raise.newPart());
  }

  /** Whether less falls due in all. */
  boolean falls() {
    return isLess(before.total(), after.total());
  }

  /** By how much more falls due in all; zero if it is less. */
  Yuan rise() {
    return after.total().high().minus(before.total().high()).max(Yuan.ZERO);
  }

  /**
   * Whether limits of these caps, at least one, fall as the book means it: each cites a reading.
   */
  boolean areMeant(Set<String> caps) {
    return !caps.isEmpty()
        && caps.stream()
            .map(cap -> Objects.requireNonNull(section.caps().get(cap), cap))
            .noneMatch(cap -> cap.cited().readings().isEmpty());
  }

  /** How less falls due, where nothing explains that. */
  Optional<String> fall() {
    Map<DueByItem.Key, DueByItem> now = DueByItem.of(after);
    return DueByItem.of(before).entrySet().stream()
        .filter(was -> falls() && isLess(was.getValue().due(), due(now, was.getKey())))
        .filter(was -> !(isAtEdge() && isRead(was.getKey())))
        .map(
            was ->
                told(was.getKey(), was.getValue())
                    + change("falls", was.getValue().due(), due(now, was.getKey()))
                    + (isAtEdge() ? "; the edge stands in the book, but no reading of it" : ""))
        .findFirst();
  }

  /** How more falls due than anything explains. */
  Optional<String> jump() {
    Map<DueByItem.Key, DueByItem> was = DueByItem.of(before);
    return DueByItem.of(after).entrySet().stream()
        .filter(now -> !isAtEdge() && !isNew(now.getKey().subject()))
        .filter(now -> !isExplained(due(was, now.getKey()), now.getKey(), now.getValue()))
        .map(
            now ->
                told(now.getKey(), now.getValue())
                    + change("rises", due(was, now.getKey()), now.getValue().due())
                    + ", which no rate, no edge and no condition explains")
        .findFirst();
  }

  private static String told(DueByItem.Key key, DueByItem due) {
    String subject = key.subject().map(part -> " of " + part).orElse("");
    return "what falls due of " + key.item() + subject + " (" + due.clause() + ") ";
  }

  private static String change(String verb, YuanRange was, YuanRange is) {
    return verb + " from " + was + " to " + is;
  }

  private static YuanRange due(Map<DueByItem.Key, DueByItem> all, DueByItem.Key key) {
    DueByItem due = all.get(key);
    return due == null ? YuanRange.ZERO : due.due();
  }

  static boolean isLess(YuanRange was, YuanRange is) {
    return is.low().compareTo(was.low()) < 0 || is.high().compareTo(was.high()) < 0;
  }

  /** Whether the section names the value for what was raised, or the next. */
  private boolean isAtEdge() {
    long slack = raise.kind() == Raise.Kind.YUAN ? 2 : 1;
    return raise.kind() != Raise.Kind.PART
        && Mentions.of(section).of(raise.fact()).stream()
            .filter(NUMBER.asMatchPredicate())
            .map(BigDecimal::new)
            .anyMatch(
                named ->
                    named.compareTo(BigDecimal.valueOf(raise.from())) >= 0
                        && named.compareTo(BigDecimal.valueOf(raise.from() + slack)) <= 0);
  }

  /** Whether the item cites a reading of its own. */
  private boolean isRead(DueByItem.Key key) {
    return !item(key).readings().isEmpty();
  }

  private boolean isExplained(YuanRange was, DueByItem.Key key, DueByItem now) {
    Yuan rise = now.due().high().minus(was.high()).max(now.due().low().minus(was.low()));
    boolean isOfTime = raise.kind() == Raise.Kind.PART && item(key).per() != UnitKind.ONE;
    return isOfTime || rise.compareTo(most(key, now)) <= 0;
  }

  /** What one more comes to at most, by itself. */
  private Yuan most(DueByItem.Key key, DueByItem now) {
    if (raise.kind() == Raise.Kind.YUAN) {
      return Yuan.of(1).plus(roundedBy(key)).times(now.units());
    }
    long each = -Math.floorDiv(-now.due().high().fen(), raise.from() + 1);
    return now.highest().max(Yuan.ofFen(each));
  }

  /** To how many yuan a share of the item is rounded at most. */
  private Yuan roundedBy(DueByItem.Key key) {
    return ShapeWalk.of(item(key).rate())
        .filter(ShareOf.class::isInstance)
        .map(share -> ((ShareOf) share).rounding().unit())
        .reduce(Yuan.ZERO, Yuan::max);
  }

  private ItemTerms item(DueByItem.Key key) {
    return Objects.requireNonNull(section.items().get(key.item()), key.item());
  }
}
