/** Binds golden-blue in Guice. */
module io.github.goldenblue.guice {
  requires transitive com.google.guice;
  requires transitive io.github.goldenblue.core;
  requires jakarta.inject;
  requires static org.jspecify;

  exports io.github.goldenblue.guice;

  opens io.github.goldenblue.guice to
      com.google.guice;
}
