package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Axis;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.value.SkillLevel;
import java.util.List;

/** Highly skilled people stand in the district's classification of talent (M20, 三(五)20). */
public final class TalentCatalogue {
  /** How someone stands in the catalogue. */
  public enum Listing {
    /** Listed as a highly skilled person (高技能人才). */
    HIGHLY_SKILLED
  }

  private static final Axis<SkillLevel> LEVEL = Axis.of("level", SkillLevel.class);
  private static final Axis<Listing> LISTING = Axis.of("listing", Listing.class);

  /** What it goes by: a skill level; it grants a listing. */
  public static final RightType TYPE =
      new RightType("talent-catalogue", TalentCatalogue.class, List.of(LEVEL), LISTING, List.of());

  private TalentCatalogue() {}

  /** How does someone with this skill level stand in the catalogue? */
  public static RightQuestion<Listing> listingFor(SkillLevel level) {
    return TYPE.ask(LISTING, LEVEL.at(level));
  }
}
