package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Random claims that the loaded subsidies accept, drawn from the facts they declare and those that
 * the rate book in force asks for beside them: few people and organisations, so that caps collide;
 * small numbers, bounds of bands, ends of months, and what the book names for a fact, or just
 * beside it, more often than chance would have it. Where a subsidy is paid in stages they claim the
 * first, where it is paid in advance sometimes the advance. The same seed gives the same claims, a
 * shorter list the same first ones.
 *
 * <pre>{@code
 * List<Claim> claims =
 *     RandomClaims.of(goldenBlue, District.of("330604"), from, to).list(42, 60);
 * }</pre>
 */
public final class RandomClaims {
  private static final int ORGANISATIONS = 4;

  private final GoldenBlue goldenBlue;
  private final RandomDays days;
  private final List<ClaimSource<?>> sources;
  private final Pools pools;
  private final boolean determines;

  private RandomClaims(
      GoldenBlue goldenBlue,
      RandomDays days,
      List<ClaimSource<?>> sources,
      Pools pools,
      boolean determines) {
    this.goldenBlue = goldenBlue;
    this.days = days;
    this.sources = List.copyOf(sources);
    this.pools = pools;
    this.determines = determines;
  }

  /** Claims of all loaded subsidies, in one district, of days from one to another. */
  public static RandomClaims of(
      GoldenBlue goldenBlue, District district, LocalDate from, LocalDate to) {
    return of(goldenBlue, goldenBlue.subsidies().all(), district, from, to);
  }

  /** Claims of these subsidies, of which alone the habits are learnt. */
  static RandomClaims of(
      GoldenBlue goldenBlue,
      List<Subsidy<?>> subsidies,
      District district,
      LocalDate from,
      LocalDate to) {
    RandomDays days = new RandomDays(from, to);
    Pools pools = new Pools(district, Pools.SMALL, ORGANISATIONS);
    List<ClaimSource<?>> sources =
        subsidies.stream()
            .<ClaimSource<?>>map(
                subsidy ->
                    ClaimSource.learn(
                        goldenBlue::assess,
                        Ask.lookup(goldenBlue, subsidy, district),
                        subsidy,
                        days,
                        pools))
            .toList();
    return new RandomClaims(goldenBlue, days, sources, pools, true);
  }

  /**
   * Claims of these subsidies only.
   *
   * @throws IllegalArgumentException if one of them is not loaded
   */
  public RandomClaims only(String... subsidyIds) {
    List<String> wanted = List.of(subsidyIds);
    List<ClaimSource<?>> chosen =
        sources.stream().filter(source -> wanted.contains(source.subsidy().id())).toList();
    if (chosen.size() != wanted.size()) {
      List<String> loaded = goldenBlue.subsidies().all().stream().map(Subsidy::id).toList();
      throw new IllegalArgumentException(wanted + " are not all among the loaded " + loaded);
    }
    return new RandomClaims(goldenBlue, days, chosen, pools, determines);
  }

  /** Claims of those of the subsidies that are claimed; empty if none is. */
  Optional<RandomClaims> amongst(Set<String> subsidyIds) {
    String[] claimed =
        subsidies().stream().map(Subsidy::id).filter(subsidyIds::contains).toArray(String[]::new);
    return claimed.length == 0 ? Optional.empty() : Optional.of(only(claimed));
  }

  /** Claims of which nothing is determined yet. */
  public RandomClaims undetermined() {
    return new RandomClaims(goldenBlue, days, sources, pools, false);
  }

  /** Claims of so many people and organisations; with many of them, caps bind less often. */
  public RandomClaims among(int persons, int organisations) {
    Pools others = new Pools(pools.district(), persons, organisations);
    return new RandomClaims(goldenBlue, days, sources, others, determines);
  }

  /** So many claims, no two with the same id. */
  public List<Claim> list(long seed, int size) {
    return stream(seed).limit(size).toList();
  }

  /** Claims without end, no two with the same id; not to be made parallel. */
  public Stream<Claim> stream(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    AtomicLong numbers = new AtomicLong();
    return LongStream.generate(numbers::getAndIncrement)
        .mapToObj(number -> next(random.split(), number));
  }

  /**
   * So many batches of these claims, with claims that follow or settle them, return or are taken
   * back; see {@link RandomHistories}.
   */
  public History history(long seed, int batches) {
    return RandomHistories.of(this).next(seed, batches);
  }

  GoldenBlue goldenBlue() {
    return goldenBlue;
  }

  List<? extends Subsidy<?>> subsidies() {
    return sources.stream().map(ClaimSource::subsidy).toList();
  }

  LocalDate firstDay() {
    return days.first();
  }

  LocalDate lastDay() {
    return days.last();
  }

  Claim next(SplittableRandom random, long number) {
    ClaimSource<?> source = sources.get(random.nextInt(sources.size()));
    return source.next(random, days, pools, Pools.claimId(random, number), determines);
  }
}
