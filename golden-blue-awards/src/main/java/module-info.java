/** Awards and rewards, with the data of Shangyu. */
module io.github.goldenblue.awards {
  requires transitive io.github.goldenblue.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
