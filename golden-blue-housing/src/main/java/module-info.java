/** Housing subsidies, with the data of Shangyu. */
module io.github.goldenblue.housing {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
