package io.github.goldenblue.core.text;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.rates.Accumulator;
import io.github.goldenblue.core.rates.AdvanceTerms;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.ConditionTerms;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.RateFinding;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.RecoveryTerms;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.rates.Stages;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.value.District;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what rate books set, and what is wrong with them, into words, each on one line. */
public final class RateWords {
  private final Subsidies subsidies;
  private final Labels labels;
  private final Map<String, String> settings;

  /** In one language, for rate books of these subsidies. */
  public RateWords(Subsidies subsidies, Language language) {
    this(subsidies, new Labels(subsidies, List.of(), language), Map.of());
  }

  private RateWords(Subsidies subsidies, Labels labels, Map<String, String> settings) {
    this.subsidies = subsidies;
    this.labels = labels;
    this.settings = Map.copyOf(settings);
  }

  /** The same, where things are called as these districts' books call them, the first one first. */
  public RateWords in(RateLibrary library, Collection<District> districts) {
    return new RateWords(subsidies, labels.in(library, districts), settings);
  }

  /**
   * The same in a district with these settings, by name; what goes by them says which row holds.
   */
  public RateWords with(Map<String, String> settingsThere) {
    return new RateWords(subsidies, labels, settingsThere);
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

  /** What a relation is called. */
  public String relationName(String id) {
    return labels.of("", "relation", id);
  }

  /** What a ground is called on which a subsidy is taken back. */
  public String groundName(String subsidy, String id) {
    return labels.of(subsidy, "ground", id);
  }

  /** What a fact of a subsidy's claims is called. */
  public String factName(String subsidy, String name) {
    return labels.of(subsidy, "fact", name);
  }

  /** What a base is called. */
  public String baseName(String id) {
    return labels.base(id);
  }

  /** What a setting is called. */
  public String settingName(String name) {
    return labels.of("", "setting", name);
  }

  /** What a setting is set to. */
  public String settingValue(String name, String value) {
    return labels.constant("", name, value);
  }

  /** How a rate is set. */
  public String rate(String subsidy, Shape rate) {
    return new ShapeWords(labels, subsidy, settings).of(rate);
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
    String limit =
        cap.limitByClaim()
            .map(shape -> labels.phrase("rate.cap.most", rate(subsidy, shape)))
            .orElseGet(() -> limit(cap, facts));
    String period = labels.written(cap.period());
    String items =
        cap.items().stream()
            .map(item -> labels.inSentence(itemName(subsidy, item)))
            .collect(Collectors.joining(labels.phrase("rate.list")));
    return cap.holder().isEmpty()
        ? labels.phrase("rate.cap.pool", cap.scope(), limit, period, items)
        : scoped(
            facts.holders("rate.cap", cap.holder(), limit, period, items), cap.scope(), district);
  }

  /**
   * What holds between the members of a relation, and over what time.
   *
   * @param district whose rates are told; a relation of a district above says so
   */
  public String relation(RelationTerms terms, District district) {
    String rule = new RelationWords(subsidies, labels).rule(terms);
    return scoped(rule, terms.scope(), district);
  }

  /** The members of a relation, each with its items and whose it is. */
  public List<String> members(RelationTerms terms) {
    return new RelationWords(subsidies, labels).members(terms);
  }

  /** In which stages it is paid. */
  public String stages(String subsidy, Stages stages) {
    return new PaymentWords(labels).stages(subsidy, stages);
  }

  /** What is paid in advance. */
  public String advance(AdvanceTerms advance) {
    return new PaymentWords(labels).advance(advance);
  }

  /** What comes back on a ground. */
  public String recovery(String subsidy, RecoveryTerms terms) {
    return new PaymentWords(labels).recovery(subsidy, terms);
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
      String listed = facts.values(fact.name(), fact.constants());
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
      String order = facts.values(ranks.max(), ranks.order());
      return labels.phrase("rate.cap.rank", facts.name(ranks.max()), order);
    }
    String most =
        cap.unit() == CapUnit.YUAN
            ? labels.phrase("rate.cap.yuan", Money.ofFen(cap.limit()))
            : cap.limit() == 1
                ? labels.phraseOr(
                    "rate.cap.one." + cap.unit(), labels.phrase("unit." + cap.unit() + ".one", 1))
                : labels.phrase("unit." + cap.unit(), cap.limit());
    return labels.phrase("rate.cap.most", most);
  }
}
