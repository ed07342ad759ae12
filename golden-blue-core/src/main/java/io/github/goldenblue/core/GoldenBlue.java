package io.github.goldenblue.core;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.json.ClaimReader;
import io.github.goldenblue.core.json.ClaimWriter;
import io.github.goldenblue.core.json.DecisionReader;
import io.github.goldenblue.core.json.DecisionWriter;
import io.github.goldenblue.core.json.EntitlementWriter;
import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.PlanLibrary;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookCheck;
import io.github.goldenblue.core.rates.RateBookDraft;
import io.github.goldenblue.core.rates.RateFinding;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.Replacement;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.settle.Settlement;
import io.github.goldenblue.core.spi.PlanProvider;
import io.github.goldenblue.core.spi.Provided;
import io.github.goldenblue.core.spi.ProviderException;
import io.github.goldenblue.core.spi.Providers;
import io.github.goldenblue.core.spi.RateBookProvider;
import io.github.goldenblue.core.spi.RightProvider;
import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Amounts;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Assessor;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.text.Explanation;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way in: subsidies and rate books, loaded once, immutable and safe for any number of threads.
 *
 * <pre>{@code
 * GoldenBlue goldenBlue = GoldenBlue.load();
 * SettledBatch settled = goldenBlue.settle(Ledger.EMPTY, List.of(claim));
 * System.out.println(goldenBlue.explain(settled.decisions().get(0), Language.EN));
 * }</pre>
 */
public final class GoldenBlue {
  private final Subsidies subsidies;
  private final List<RateBook> books;
  private final PlanLibrary plans;
  private final RateLibrary library;
  private final Assessor assessor;
  private final ClaimReader reader;
  private final ClaimWriter writer;
  private final Map<Language, Explanation> explanations = new ConcurrentHashMap<>();

  private GoldenBlue(
      List<? extends Subsidy<?>> subsidies,
      List<RightType> rights,
      List<RateBook> books,
      PlanLibrary plans) {
    this.subsidies = Providers.distinct(subsidies);
    this.books = List.copyOf(books);
    this.plans = plans;
    this.library =
        RateLibrary.of(books, this.subsidies.ratesTypes(), Providers.distinctRights(rights));
    this.assessor = new Assessor(this.subsidies, library);
    this.reader = new ClaimReader(this.subsidies);
    this.writer = new ClaimWriter(this.subsidies);
  }

  /**
   * Loads everything that the service loader finds from the thread's context.
   *
   * @throws ProviderException if a provider is missing or broken
   * @throws io.github.goldenblue.core.rates.RateBookException if a rate book has faults
   * @throws io.github.goldenblue.core.plan.PlanException if a plan has faults
   */
  public static GoldenBlue load() {
    return load(Thread.currentThread().getContextClassLoader());
  }

  /**
   * Loads everything that a class loader finds.
   *
   * @throws ProviderException if a provider is missing or broken
   * @throws io.github.goldenblue.core.rates.RateBookException if a rate book has faults
   * @throws io.github.goldenblue.core.plan.PlanException if a plan has faults
   */
  public static GoldenBlue load(ClassLoader loader) {
    return of(Provided.foundBy(loader));
  }

  /**
   * Loads everything that a module layer and its parents hold.
   *
   * @throws ProviderException if a provider is missing or broken
   * @throws io.github.goldenblue.core.rates.RateBookException if a rate book has faults
   * @throws io.github.goldenblue.core.plan.PlanException if a plan has faults
   */
  public static GoldenBlue load(ModuleLayer layer) {
    return of(Provided.foundIn(layer));
  }

  /**
   * Takes what these providers bring, and nothing else; there are no rights and no plans.
   *
   * @throws ProviderException if one of them is broken, or two bring the same subsidy
   * @throws io.github.goldenblue.core.rates.RateBookException if a rate book has faults
   */
  public static GoldenBlue of(
      Collection<? extends SubsidyProvider> subsidies,
      Collection<? extends RateBookProvider> rateBooks) {
    return of(Provided.of(subsidies, rateBooks));
  }

  /**
   * Takes what these providers bring, and nothing else.
   *
   * @throws ProviderException if one of them is broken, or two bring the same subsidy or right
   * @throws io.github.goldenblue.core.rates.RateBookException if a rate book has faults
   * @throws io.github.goldenblue.core.plan.PlanException if a plan has faults, or two of one
   *     district have the same id
   */
  public static GoldenBlue of(Provided by) {
    return new GoldenBlue(
        Providers.<SubsidyProvider, Subsidy<?>>ask(by.subsidies(), SubsidyProvider::subsidies),
        Providers.<RightProvider, RightType>askAny(by.rights(), RightProvider::rights),
        Providers.<RateBookProvider, RateBook>ask(by.rateBooks(), RateBookProvider::rateBooks),
        PlanLibrary.of(Providers.<PlanProvider, Plan>askAny(by.plans(), PlanProvider::plans)));
  }

  /**
   * This with further rate books, which are in no jar.
   *
   * @throws io.github.goldenblue.core.rates.RateBookException if one has faults or clashes
   */
  public GoldenBlue withRateBooks(Collection<RateBook> more) {
    List<RateBook> all = new ArrayList<>(books);
    all.addAll(more);
    return new GoldenBlue(subsidies.all(), library.rights(), all, plans);
  }

  /** Like {@link #withRateBooks}, in place of what is set from the same day by loaded ones. */
  public GoldenBlue withRateBooksInstead(Collection<RateBook> instead) {
    return new GoldenBlue(subsidies.all(), library.rights(), Replacement.in(books, instead), plans);
  }

  /** What is wrong with these rate books, as {@link RateBookCheck#beside} says. */
  public List<RateFinding> check(Collection<RateBookDraft> drafts) {
    return RateBookCheck.beside(books, drafts, subsidies.ratesTypes(), library.rights());
  }

  /** The subsidies. */
  public Subsidies subsidies() {
    return subsidies;
  }

  /** The rates. */
  public RateLibrary rates() {
    return library;
  }

  /** The plans; there may be none. */
  public List<Plan> plans() {
    return plans.all();
  }

  /**
   * The one plan of the district, or of the nearest that it inherits from and that has a plan.
   *
   * @throws io.github.goldenblue.core.plan.PlanMissingException if there is none, or that district
   *     has several
   */
  public Plan plan(District district) {
    return plans.plan(district);
  }

  /**
   * The plan with this id of the district, or of the nearest that it inherits from and that has a
   * plan.
   *
   * @throws io.github.goldenblue.core.plan.PlanMissingException if there is none
   */
  public Plan plan(District district, String id) {
    return plans.plan(district, id);
  }

  /** The rate books, in the order they were provided. */
  public List<RateBook> rateBooks() {
    return books;
  }

  /**
   * What a claim is entitled to by itself, before caps and history.
   *
   * @throws InvalidClaimException if the claim's input is wrong
   */
  public Assessment assess(Claim claim) {
    return assessor.assess(claim, Optional.empty());
  }

  /** What claims come to by themselves, without a word of why; for one thread. */
  public Amounts amounts() {
    return new Amounts(assessor, Optional.empty());
  }

  /** Settles one batch to which every loaded edition is known. */
  public SettledBatch settle(Ledger ledger, Collection<? extends Claim> batch) {
    return settlement().settle(ledger, batch);
  }

  /** A settlement to which every loaded edition is known. */
  public Settlement settlement() {
    return settlement(Optional.empty());
  }

  /** A settlement of batches decided on a day, or, without one, with every loaded edition known. */
  public Settlement settlement(Optional<LocalDate> decidedOn) {
    return new Settlement(assessor, writer::fingerprint, decidedOn);
  }

  /** Reads claims from JSON. */
  public ClaimReader claims() {
    return reader;
  }

  /**
   * Reads a claim.
   *
   * @throws InvalidClaimException with every fault found
   */
  public Claim readClaim(String json) {
    return reader.read(json);
  }

  /** A claim in canonical JSON. */
  public String writeClaim(Claim claim) {
    return writer.write(claim);
  }

  /**
   * Reads a decision.
   *
   * @throws IllegalArgumentException if the text is not a decision
   */
  public Decision readDecision(String json) {
    return new DecisionReader().read(json);
  }

  /** A decision in JSON, on one line. */
  public String writeDecision(Decision decision) {
    return new DecisionWriter().write(decision);
  }

  /** A decision in words, over several lines. */
  public String explain(Decision decision, Language language) {
    return explanation(language).of(decision);
  }

  /**
   * What a right grants in a district on a day; every loaded edition is known.
   *
   * <pre>{@code
   * goldenBlue.entitlements(district, on, TitlePathway.titlesFor("ENGINEERING", SkillLevel.LEVEL_3))
   * }</pre>
   *
   * @return what the rate book in force lists, in the order of the axis that is asked; empty if it
   *     lists nothing for what is asked
   * @throws io.github.goldenblue.core.rates.RatesMissingException if no edition is in force
   */
  public <G> List<Entitlement<G>> entitlements(
      District district, LocalDate on, RightQuestion<G> question) {
    return Entitlement.answering(question, library.rates(district, on, Optional.empty()));
  }

  /** An entitlement in JSON, on one line. */
  public String writeEntitlement(Entitlement<?> entitlement) {
    return new EntitlementWriter().write(entitlement);
  }

  /** An entitlement in words, over several lines. */
  public String explain(Entitlement<?> entitlement, Language language) {
    return explanation(language).of(entitlement);
  }

  private Explanation explanation(Language language) {
    return explanations.computeIfAbsent(language, any -> new Explanation(subsidies, library, any));
  }
}
