package io.github.goldenblue.core.spi;

import org.jspecify.annotations.Nullable;

/** A provider that is missing, broken or brings nothing. */
public final class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * What is wrong with a provider.
   *
   * @param provider the provider's class name, or the service where there is no provider at all
   * @param found what it did
   * @param expected what it should have done
   * @param cause what made it fail, if it failed
   */
  public ProviderException(
      String provider, String found, String expected, @Nullable Throwable cause) {
    super(provider + ": found " + found + ", expected " + expected, cause);
  }
}
