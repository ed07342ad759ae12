package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One row of a right as a rate book prints it: what is granted to whom.
 *
 * @param key for what it is granted: a value on each axis that the right goes by
 * @param grants what is granted, each by itself
 * @param requires the names of what the holder must meet as well
 * @param clauses where it stands
 * @param readings the readings it rests on, besides those of the right
 */
public record RightRow(
    Map<String, String> key,
    List<String> grants,
    List<String> requires,
    List<Clause> clauses,
    List<Reading> readings) {
  /** Keeps copies in the order of the book. */
  public RightRow {
    key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
    grants = List.copyOf(grants);
    requires = List.copyOf(requires);
    clauses = List.copyOf(clauses);
    readings = List.copyOf(readings);
  }

  /** What this row says to a question, forwards or backwards; nothing if it is about another. */
  public List<String> answersTo(RightQuestion<?> question) {
    return grants.stream()
        .map(grant -> withGrant(question.right().grants().name(), grant))
        .filter(whole -> whole.entrySet().containsAll(question.known().entrySet()))
        .map(whole -> valueOn(question.asked().name(), whole))
        .toList();
  }

  private Map<String, String> withGrant(String axis, String grant) {
    Map<String, String> whole = new HashMap<>(key);
    whole.put(axis, grant);
    return whole;
  }

  private static String valueOn(String axis, Map<String, String> whole) {
    return Objects.requireNonNull(whole.get(axis), axis);
  }
}
