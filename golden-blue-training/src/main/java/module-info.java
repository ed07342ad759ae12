/** Subsidies for training and internships, with the data of Shangyu. */
module io.github.goldenblue.training {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
