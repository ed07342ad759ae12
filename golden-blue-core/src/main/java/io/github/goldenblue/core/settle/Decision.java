package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.subsidy.ClaimedStage;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.value.ImmutableStyle;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was decided about one claim, with everything that explains it. */
@Value.Immutable
@ImmutableStyle
public interface Decision {
  /** The claim's id. */
  String claimId();

  /** The subsidy's id. */
  String subsidy();

  /** The id of the claim that it follows, settles or reverses. */
  Optional<String> earlier();

  /** The stage that is paid, where the rate book pays in stages or in advance. */
  Optional<ClaimedStage> stage();

  /** How it was decided. */
  Outcome outcome();

  /** What is paid, or would be; empty where nothing is, and when it was settled before. */
  List<Payment> payments();

  /** What comes back: by a reversal, or where more was paid in advance than is due. */
  List<Recovery> recoveries();

  /** Every condition that was looked at. */
  List<Finding> findings();

  /** The accounts of caps it draws on. */
  List<CapUse> caps();

  /** The relations it stands in, apart from those that refuse it, which are findings. */
  List<RelationUse> relations();

  /** The readings it rests on. */
  List<Reading> readings();

  /** The editions it rests on. */
  List<UsedEdition> rates();

  /** The ids of parts of the subsidy's clause that no code models, as the rate book lists them. */
  List<String> unmodelled();

  /** Whether the same claim was settled before, so that nothing is paid again. */
  @Value.Default
  default boolean settledBefore() {
    return false;
  }

  /** What is paid, or would be. */
  default YuanRange amount() {
    return outcome().amount();
  }

  /** Starts a decision. */
  static ImmutableDecision.Builder builder() {
    return ImmutableDecision.builder();
  }
}
