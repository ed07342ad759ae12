/**
 * Binds golden-blue in Guice, by {@link io.github.goldenblue.guice.GoldenBlueModule}. Whoever uses
 * it on the module path requires {@code jakarta.inject} as well, as Guice is an automatic module
 * and brings it for nobody.
 */
module io.github.goldenblue.guice {
  requires transitive com.google.guice;
  requires transitive io.github.goldenblue.core;
  requires jakarta.inject;
  requires static org.jspecify;

  exports io.github.goldenblue.guice;

  opens io.github.goldenblue.guice to
      com.google.guice;
}
