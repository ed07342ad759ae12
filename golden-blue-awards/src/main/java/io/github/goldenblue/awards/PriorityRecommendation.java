package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Axis;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.rates.RightType;
import java.util.List;

/**
 * Who is recommended first for the next higher rank: training centres (M11, 三(二)11), craftsmen
 * (M14, 三(四)14) and studios (M15, 三(四)15).
 */
public final class PriorityRecommendation {
  /** Who can be recommended. */
  public enum Candidate {
    /** A training centre that an enterprise has set up (企业培训中心). */
    ENTERPRISE_TRAINING_CENTRE,
    /** Craftsman of the city, in Shaoxing 绍兴工匠. */
    CITY_CRAFTSMAN,
    /** Young craftsman of the city, in Shaoxing 绍兴青年工匠. */
    CITY_YOUNG_CRAFTSMAN,
    /** An enterprise's studio of a master of skill (企业级技能大师工作室). */
    ENTERPRISE_STUDIO
  }

  /** What a candidate is recommended for. */
  public enum Rank {
    /** Public training base of a sector (行业性公共实训基地). */
    SECTOR_TRAINING_BASE,
    /** Zhejiang Craftsman (浙江工匠). */
    ZHEJIANG_CRAFTSMAN,
    /** Zhejiang Young Craftsman (浙江青年工匠). */
    ZHEJIANG_YOUNG_CRAFTSMAN,
    /** The district's studio of a master of skill (区级技能大师工作室). */
    DISTRICT_STUDIO
  }

  /** What is required of a candidate. */
  public enum Condition {
    /** Its facilities are complete (设施完备). */
    COMPLETE_FACILITIES,
    /** It meets what the sector needs to develop (符合行业发展要求). */
    MEETS_SECTOR_NEED,
    /** It takes on training for the public (承担社会培训任务). */
    TRAINS_FOR_PUBLIC,
    /** It is chosen as one of the better ones (择优). */
    CHOSEN_ON_MERIT
  }

  private static final Axis<Candidate> CANDIDATE = Axis.of("candidate", Candidate.class);
  private static final Axis<Rank> RANK = Axis.of("rank", Rank.class);

  /** What it goes by: a candidate; it grants a rank. */
  public static final RightType TYPE =
      new RightType(
          "priority-recommendation",
          PriorityRecommendation.class,
          List.of(CANDIDATE),
          RANK,
          List.of(Condition.values()));

  private PriorityRecommendation() {}

  /** For which ranks is this candidate recommended first? */
  public static RightQuestion<Rank> ranksFor(Candidate candidate) {
    return TYPE.ask(RANK, CANDIDATE.at(candidate));
  }
}
