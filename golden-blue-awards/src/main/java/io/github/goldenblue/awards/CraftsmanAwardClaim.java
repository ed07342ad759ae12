package io.github.goldenblue.awards;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.PersonId;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A claim of a person on whom a craftsman's title was conferred (M14, 三(四)14). */
@Value.Immutable
@ImmutableStyle
public interface CraftsmanAwardClaim extends Claim {
  /** The facts of such a claim. */
  Facts<CraftsmanAwardClaim> FACTS =
      Facts.ofClaim(CraftsmanAwardClaim.class, Builder::new, Builder::build)
          .person("person", CraftsmanAwardClaim::person, Builder::person)
          .oneOf("title", Title.class, CraftsmanAwardClaim::title, Builder::title)
          .date("conferredOn", CraftsmanAwardClaim::conferredOn, Builder::conferredOn)
          .done();

  /** The province's titles, from the highest. */
  enum Title {
    /** Grand craftsman of Zhejiang (浙江大工匠). */
    ZHEJIANG_GRAND_CRAFTSMAN,
    /** Outstanding craftsman of Zhejiang (浙江杰出工匠). */
    ZHEJIANG_OUTSTANDING_CRAFTSMAN,
    /** Craftsman of Zhejiang (浙江工匠). */
    ZHEJIANG_CRAFTSMAN,
    /** Young craftsman of Zhejiang (浙江青年工匠). */
    ZHEJIANG_YOUNG_CRAFTSMAN
  }

  /** Who holds the title. */
  PersonId person();

  /** The title. */
  Title title();

  /** The day it was conferred, for information: the rates are those of {@link #on()}. */
  LocalDate conferredOn();

  @Override
  default String subsidy() {
    return CraftsmanAwardRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableCraftsmanAwardClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
