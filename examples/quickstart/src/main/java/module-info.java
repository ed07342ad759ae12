/** The first steps with golden-blue. */
module io.github.goldenblue.examples.quickstart {
  requires io.github.goldenblue.core;
  requires io.github.goldenblue.recruitment;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
