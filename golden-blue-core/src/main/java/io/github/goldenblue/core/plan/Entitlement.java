package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.rates.RightRow;
import io.github.goldenblue.core.rates.RightTerms;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something granted that is not paid, such as access to a title, with where it stands.
 *
 * @param question what was asked: the right, and for what
 * @param grant one of the answers
 * @param requires what the holder must meet as well; the asker knows whether that is so
 * @param clauses where it stands, at least one
 * @param readings the readings it rests on, in order
 * @param edition the edition it stands in
 * @param <G> the answers
 */
public record Entitlement<G>(
    RightQuestion<G> question,
    G grant,
    List<Enum<?>> requires,
    List<Clause> clauses,
    List<Reading> readings,
    UsedEdition edition) {
  /** Keeps copies. */
  public Entitlement {
    requires = List.copyOf(requires);
    clauses = List.copyOf(clauses);
    readings = List.copyOf(readings);
  }

  /**
   * All that these rates grant in answer to a question, in the order of the axis that is asked;
   * empty if they list nothing for it.
   *
   * @throws io.github.goldenblue.core.rates.RatesMissingException if no edition is in force
   */
  public static <G> List<Entitlement<G>> answering(RightQuestion<G> question, Rates rates) {
    InForce<RightTerms> inForce = rates.right(question.right());
    List<Entitlement<G>> all = new ArrayList<>();
    for (RightRow row : inForce.value().rows()) {
      for (String answer : row.answersTo(question)) {
        all.add(of(question, answer, row, inForce));
      }
    }
    all.sort((one, other) -> question.asked().order().compare(one.grantText(), other.grantText()));
    return List.copyOf(all);
  }

  /** The id of the right, such as {@code title-pathway}. */
  public String right() {
    return question.right().id();
  }

  /** The answer as rate books write it. */
  public String grantText() {
    return question.asked().text(grant);
  }

  /** What it requires and {@code met} does not hold; where nothing is left, the right stands. */
  public List<Enum<?>> unmet(Collection<? extends Enum<?>> met) {
    return requires.stream().filter(condition -> !met.contains(condition)).toList();
  }

  private static <G> Entitlement<G> of(
      RightQuestion<G> question, String answer, RightRow row, InForce<RightTerms> inForce) {
    Edition edition = inForce.edition();
    Set<Reading> readings = new TreeSet<>(edition.cited().readings());
    readings.addAll(inForce.value().cited().readings());
    readings.addAll(row.readings());
    return new Entitlement<>(
        question,
        question.asked().value(answer),
        required(question.right(), row),
        row.clauses(),
        List.copyOf(readings),
        new UsedEdition(edition.district(), edition.from()));
  }

  private static List<Enum<?>> required(RightType right, RightRow row) {
    List<Enum<?>> required = new ArrayList<>();
    for (Enum<?> condition : right.conditions()) {
      if (row.requires().contains(condition.name())) {
        required.add(condition);
      }
    }
    return required;
  }
}
