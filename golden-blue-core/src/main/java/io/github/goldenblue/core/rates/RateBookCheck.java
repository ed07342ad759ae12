package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds everything that is wrong with rate books: what keeps them from being loaded, and what can
 * be loaded and is surely a mistake.
 */
public final class RateBookCheck {
  private final List<RateBookDraft> drafts;
  private final Collection<RatesType<?, ?>> types;
  private final Collection<RightType> rights;
  private final Set<RateFinding> findings = new LinkedHashSet<>();

  private RateBookCheck(
      List<RateBookDraft> drafts, Collection<RatesType<?, ?>> types, Collection<RightType> rights) {
    this.drafts = drafts;
    this.types = types;
    this.rights = rights;
  }

  /**
   * Everything that is wrong with these books together, errors and warnings; nothing is thrown.
   *
   * @param types what the subsidies need that the books set
   * @param rights the rights that the books may set
   */
  public static List<RateFinding> of(
      List<RateBook> books, Collection<RatesType<?, ?>> types, Collection<RightType> rights) {
    return ofDrafts(books.stream().map(RateBookDraft::of).toList(), types, rights);
  }

  /**
   * Everything that is wrong with these books together, those included that cannot be read whole.
   *
   * @param types what the subsidies need that the books set
   * @param rights the rights that the books may set
   */
  public static List<RateFinding> ofDrafts(
      List<RateBookDraft> drafts, Collection<RatesType<?, ?>> types, Collection<RightType> rights) {
    return new RateBookCheck(drafts, types, rights).findings();
  }

  private List<RateFinding> findings() {
    for (RateBookDraft draft : drafts) {
      draft.faults().forEach(fault -> findings.add(RateFinding.of(draft.source(), fault)));
    }
    List<RateBook> books = drafts.stream().flatMap(draft -> draft.book().stream()).toList();
    BookFaults faults = new BookFaults();
    List<RateBook> full = Extensions.resolve(books, faults);
    load(full, faults);
    for (RateBookDraft draft : drafts) {
      faults.of(draft.source()).stream()
          .filter(fault -> !followsFrom(fault, draft.faults()))
          .forEach(fault -> findings.add(RateFinding.of(draft.source(), fault)));
    }
    warn(books, full);
    return List.copyOf(findings);
  }

  private void load(List<RateBook> full, BookFaults faults) {
    Map<String, RatesType<?, ?>> bySubsidy = new TreeMap<>();
    types.forEach(type -> bySubsidy.put(type.subsidy(), type));
    Map<String, RightType> byRight = new TreeMap<>();
    rights.forEach(right -> byRight.put(right.id(), right));
    LibraryBuilder builder = new LibraryBuilder(bySubsidy, byRight, faults);
    full.forEach(builder::add);
    try {
      builder.build();
    } catch (RateBookException told) {
      // Its faults are gathered by book.
    }
  }

  /** What stands in place of something unreadable must not be blamed for it. */
  private static boolean followsFrom(Fault fault, List<Fault> unreadable) {
    return unreadable.stream()
        .map(other -> other.path().replaceFirst("\\.extends(\\..*)?$", ""))
        .anyMatch(path -> isWithin(fault.path(), path) || isWithin(path, fault.path()));
  }

  private static boolean isWithin(String path, String outer) {
    return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
  }

  /** Of books that were read whole; in others, much is unused only because its use is unread. */
  private void warn(List<RateBook> books, List<RateBook> full) {
    Set<String> unread = new LinkedHashSet<>();
    drafts.stream()
        .filter(draft -> !draft.faults().isEmpty())
        .forEach(draft -> unread.add(draft.source()));
    List<RateFinding> warnings = new ArrayList<>();
    CheckedBooks checked = new CheckedBooks(books, full, types);
    for (int i = 0; i < books.size(); i++) {
      new BookCheck(checked, i, warnings).check();
    }
    warnings.stream().filter(finding -> !unread.contains(finding.source())).forEach(findings::add);
  }
}
