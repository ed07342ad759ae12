package io.github.goldenblue.awards;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.Payee;
import org.immutables.value.Value;

/** A claim for a medal in a competition of skills (M10, 三(二)10). */
@Value.Immutable
@ImmutableStyle
public interface CompetitionPrizeClaim extends Claim {
  /** The facts of such a claim. */
  Facts<CompetitionPrizeClaim> FACTS =
      Facts.ofClaim(CompetitionPrizeClaim.class, Builder::new, Builder::build)
          .text("competition", CompetitionPrizeClaim::competition, Builder::competition)
          .oneOf("level", CompetitionLevel.class, CompetitionPrizeClaim::level, Builder::level)
          .oneOf("medal", Medal.class, CompetitionPrizeClaim::medal, Builder::medal)
          .recipient(
              "recipient",
              CompetitionPrizeClaim::recipient,
              Builder::recipient,
              claim -> claim.recipientKind().payee())
          .oneOf(
              "recipientKind",
              RecipientKind.class,
              CompetitionPrizeClaim::recipientKind,
              Builder::recipientKind)
          .done();

  /** The medals, from the highest. */
  enum Medal {
    /** The first place (金牌). */
    GOLD,
    /** The second place (银牌). */
    SILVER,
    /** The third place (铜牌). */
    BRONZE,
    /** A medallion for excellence (优胜奖). */
    EXCELLENCE
  }

  /** Who is rewarded. */
  enum RecipientKind {
    /** The competitor (选手). */
    COMPETITOR(Payee.Kind.PERSON),
    /** The team of experts that coached (技术指导专家团队), paid as one. */
    COACHING_TEAM(Payee.Kind.TEAM);

    private final Payee.Kind payee;

    RecipientKind(Payee.Kind payee) {
      this.payee = payee;
    }

    /** What such a recipient is to a payment. */
    public Payee.Kind payee() {
      return payee;
    }
  }

  /** Which competition it was. */
  String competition();

  /** Its level. */
  CompetitionLevel level();

  /** The medal. */
  Medal medal();

  /** The id of the competitor or of the team. */
  String recipient();

  /** Which of the two it is. */
  RecipientKind recipientKind();

  @Override
  default String subsidy() {
    return CompetitionPrizeRates.TYPE.subsidy();
  }

  /** Starts a claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claim. */
  final class Builder extends ImmutableCompetitionPrizeClaim.Builder
      implements Claim.Builder<Builder> {
    Builder() {}
  }
}
