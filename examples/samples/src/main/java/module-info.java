/** The sample data: claims of one year, made by a seeded generator. */
module io.github.goldenblue.examples.samples {
  requires io.github.goldenblue.awards;
  requires io.github.goldenblue.core;
  requires io.github.goldenblue.recruitment;
  requires io.github.goldenblue.training;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
