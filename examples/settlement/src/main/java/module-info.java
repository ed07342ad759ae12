/** The command line of golden-blue. */
module io.github.goldenblue.examples.settlement {
  opens io.github.goldenblue.examples.settlement to
      info.picocli;

  requires gg.jte.runtime;
  requires info.picocli;
  requires io.github.goldenblue.awards;
  requires io.github.goldenblue.core;
  requires io.github.goldenblue.housing;
  requires io.github.goldenblue.plan;
  requires io.github.goldenblue.recruitment;
  requires io.github.goldenblue.training;
  requires me.tongfei.progressbar;
  requires org.apache.commons.csv;
  requires org.apache.lucene.core;
  // The generated templates say by an annotation from there what made them.
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
