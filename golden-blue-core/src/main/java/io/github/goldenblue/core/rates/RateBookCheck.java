package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  /**
   * Everything that is wrong with these books beside loaded ones, or instead of those that set the
   * same from the same day.
   *
   * @param loaded books of which nothing is said
   * @param types what the subsidies need that the books set
   * @param rights the rights that the books may set
   */
  public static List<RateFinding> beside(
      Collection<RateBook> loaded,
      Collection<RateBookDraft> drafts,
      Collection<RatesType<?, ?>> types,
      Collection<RightType> rights) {
    List<RateBook> read = drafts.stream().flatMap(draft -> draft.book().stream()).toList();
    List<RateBookDraft> all = new ArrayList<>();
    Replacement.unreplaced(loaded, read).forEach(book -> all.add(RateBookDraft.of(book)));
    all.addAll(drafts);
    Set<String> asked = drafts.stream().map(RateBookDraft::source).collect(Collectors.toSet());
    return ofDrafts(all, types, rights).stream()
        .filter(finding -> asked.contains(finding.source()))
        .toList();
  }

  private List<RateFinding> findings() {
    for (RateBookDraft draft : drafts) {
      draft.faults().forEach(fault -> findings.add(RateFinding.of(draft.source(), fault)));
    }
    List<RateBook> books = drafts.stream().flatMap(draft -> draft.book().stream()).toList();
    BookFaults faults = new BookFaults();
    List<RateBook> full = Extensions.resolve(books, faults);
    load(full, faults);
    UnreadParts unread = new UnreadParts(drafts);
    for (RateBookDraft draft : drafts) {
      faults.of(draft.source()).stream()
          .filter(fault -> !unread.cause(draft.source(), fault))
          .forEach(fault -> findings.add(RateFinding.of(draft.source(), fault)));
    }
    warn(books, full, unread);
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

  private void warn(List<RateBook> books, List<RateBook> full, UnreadParts unread) {
    List<RateFinding> warnings = new ArrayList<>();
    CheckedBooks checked = new CheckedBooks(books, full, types);
    for (int i = 0; i < books.size(); i++) {
      new BookCheck(checked, i, warnings).check();
    }
    warnings.stream().filter(finding -> !unread.hide(finding)).forEach(findings::add);
  }
}
