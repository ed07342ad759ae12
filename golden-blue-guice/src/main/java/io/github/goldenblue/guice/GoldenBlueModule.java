package io.github.goldenblue.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.settle.Settlement;
import io.github.goldenblue.core.subsidy.Subsidies;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/**
 * Binds {@link GoldenBlue} as a singleton, and what it holds.
 *
 * <pre>{@code
 * Injector injector = Guice.createInjector(new GoldenBlueModule());
 * GoldenBlue goldenBlue = injector.getInstance(GoldenBlue.class);
 * }</pre>
 */
public final class GoldenBlueModule extends AbstractModule {
  private final Supplier<GoldenBlue> source;

  /** Binds what the service loader finds. */
  public GoldenBlueModule() {
    this(GoldenBlue::load);
  }

  /** Binds what {@code source} gives; it is asked once. */
  public GoldenBlueModule(Supplier<GoldenBlue> source) {
    this.source = source;
  }

  @Provides
  @Singleton
  GoldenBlue goldenBlue() {
    return source.get();
  }

  @Provides
  Subsidies subsidies(GoldenBlue goldenBlue) {
    return goldenBlue.subsidies();
  }

  @Provides
  RateLibrary rates(GoldenBlue goldenBlue) {
    return goldenBlue.rates();
  }

  @Provides
  Settlement settlement(GoldenBlue goldenBlue) {
    return goldenBlue.settlement();
  }
}
