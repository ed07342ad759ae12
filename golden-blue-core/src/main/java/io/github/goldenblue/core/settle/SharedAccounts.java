package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets right what decisions of parts that were settled apart say was used before them: of accounts
 * that parts share because none is trimmed by them, each part knows only what it took itself.
 *
 * <p>To be asked claim by claim in the order of the law.
 */
public final class SharedAccounts {
  private final Map<CapKey, SharedAccount<Integer>> accounts = new HashMap<>();

  /** Before the first claim. */
  public SharedAccounts() {}

  /**
   * The next claim, as it was decided in its part, with what the parts before it took.
   *
   * @param part the number of its part
   */
  public Decided next(int part, Decided decided) {
    Decided after =
        accounts.isEmpty() ? decided : decided.afterMore(key -> ofOthers(part, accounts.get(key)));
    for (Movement movement : decided.movements()) {
      accounts
          .computeIfAbsent(movement.key(), key -> new SharedAccount<>())
          .add(part, movement.amount());
    }
    return after;
  }

  private static long ofOthers(int part, @Nullable SharedAccount<Integer> account) {
    return account == null ? 0 : account.ofOthers(part);
  }

  /**
   * A decision, where others used more of accounts before than its part knew of.
   *
   * @param more how much more of each of its caps, in its order
   * @throws IllegalArgumentException if there are not as many as caps
   */
  public static Decision afterMore(Decision decision, long[] more) {
    List<CapUse> caps = new ArrayList<>(decision.caps());
    if (more.length != caps.size()) {
      throw new IllegalArgumentException(more.length + " amounts for " + caps.size() + " caps");
    }
    if (Arrays.stream(more).allMatch(amount -> amount == 0)) {
      return decision;
    }
    for (int i = 0; i < more.length; i++) {
      caps.set(i, caps.get(i).afterMore(more[i]));
    }
    ImmutableDecision.Builder after = Decision.builder().like(decision).caps(caps);
    if (decision.outcome().kind() == OutcomeKind.EXHAUSTED) {
      after.outcome(Outcome.Exhausted.among(caps, decision.relations()));
    }
    return after.build();
  }
}
