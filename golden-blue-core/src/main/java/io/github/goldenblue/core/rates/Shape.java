package io.github.goldenblue.core.rates;

/**
 * How a rate is set, as data: what a rate book prints. It is compiled once, when the book is
 * loaded, so at run time a shape costs what its arithmetic costs.
 */
public sealed interface Shape
    permits Fixed,
        Band,
        AtCost,
        Table,
        Steps,
        Slices,
        Cases,
        ShareOf,
        Sum,
        Lump,
        Bounded,
        Referral,
        NotDue {
  /**
   * The tariff of this shape.
   *
   * @throws TermException if it names a fact that is not there, or leaves a value unsaid
   */
  Tariff compile(Compilation at);
}
