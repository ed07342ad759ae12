package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.AdvanceTerms;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.CompiledSection;
import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Datum;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.InForce;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.rates.Pricing;
import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.YuanRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is noted of a claim while its formula runs. */
final class Notes implements Pricing {
  final List<Line> lines = new ArrayList<>();
  final List<Fault> faults = new ArrayList<>();
  final UsedEditions unitEditions = new UsedEditions();
  final Map<String, YuanRange> openBands = new LinkedHashMap<>(0);
  final List<String> usedDeterminations = new ArrayList<>(1);

  private final Claim claim;
  private final Rates rates;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final RestedOn readings = new RestedOn();
  private final RestedOn itemReadings = new RestedOn();
  private List<String> unmodelled = List.of();
  private @Nullable Edition edition;
  private @Nullable ReferredTo referredTo;
  private Optional<ClaimedStage> stage = Optional.empty();
  private Cited cited = new Cited(Clause.NONE, List.of());
  private Object subject;
  private Optional<String> subjectPath = Optional.empty();
  private LocalDate date;
  private long unit = 1;
  private Clause clause = Clause.NONE;

  Notes(Claim claim, Rates rates) {
    this.claim = claim;
    this.rates = rates;
    this.subject = claim;
    this.date = claim.on();
  }

  /** Turns to an item for a subject, forgetting what was noted of the item before. */
  void turnTo(Object nextSubject, Optional<String> path, Cited cited) {
    subject = nextSubject;
    subjectPath = path;
    clause = cited.clause();
    usedDeterminations.clear();
    turnTo(claim.on(), 1);
  }

  /** Turns to a unit of the item, by its day and number. */
  void turnTo(LocalDate day, long number) {
    date = day;
    unit = number;
    unitEditions.clear();
    openBands.clear();
  }

  /** Asks what goes by the whole claim, whichever part an item is for. */
  <T> T ofClaim(Cited cited, Supplier<T> answer) {
    Optional<String> path = subjectPath;
    Clause ofItem = clause;
    subjectPath = Optional.empty();
    clause = cited.clause();
    try {
      return answer.get();
    } finally {
      subjectPath = path;
      clause = ofItem;
    }
  }

  /** Whether anything found so far refuses the claim. */
  boolean isRefused() {
    return findings.stream().anyMatch(Finding::refuses);
  }

  /** A rate that does not come out is a fault of the item for which it was asked. */
  void missing(RatesMissingException missing, String item) {
    if (missing.isOfItem()) {
      String path = subjectPath.map(part -> part + ".").orElse("") + item;
      fault(new Fault(path, found(missing), missing.expected()));
    } else {
      missing(missing);
    }
  }

  /** A missing rate is a fault of the day, whichever claim or part asked for it. */
  void missing(RatesMissingException missing) {
    fault(new Fault("on", found(missing), missing.expected()));
  }

  /** What was looked for may be the rates of the subsidy as a whole; then they are named once. */
  private String found(RatesMissingException missing) {
    String subsidy = claim.subsidy();
    boolean isNamed = missing.found().startsWith(subsidy + " in ");
    return isNamed ? missing.found() : subsidy + ", " + missing.found();
  }

  /** What the rates or a condition rest on, and so every outcome. */
  void restOn(Cited cited) {
    readings.addAll(cited.readings());
  }

  /** What an item or a cap rests on, and so every outcome but a refusal. */
  void payOn(Cited cited) {
    itemReadings.addAll(cited.readings());
  }

  <V> void found(
      Condition<V> condition, V observed, Optional<String> path, boolean met, boolean decisive) {
    Datum required = condition.required(observed);
    Clause stands = condition.cited().clause();
    findings.add(
        new Finding(
            condition.id(), path, met, decisive, required, condition.observed(observed), stands));
  }

  Assessment assessment() {
    return new Assessment(
        lines,
        List.copyOf(findings),
        readings.sorted(),
        itemReadings.sorted(),
        cited,
        Objects.requireNonNull(edition),
        unmodelled,
        stage,
        Optional.ofNullable(referredTo));
  }

  @Override
  public Claim claim() {
    return claim;
  }

  @Override
  public Object subject() {
    return subject;
  }

  @Override
  public Rates rates() {
    return rates;
  }

  /** The part that is turned to, such as {@code hires[3]}; empty for the claim. */
  Optional<String> subjectPath() {
    return subjectPath;
  }

  @Override
  public LocalDate date() {
    return date;
  }

  @Override
  public long unit() {
    return unit;
  }

  @Override
  public void used(Edition edition) {
    unitEditions.add(edition);
    itemReadings.addAll(edition.cited().readings());
  }

  /** Rests the whole claim on its section. */
  void rest(InForce<? extends CompiledSection<?>> section) {
    edition = section.edition();
    cited = section.value().cited();
    unmodelled = section.value().unmodelled();
    readings.addAll(edition.cited().readings());
    restOn(section.value().cited());
  }

  /** Leaves of the lines what falls due at the stage that the claim asks for. */
  void atStage(PaymentTerms payment) {
    stage = new Staging(payment, this).apply();
    if (claim.sequel().settles().isPresent()) {
      cited = payment.advance().map(AdvanceTerms::cited).orElse(cited);
    }
  }

  @Override
  public void open(String fact, YuanRange range) {
    openBands.putIfAbsent(fact, range);
  }

  @Override
  public void determined(String fact) {
    usedDeterminations.add(fact);
  }

  @Override
  public void fault(FactReference fact, String found, String expected) {
    Optional<String> part = fact.isOfPart() ? subjectPath : Optional.empty();
    String path = part.map(holder -> holder + "." + fact.name()).orElse(fact.name());
    fault(new Fault(path, found, expected));
  }

  void fault(Fault fault) {
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  @Override
  public void found(String condition, boolean met, Datum required, Datum observed) {
    findings.add(new Finding(condition, subjectPath, met, false, required, observed, clause));
  }

  /** A part that an open table does not list is left out; the claim, if it goes by the claim. */
  @Override
  public void required(String condition, boolean met, Datum required, Datum observed) {
    boolean isDecisive = subjectPath.isEmpty();
    findings.add(new Finding(condition, subjectPath, met, isDecisive, required, observed, clause));
  }

  @Override
  public void restOn(List<Reading> missing) {
    itemReadings.addAll(missing);
  }

  @Override
  public void referred(String to) {
    referredTo = new ReferredTo(to, clause);
  }
}
