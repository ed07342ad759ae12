package io.github.goldenblue.core.rates;

import java.util.List;

/** What a county asks of facts, in data: never a free expression. */
public sealed interface Requirement permits Requirement.OfFact, Requirement.AnyOf {
  /**
   * The requirement, ready for use.
   *
   * @throws TermException if it names a fact that is not there, or a value that the fact cannot
   *     have
   */
  Check compile(Compilation at);

  /**
   * One fact compared.
   *
   * @param fact the fact's name
   * @param comparison with what
   */
  record OfFact(String fact, Comparison comparison) implements Requirement {
    @Override
    public Check compile(Compilation at) {
      return comparison.compile(at.at(".fact").anyFact(fact), at);
    }
  }

  /**
   * At least one of several.
   *
   * @param any at least one
   */
  record AnyOf(List<Requirement> any) implements Requirement {
    /** Keeps a copy. */
    public AnyOf {
      any = List.copyOf(any);
    }

    @Override
    public Check compile(Compilation at) {
      return new AnyCheck(any.stream().map(one -> one.compile(at)).toList());
    }
  }
}
