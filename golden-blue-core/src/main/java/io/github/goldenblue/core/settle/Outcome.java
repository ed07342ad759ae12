package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.subsidy.ReferredTo;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;

/**
 * How a claim was decided. Switch over {@link #kind()} on Java 17, over the type itself from 21.
 *
 * <pre>{@code
 * String text = switch (outcome.kind()) {
 *   case GRANTED -> "paid";
 *   case NEEDS_DETERMINATION -> "to be determined";
 *   case REFUSED, EXHAUSTED, REFERRED -> "not paid here";
 * };
 * }</pre>
 */
public sealed interface Outcome {
  /** Which of the five it is. */
  OutcomeKind kind();

  /** What is paid, or what may be; exactly zero where nothing can be. */
  default YuanRange amount() {
    return YuanRange.ZERO;
  }

  /** The outcome as a ledger keeps it: without what stands in findings and caps. */
  default Outcome stored() {
    return this;
  }

  /**
   * Paid.
   *
   * @param paid zero or more
   */
  record Granted(Yuan paid) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.GRANTED;
    }

    @Override
    public YuanRange amount() {
      return YuanRange.exactly(paid);
    }
  }

  /**
   * Pending.
   *
   * @param amount what will be paid lies inside
   * @param openItems the determinations that are wanted
   */
  record NeedsDetermination(YuanRange amount, List<OpenItem> openItems) implements Outcome {
    /** Keeps a copy. */
    public NeedsDetermination {
      openItems = List.copyOf(openItems);
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.NEEDS_DETERMINATION;
    }
  }

  /**
   * Not entitled.
   *
   * @param conditions the ids of the decisive conditions that are not met, each once
   */
  record Refused(List<String> conditions) implements Outcome {
    /** Keeps a copy. */
    public Refused {
      conditions = List.copyOf(conditions);
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.REFUSED;
    }

    @Override
    public Outcome stored() {
      return new Refused(List.of());
    }
  }

  /**
   * Entitled, but nothing is left.
   *
   * @param by the uses of caps that left nothing
   * @param relations the relations that left nothing
   */
  record Exhausted(List<CapUse> by, List<RelationUse> relations) implements Outcome {
    /** By those of the uses that have no room left, or by all of them together. */
    public static Exhausted among(List<CapUse> uses, List<RelationUse> relations) {
      List<CapUse> full = uses.stream().filter(CapUse::isFull).toList();
      List<RelationUse> closed = relations.stream().filter(RelationUse::isFull).toList();
      boolean isAny = !full.isEmpty() || !closed.isEmpty();
      return new Exhausted(isAny ? full : uses, isAny ? closed : relations);
    }

    /** Keeps copies. */
    public Exhausted {
      by = List.copyOf(by);
      relations = List.copyOf(relations);
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.EXHAUSTED;
    }

    @Override
    public Outcome stored() {
      return new Exhausted(List.of(), List.of());
    }
  }

  /**
   * For another authority.
   *
   * @param to which, and where that is said
   */
  record Referred(ReferredTo to) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.REFERRED;
    }
  }
}
