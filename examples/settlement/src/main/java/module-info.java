/** The command line of golden-blue. */
module io.github.goldenblue.examples.settlement {
  opens io.github.goldenblue.examples.settlement to
      info.picocli;

  requires info.picocli;
  requires io.github.goldenblue.awards;
  requires io.github.goldenblue.core;
  requires io.github.goldenblue.housing;
  requires io.github.goldenblue.plan;
  requires io.github.goldenblue.recruitment;
  requires io.github.goldenblue.training;
  requires me.tongfei.progressbar;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
