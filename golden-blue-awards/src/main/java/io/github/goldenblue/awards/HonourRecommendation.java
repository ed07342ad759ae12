package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Axis;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.rates.RightType;
import java.util.List;

/**
 * Honours open to competitors (M10, 三(二)10) and to craftsmen, who are recommended first and tier by
 * tier (M18, 三(五)18).
 */
public final class HonourRecommendation {
  /** What opens an honour: a competition of a level, or a craftsman's title. */
  public enum Merit {
    /** A competitor at the WorldSkills Competition (世赛). */
    WORLD_COMPETITION,
    /** A competitor at a national skill competition (国赛). */
    NATIONAL_COMPETITION,
    /** A competitor at a provincial skill competition (省赛). */
    PROVINCIAL_COMPETITION,
    /** A competitor at a city's skill competition (市级). */
    CITY_COMPETITION,
    /** A competitor at a district's skill competition (区级). */
    DISTRICT_COMPETITION,
    /** Zhejiang Grand Craftsman (浙江大工匠). */
    ZHEJIANG_GRAND_CRAFTSMAN,
    /** Zhejiang Outstanding Craftsman (浙江杰出工匠). */
    ZHEJIANG_OUTSTANDING_CRAFTSMAN,
    /** Zhejiang Craftsman (浙江工匠). */
    ZHEJIANG_CRAFTSMAN,
    /** Zhejiang Young Craftsman (浙江青年工匠). */
    ZHEJIANG_YOUNG_CRAFTSMAN,
    /** Craftsman of the city, in Shaoxing 绍兴工匠. */
    CITY_CRAFTSMAN,
    /** Young craftsman of the city, in Shaoxing 绍兴青年工匠. */
    CITY_YOUNG_CRAFTSMAN
  }

  /** The honours. */
  public enum Honour {
    /** Technical expert (技术能手). */
    TECHNICAL_EXPERT,
    /** Model worker (劳动模范). */
    MODEL_WORKER,
    /** Advanced worker (先进工作者). */
    ADVANCED_WORKER,
    /** March 8th red-banner holder, for women (三八红旗手). */
    RED_BANNER_HOLDER,
    /** Young expert at the post (青年岗位能手). */
    YOUNG_POST_EXPERT
  }

  /** What is required beyond the merit. */
  public enum Condition {
    /** The competitor meets the conditions that the competition or the honour sets. */
    MEETS_CONDITIONS
  }

  private static final Axis<Merit> MERIT = Axis.of("merit", Merit.class);
  private static final Axis<Honour> HONOUR = Axis.of("honour", Honour.class);

  /** What it goes by: a merit; it grants an honour. */
  public static final RightType TYPE =
      new RightType(
          "honour-recommendation",
          HonourRecommendation.class,
          List.of(MERIT),
          HONOUR,
          List.of(Condition.values()));

  private HonourRecommendation() {}

  /** Which honours does this merit open? */
  public static RightQuestion<Honour> honoursFor(Merit merit) {
    return TYPE.ask(HONOUR, MERIT.at(merit));
  }
}
