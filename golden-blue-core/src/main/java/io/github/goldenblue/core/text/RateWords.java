package io.github.goldenblue.core.text;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.rates.Accumulator;
import io.github.goldenblue.core.rates.AdvanceTerms;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.ConditionTerms;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.RateFinding;
import io.github.goldenblue.core.rates.RecoveryTerms;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.Stages;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.value.District;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what rate books set, and what is wrong with them, into words, each on one line. */
public final class RateWords {
  private final Labels labels;
  private final RelationWords relations;
  private final PaymentWords payment;

  /** In one language, for rate books of these subsidies. */
  public RateWords(Subsidies subsidies, Language language) {
    this.labels = new Labels(subsidies, List.of(), language);
    this.relations = new RelationWords(subsidies, labels);
    this.payment = new PaymentWords(labels);
  }

  /** What a subsidy is called. */
  public String nameOf(String subsidy) {
    return labels.name(subsidy);
  }

  /** What a condition of a subsidy is called. */
  public String conditionName(String subsidy, String id) {
    return labels.of(subsidy, "condition", id);
  }

  /** What an item of a subsidy is called. */
  public String itemName(String subsidy, String id) {
    return labels.of(subsidy, "item", id);
  }

  /** What a cap of a subsidy is called. */
  public String capName(String subsidy, String id) {
    return labels.of(subsidy, "cap", id);
  }

  /** How a rate is set. */
  public String rate(String subsidy, Shape rate) {
    return new ShapeWords(labels, new FactWords(labels, subsidy)).of(rate);
  }

  /** What is paid for an item, for what and to whom. */
  public String item(String subsidy, ItemTerms item) {
    if (item.isNotDue()) {
      return labels.phrase("rate.none");
    }
    String rate = labels.phrase("rate.per." + item.per(), rate(subsidy, item.rate()));
    String payee = new FactWords(labels, subsidy).name(item.pay());
    return labels.phrase("rate.item", rate, payee);
  }

  /** What a condition asks for. */
  public String condition(String subsidy, ConditionTerms terms) {
    if (terms.waived()) {
      return labels.phrase("rate.condition.waived");
    }
    if (terms.requirement().isPresent()) {
      return new FactWords(labels, subsidy).requirement(terms.requirement().get());
    }
    return terms.numbers().isEmpty()
        ? labels.phrase("rate.condition.holds")
        : numbers(terms.numbers());
  }

  /**
   * What a cap allows, whom and over what time.
   *
   * @param district whose rates are told; a cap of a district above says so
   */
  public String cap(String subsidy, CapTerms cap, District district) {
    FactWords facts = new FactWords(labels, subsidy);
    String limit = limit(cap, facts);
    String period = labels.written(cap.period());
    String items =
        cap.items().stream()
            .map(item -> itemName(subsidy, item))
            .collect(Collectors.joining(labels.phrase("rate.list")));
    String words =
        cap.holder().isEmpty()
            ? labels.phrase("rate.cap.pool", limit, period, items)
            : labels.phrase(
                "rate.cap", limit, facts.names(cap.holder(), "rate.together"), period, items);
    return scoped(words, cap.scope(), district);
  }

  /**
   * What holds between the members of a relation, and over what time.
   *
   * @param district whose rates are told; a relation of a district above says so
   */
  public String relation(RelationTerms terms, District district) {
    return scoped(relations.rule(terms), terms.scope(), district);
  }

  /** The members of a relation, each with its items and whose it is. */
  public List<String> members(RelationTerms terms) {
    return relations.members(terms);
  }

  /** In which stages it is paid. */
  public String stages(Stages stages) {
    return payment.stages(stages);
  }

  /** What is paid in advance. */
  public String advance(AdvanceTerms advance) {
    return payment.advance(advance);
  }

  /** What comes back on a ground. */
  public String recovery(String subsidy, RecoveryTerms terms) {
    return payment.recovery(subsidy, terms);
  }

  /** What a part is called that has no name of its own: {@code stages}, {@code advance}. */
  public String partName(String part) {
    return labels.phrase("rate.part." + part);
  }

  /** What kind of fact a district asks for beyond those of a claim. */
  public String extra(String subsidy, ExtraFact fact) {
    FactWords facts = new FactWords(labels, subsidy);
    String words = labels.phrase("rate.extra", labels.phrase("rate.kind." + fact.kind()));
    if (!fact.constants().isEmpty()) {
      String listed =
          fact.constants().stream()
              .map(facts::value)
              .collect(Collectors.joining(labels.phrase("rate.list")));
      words = labels.phrase("rate.extra.values", words, listed);
    }
    if (fact.ofParts().isPresent()) {
      words = labels.phrase("rate.extra.of", words, facts.name(fact.ofParts().get()));
    }
    return fact.required() ? words : labels.phrase("rate.extra.optional", words);
  }

  /** What is wrong with a rate book. */
  public String what(RateFinding finding) {
    return labels.phrase("mistake." + finding.mistake() + ".what", finding.values().toArray());
  }

  /** What to do about it. */
  public String remedy(RateFinding finding) {
    return labels.phrase("mistake." + finding.mistake() + ".remedy");
  }

  private String numbers(Map<String, Integer> numbers) {
    return numbers.entrySet().stream()
        .map(number -> labels.phrase("rate.condition." + number.getKey(), number.getValue()))
        .collect(Collectors.joining(labels.phrase("rate.list")));
  }

  private String scoped(String words, District scope, District district) {
    return scope.equals(district) ? words : labels.phrase("rate.cap.scope", words, scope);
  }

  private String limit(CapTerms cap, FactWords facts) {
    if (cap.accumulator().isPresent()) {
      Accumulator ranks = cap.accumulator().get();
      String order =
          ranks.order().stream()
              .map(facts::value)
              .collect(Collectors.joining(labels.phrase("rate.list")));
      return labels.phrase("rate.cap.rank", facts.name(ranks.max()), order);
    }
    if (cap.limitByClaim().isPresent()) {
      String by = new ShapeWords(labels, facts).of(cap.limitByClaim().get());
      return labels.phrase("rate.cap.most", by);
    }
    String most =
        cap.unit() == CapUnit.YUAN
            ? labels.phrase("rate.cap.yuan", Money.ofFen(cap.limit()))
            : labels.phrase("unit." + cap.unit() + (cap.limit() == 1 ? ".one" : ""), cap.limit());
    return labels.phrase("rate.cap.most", most);
  }
}
