package io.github.goldenblue.core.spi;

import io.github.goldenblue.core.plan.PlanException;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks providers for what they bring, and refuses every way in which they can fail to. */
public final class Providers {
  private Providers() {}

  /**
   * All providers that a loader finds.
   *
   * @throws ProviderException if there is none, or one cannot be created
   */
  public static <P> List<P> find(Class<P> service, ServiceLoader<P> loader) {
    List<P> found = findAny(service, loader);
    if (found.isEmpty()) {
      throw new ProviderException(
          service.getName(), "no provider", "at least one module or jar that provides it", null);
    }
    return found;
  }

  /**
   * All providers that a loader finds, or none.
   *
   * @throws ProviderException if one cannot be created
   */
  public static <P> List<P> findAny(Class<P> service, ServiceLoader<P> loader) {
    List<P> found = new ArrayList<>();
    Iterator<P> providers = loader.iterator();
    try {
      while (providers.hasNext()) {
        found.add(providers.next());
      }
    } catch (ServiceConfigurationError broken) {
      throw new ProviderException(
          service.getName(), String.valueOf(broken.getMessage()), "a provider that loads", broken);
    }
    return found;
  }

  /**
   * What all of them bring.
   *
   * @throws ProviderException if there is none, or naming one that fails or brings nothing
   */
  public static <P, T> List<T> ask(
      Collection<? extends P> providers, Function<P, ? extends Collection<? extends T>> bring) {
    if (providers.isEmpty()) {
      throw new ProviderException("no provider", "an empty list", "at least one provider", null);
    }
    return askAny(providers, bring);
  }

  /**
   * What all of them bring, if there are any.
   *
   * @throws ProviderException naming one that fails or brings nothing
   */
  public static <P, T> List<T> askAny(
      Collection<? extends P> providers, Function<P, ? extends Collection<? extends T>> bring) {
    List<T> all = new ArrayList<>();
    for (P provider : providers) {
      all.addAll(askOne(provider, bring));
    }
    return all;
  }

  /**
   * The subsidies by id.
   *
   * @throws ProviderException if two have the same id
   */
  public static Subsidies distinct(Collection<? extends Subsidy<?>> subsidies) {
    try {
      return new Subsidies(subsidies);
    } catch (IllegalArgumentException doubled) {
      throw new ProviderException(
          SubsidyProvider.class.getName(),
          String.valueOf(doubled.getMessage()),
          "one provider for each subsidy",
          doubled);
    }
  }

  /**
   * The rights.
   *
   * @throws ProviderException if two have the same id
   */
  public static List<RightType> distinctRights(List<RightType> rights) {
    Map<String, RightType> byId = new HashMap<>();
    for (RightType right : rights) {
      RightType other = byId.putIfAbsent(right.id(), right);
      if (other != null) {
        String found = right.id() + " of " + other.declaredBy() + " and of " + right.declaredBy();
        throw new ProviderException(
            RightProvider.class.getName(), found, "one provider for each right", null);
      }
    }
    return rights;
  }

  private static <P, T> List<T> askOne(
      P provider, Function<P, ? extends @Nullable Collection<? extends T>> bring) {
    String name = provider.getClass().getName();
    Collection<? extends T> brought = call(provider, name, bring);
    if (brought == null || brought.stream().anyMatch(Objects::isNull)) {
      throw new ProviderException(name, "null", "a list without nulls", null);
    }
    if (brought.isEmpty()) {
      throw new ProviderException(name, "an empty list", "at least one", null);
    }
    return List.copyOf(brought);
  }

  private static <P, T> @Nullable Collection<? extends T> call(
      P provider, String name, Function<P, ? extends @Nullable Collection<? extends T>> bring) {
    try {
      return bring.apply(provider);
    } catch (ProviderException | RateBookException | PlanException named) {
      throw named;
    } catch (RuntimeException failure) {
      throw new ProviderException(name, failure.toString(), "no failure", failure);
    }
  }
}
