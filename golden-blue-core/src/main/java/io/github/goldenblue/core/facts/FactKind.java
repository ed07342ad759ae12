package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of facts a claim can hold, each with the Java type of its values. */
public enum FactKind {
  /** A whole number, zero or more. */
  COUNT(Integer.class, "a whole number"),
  /** Money, zero or more. */
  YUAN(Yuan.class, "an amount of yuan"),
  /** A day of the years 1 to 9999. */
  DATE(LocalDate.class, "a day as YYYY-MM-DD"),
  /** True or false. */
  FLAG(Boolean.class, "true or false"),
  /** One of a list of constants. */
  ENUM(Enum.class, "one of "),
  /** A text that is not empty. */
  TEXT(String.class, "a text"),
  /** A person's id. */
  PERSON(PersonId.class, "a person's id"),
  /** An organisation's id. */
  ORGANISATION(OrganisationId.class, "an organisation's id"),
  /** The id of whoever is paid, where another fact says whether that is a person or a team. */
  RECIPIENT(String.class, "a recipient's id"),
  /** A district's code. */
  DISTRICT(District.class, "a district code"),
  /** What a claim or part says beyond the facts of its type. */
  EXTRA(Extra.class, "an object"),
  /** How a claim stands to an earlier one. */
  SEQUEL(Sequel.class, "an object"),
  /** One part or more, each with facts of its own. */
  PARTS(List.class, "a list of at least one");

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,9}");
  private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,16})(\\.[0-9]{1,2})?");
  private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Class<?> javaType;
  private final String expected;

  FactKind(Class<?> javaType, String expected) {
    this.javaType = javaType;
    this.expected = expected;
  }

  /** What is expected where such a fact is missing, in words. */
  public String expected() {
    return expected;
  }

  /** The class all values of this kind have. */
  public Class<?> javaType() {
    return javaType;
  }

  /**
   * The number, amount or day that is written so: in the one form in which claims and rate books
   * write it. Null if it is none, or if this kind is no number, amount or day.
   */
  public @Nullable Comparable<?> written(String text) {
    try {
      return switch (this) {
        case COUNT -> WHOLE.matcher(text).matches() ? Integer.valueOf(text) : null;
        case YUAN -> AMOUNT.matcher(text).matches() ? Yuan.parse(text) : null;
        case DATE -> DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        default -> null;
      };
    } catch (NumberFormatException | ArithmeticException | DateTimeException none) {
      return null;
    }
  }
}
