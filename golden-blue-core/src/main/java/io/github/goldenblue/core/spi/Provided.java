package io.github.goldenblue.core.spi;

import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Everybody who brings something: subsidies and rate books, without which nothing can be decided,
 * and rights and plans, which need not be there.
 *
 * @param subsidies at least one
 * @param rateBooks at least one
 * @param rights may be empty
 * @param plans may be empty
 */
public record Provided(
    List<SubsidyProvider> subsidies,
    List<RateBookProvider> rateBooks,
    List<RightProvider> rights,
    List<PlanProvider> plans) {
  /** Keeps copies. */
  public Provided {
    subsidies = List.copyOf(subsidies);
    rateBooks = List.copyOf(rateBooks);
    rights = List.copyOf(rights);
    plans = List.copyOf(plans);
  }

  /** Subsidies and rate books; no rights, no plans. */
  public static Provided of(
      Collection<? extends SubsidyProvider> subsidies,
      Collection<? extends RateBookProvider> rateBooks) {
    return new Provided(List.copyOf(subsidies), List.copyOf(rateBooks), List.of(), List.of());
  }

  /**
   * Everybody whom a class loader finds.
   *
   * @throws ProviderException if nobody brings subsidies or rate books, or one cannot be created
   */
  public static Provided foundBy(ClassLoader loader) {
    return new Provided(
        Providers.find(SubsidyProvider.class, ServiceLoader.load(SubsidyProvider.class, loader)),
        Providers.find(RateBookProvider.class, ServiceLoader.load(RateBookProvider.class, loader)),
        Providers.findAny(RightProvider.class, ServiceLoader.load(RightProvider.class, loader)),
        Providers.findAny(PlanProvider.class, ServiceLoader.load(PlanProvider.class, loader)));
  }

  /**
   * Everybody in a module layer and its parents.
   *
   * @throws ProviderException if nobody brings subsidies or rate books, or one cannot be created
   */
  public static Provided foundIn(ModuleLayer layer) {
    return new Provided(
        Providers.find(SubsidyProvider.class, ServiceLoader.load(layer, SubsidyProvider.class)),
        Providers.find(RateBookProvider.class, ServiceLoader.load(layer, RateBookProvider.class)),
        Providers.findAny(RightProvider.class, ServiceLoader.load(layer, RightProvider.class)),
        Providers.findAny(PlanProvider.class, ServiceLoader.load(layer, PlanProvider.class)));
  }

  /** The same with these rights. */
  public Provided withRights(Collection<? extends RightProvider> more) {
    return new Provided(subsidies, rateBooks, List.copyOf(more), plans);
  }

  /** The same with these plans. */
  public Provided withPlans(Collection<? extends PlanProvider> more) {
    return new Provided(subsidies, rateBooks, rights, List.copyOf(more));
  }
}
