package io.github.goldenblue.schemas;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What readers say of rate books: the reader of JSON alone, and loading.
 *
 * @param load loads a book beside whatever it needs, or throws {@link RateBookException}
 */
record ReadBooks(Consumer<RateBook> load) {
  /** What no schema can say, as the schema itself names it, by what the reader expects then. */
  private static final List<Pattern> UNSAID =
      List.of(
          Pattern.compile("a day that exists"),
          Pattern.compile("a day (not before|after) .*"),
          Pattern.compile("one of the book's (documents|readings|unmodelled parts) .*"),
          Pattern.compile("a subsidy of this edition, .*"),
          Pattern.compile("a low end that is not above the high end"),
          Pattern.compile("a floor that is not above the ceiling"),
          Pattern.compile("a cap; only a section that extends another .*"),
          Pattern.compile("an amount that fits.*"),
          Pattern.compile("a (name|text) that is not empty, without control characters"));

  private static final Pattern OTHER_FORM = Pattern.compile("[0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]+)?");

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("a whole number, zero or more, written with digits only"),
          Pattern.compile("yuan, zero or more, at most two decimals, no exponent"));

  /** A relation names subsidies of others too, so that a schema only offers those it knows. */
  private static final Pattern MEMBER =
      Pattern.compile(".*\\.relations\\..*members\\[.*\\.subsidy");

  /** What only loading finds, and a schema says all the same. */
  private static final List<Pattern> SAID =
      List.of(
          Pattern.compile("an? (condition|item) of the subsidy"),
          Pattern.compile("the item's payee and rate"),
          Pattern.compile("\\{\"(atLeast|atMost|months)\": a whole number} or \"NONE\""),
          Pattern.compile("no number, or \"NONE\""),
          Pattern.compile("the condition's own terms, or another id"),
          Pattern.compile("an? (subsidy|right) that is loaded, one of .*"),
          Pattern.compile("at least one (item|stage|row|of what the right can grant)"),
          Pattern.compile("at most 100%"),
          Pattern.compile("one of the axes .*"),
          Pattern.compile("the name of a fact that holds a determination"));

  /**
   * The rows of a table by a fact of the type; those of a fact that the book asks for are its own.
   */
  private static final Pattern ROWS = Pattern.compile("a row for each of .*");

  /** What the reader finds without knowing what is loaded. */
  List<Fault> faults(String json) {
    return RateBooks.draft("book", utf8(json)).faults();
  }

  /** What loading finds; nothing if the book can be loaded. */
  List<Fault> loadingFaults(String json) {
    try {
      load.accept(RateBooks.parse("book", utf8(json)));
      return List.of();
    } catch (RateBookException unfit) {
      return unfit.faults();
    }
  }

  static boolean isNamed(Fault fault) {
    return UNSAID.stream().anyMatch(words -> words.matcher(fault.expected()).matches())
        || (OTHER_FORM.matcher(fault.found()).matches()
            && FORMS.stream().anyMatch(words -> words.matcher(fault.expected()).matches()));
  }

  /** Whether the schema claims to say this, so that it never comes up in what it accepts. */
  static boolean isSaid(Fault fault, String json) {
    boolean asksForFacts = json.contains("\"facts\"");
    return !MEMBER.matcher(fault.path()).matches()
            && SAID.stream().anyMatch(words -> words.matcher(fault.expected()).matches())
        || (!asksForFacts && ROWS.matcher(fault.expected()).matches());
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
