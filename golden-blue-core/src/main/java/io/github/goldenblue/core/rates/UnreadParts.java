package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What could not be read of the books, and so what cannot be said of them for certain. */
final class UnreadParts {
  private static final Set<RateMistake> OF_WHOLE =
      EnumSet.of(RateMistake.DETERMINATION_MIXED_UP, RateMistake.ARTICLE_MISSING);
  private static final Set<RateMistake> OF_DAYS =
      EnumSet.of(
          RateMistake.DAYS_OUTSIDE_EDITION,
          RateMistake.DAYS_WITHOUT_RATES,
          RateMistake.UNTIL_NEVER_COUNTS,
          RateMistake.RELATION_ENDS,
          RateMistake.SUPERSEDED_ELSEWHERE,
          RateMistake.PUBLISHED_AFTER_END);
  private static final Pattern DAYS =
      Pattern.compile("editions(\\[\\d+](\\.(from|until|publishedOn))?)?");
  private static final Pattern SECTIONS =
      Pattern.compile("editions\\[\\d+]\\.(subsidies|bases|settings|rights)(\\.[^.]+)?");
  private static final Pattern RELATIONS = Pattern.compile("editions\\[\\d+]\\.relations.*");
  private static final Pattern DOCUMENTS = Pattern.compile("documents.*");

  private final List<RateBookDraft> drafts;

  UnreadParts(List<RateBookDraft> drafts) {
    this.drafts = drafts.stream().filter(draft -> !draft.faults().isEmpty()).toList();
  }

  /** Whether a fault is only of what stands in place of something unreadable. */
  boolean cause(String source, Fault fault) {
    return paths(source)
        .map(path -> path.replaceFirst("\\.extends(\\..*)?$", ""))
        .anyMatch(path -> isWithin(fault.path(), path) || isWithin(path, fault.path()));
  }

  /** Whether a warning might not be one if all could be read. */
  boolean hide(RateFinding finding) {
    RateMistake mistake = finding.mistake();
    boolean isOfUnread =
        paths(finding.source())
            .anyMatch(
                path ->
                    isWithin(finding.path(), path)
                        || (OF_WHOLE.contains(mistake) && isWithin(path, finding.path())));
    return isOfUnread || isOpen(finding, mistake);
  }

  private boolean isOpen(RateFinding finding, RateMistake mistake) {
    return switch (mistake) {
      case DOCUMENT_UNUSED ->
          isNamed(own(finding), finding.path().replaceFirst("documents\\.", ""));
      case READING_UNUSED, UNMODELLED_UNUSED, FACT_UNUSED ->
          isNamed(own(finding), finding.values().get(0));
      case BASE_UNUSED, SETTING_UNUSED ->
          drafts.stream().anyMatch(draft -> draft.book().isEmpty())
              || isNamed(drafts.stream(), finding.values().get(0));
      case FOREIGN_DOCUMENT -> paths(finding.source()).anyMatch(DOCUMENTS.asMatchPredicate());
      case DAYS_WITHOUT_RATES -> areDaysOpen() || isAnyUnread(SECTIONS);
      case RELATION_ENDS, NOTHING_SET_ASIDE -> areDaysOpen() || isAnyUnread(RELATIONS);
      default -> OF_DAYS.contains(mistake) && areDaysOpen();
    };
  }

  private boolean areDaysOpen() {
    return isAnyUnread(DAYS);
  }

  private boolean isAnyUnread(Pattern part) {
    return drafts.stream()
        .flatMap(draft -> draft.faults().stream())
        .map(Fault::path)
        .anyMatch(part.asMatchPredicate());
  }

  private Stream<RateBookDraft> own(RateFinding finding) {
    return drafts.stream().filter(draft -> draft.source().equals(finding.source()));
  }

  private Stream<String> paths(String source) {
    return drafts.stream()
        .filter(draft -> draft.source().equals(source))
        .flatMap(draft -> draft.faults().stream())
        .map(Fault::path);
  }

  /** By itself, before an article, before what follows from a fact, or as a setting. */
  private static boolean isNamed(Stream<RateBookDraft> drafts, String name) {
    return drafts
        .flatMap(draft -> draft.texts().stream())
        .anyMatch(
            text ->
                text.equals(name)
                    || text.startsWith(name + " ")
                    || text.startsWith(name + ".")
                    || text.equals("district." + name));
  }

  private static boolean isWithin(String path, String outer) {
    return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
  }
}
