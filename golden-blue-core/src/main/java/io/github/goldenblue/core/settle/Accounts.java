package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** What the claims of a batch ask of accounts, all together. */
final class Accounts {
  private final Map<CapKey, Account> accounts = new HashMap<>();

  /** One account: the first claim that has it as a key, and all that is asked of it. */
  private static final class Account {
    private final int first;
    private Demand all;
    private boolean isBond;

    private Account(CapKey key, int first) {
      this.first = first;
      this.all = Demand.freeing(key);
    }

    private boolean isShort(long used) {
      return isBond || all.amount() > all.room(used);
    }
  }

  /** The claim at this place of the batch. */
  void add(ClaimKeys claim, int place) {
    for (CapKey bond : claim.bonds()) {
      account(bond, place).isBond = true;
    }
    for (Demand demand : claim.demands()) {
      Account account = account(demand.key(), place);
      account.all = account.all.and(demand);
    }
  }

  private Account account(CapKey key, int place) {
    return accounts.computeIfAbsent(key, unused -> new Account(key, place));
  }

  /**
   * The claims that were the first to have a key of this one by which they hang on each other.
   *
   * @param used what was used before the batch
   */
  List<Integer> binding(ClaimKeys claim, ToLongFunction<CapKey> used) {
    List<Integer> others = new ArrayList<>(0);
    for (CapKey bond : claim.bonds()) {
      others.add(known(bond).first);
    }
    for (Demand demand : claim.demands()) {
      Account account = known(demand.key());
      if (account.isShort(used.applyAsLong(demand.key()))) {
        others.add(account.first);
      }
    }
    return others;
  }

  private Account known(CapKey key) {
    return Objects.requireNonNull(accounts.get(key));
  }
}
