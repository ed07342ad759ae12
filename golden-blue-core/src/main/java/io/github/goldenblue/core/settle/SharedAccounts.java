package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets right what decisions of parts that were settled apart say was used before them: of accounts
 * that parts share because none is trimmed by them, each part knows only what it took itself.
 *
 * <p>To be asked claim by claim in the order of the law.
 */
public final class SharedAccounts {
  private final Map<CapKey, Long> ofAll = new HashMap<>();
  private final List<Map<CapKey, Long>> ofParts = new ArrayList<>();

  /** Of so many parts, before the first claim. */
  public SharedAccounts(int parts) {
    for (int part = 0; part < parts; part++) {
      ofParts.add(new HashMap<>());
    }
  }

  /**
   * The next claim, as it was decided in its part, with what the parts before it took.
   *
   * @param part the number of its part, from 0
   */
  public Decided next(int part, Decided decided) {
    Map<CapKey, Long> own = ofParts.get(part);
    Decided after =
        ofAll.isEmpty()
            ? decided
            : decided.afterMore(key -> ofAll.getOrDefault(key, 0L) - own.getOrDefault(key, 0L));
    for (Movement movement : decided.movements()) {
      ofAll.merge(movement.key(), movement.amount(), Math::addExact);
      own.merge(movement.key(), movement.amount(), Math::addExact);
    }
    return after;
  }
}
