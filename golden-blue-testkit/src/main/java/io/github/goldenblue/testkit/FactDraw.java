package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws the facts of one claim, and those of its parts. */
final class FactDraw implements ExtraDraw.Numbers {
  private static final int[] SMALL = {0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13};
  private static final int[] LARGE = {5, 9, 10, 11, 12, 12, 12, 13, 18, 24, 36, 50, 125, 130, 1000};

  /** Where large counts are errors, as with per cents of which only a few may be claimed. */
  private static final int[] LIMITED = {0, 1, 2, 5, 7, 10, 10, 12, 15, 19, 20, 20};

  private static final int FEW = 3;
  private static final int[] PARTS = {1, 1, 2, 3, 5, 9, 10, 10, 11, 12, 13, 16};

  private final SplittableRandom random;
  private final Pools pools;
  private final Habits habits;
  private final LocalDate on;
  private final Near near;
  private final ExtraDraw extra;
  private final String id;
  private final Sequel sequel;
  private final int start;

  /** Whether this claim is drawn without regard to what conditions like. */
  private final boolean isWild;

  /** Whether its counts are mostly large, so that several thresholds are reached together. */
  private final boolean isLarge;

  FactDraw(
      SplittableRandom random,
      RandomDays days,
      Pools pools,
      Habits habits,
      AskLookup asks,
      String id) {
    this.random = random;
    this.pools = pools;
    this.habits = habits;
    this.id = id;
    LocalDate drawn = days.on(random);
    this.on =
        new Near(random, asks.on(drawn).mentions())
            .date("on", drawn, drawn)
            .map(days::clamp)
            .orElse(drawn);
    Ask ask = asks.on(on);
    this.near = new Near(random, ask.mentions());
    this.extra = new ExtraDraw(random, near, ask.extra(), pools, this);
    this.start = random.nextInt(pools.persons());
    this.isWild = random.nextInt(6) == 0;
    this.isLarge = random.nextBoolean();
    this.sequel = begins(ask.payment());
  }

  /** An advance now and then; else the first stage, where there are stages. */
  private Sequel begins(PaymentTerms payment) {
    if (payment.advance().isPresent() && random.nextInt(4) == 0) {
      return Sequel.of(Sequel.ADVANCE);
    }
    return payment.stages().map(stages -> Sequel.of(stages.ids().get(0))).orElse(Sequel.NONE);
  }

  @Nullable Object[] claim(Facts<?> facts) {
    @Nullable Object[] values = values(facts, 0, Optional.empty());
    for (int i = 0; i < values.length; i++) {
      switch (facts.all().get(i).name()) {
        case "id" -> values[i] = id;
        case "district" -> values[i] = pools.district();
        case "on" -> values[i] = on;
        default -> {
          // drawn like any other fact
        }
      }
    }
    return values;
  }

  private @Nullable Object[] values(Facts<?> facts, int part, Optional<String> ofParts) {
    @Nullable Object[] values = new @Nullable Object[facts.all().size()];
    for (int i = 0; i < values.length; i++) {
      Fact<?> fact = facts.all().get(i);
      boolean isAbsent = !fact.rules().required() && random.nextBoolean();
      values[i] = fact.rules().determination() || isAbsent ? null : value(fact, part, ofParts);
    }
    for (DatePair pair : habits.datePairs(facts)) {
      LocalDate from = (LocalDate) values[pair.from()];
      values[pair.to()] = from == null ? null : RandomDays.end(random, from);
    }
    heedPresence(facts, values, part, ofParts);
    return values;
  }

  /** What must not stand beside the others is left out, and what must is drawn. */
  @SuppressWarnings("NullAway") // of another module it does not see that elements may be null
  private void heedPresence(
      Facts<?> facts, @Nullable Object[] values, int part, Optional<String> ofParts) {
    for (Fault fault : facts.faults(values, "")) {
      for (int i = 0; i < values.length; i++) {
        Fact<?> fact = facts.all().get(i);
        if (!fact.rules().required() && fact.name().equals(fault.path())) {
          values[i] = values[i] == null ? value(fact, part, ofParts) : null;
        }
      }
    }
  }

  private Object value(Fact<?> fact, int part, Optional<String> ofParts) {
    String name = fact.name();
    return switch (fact.kind()) {
      case COUNT -> Math.max(fact.rules().atLeast(), near.count(name).orElseGet(() -> count(fact)));
      case YUAN -> near.yuan(name).orElseGet(this::money);
      case DATE -> date(name);
      case FLAG -> random.nextInt(isWild ? 2 : 32) == 0 ^ habits.likes(fact);
      case ENUM -> fact.constants().get(random.nextInt(fact.constants().size()));
      case TEXT -> text(fact, part);
      case RECIPIENT -> pools.person(number(fact, part, pools.persons())).id();
      case PERSON -> pools.person(number(fact, part, pools.persons()));
      case ORGANISATION -> pools.organisation(number(fact, part, pools.organisations()));
      case DISTRICT -> pools.district();
      case EXTRA -> extra.of(ofParts);
      case SEQUEL -> sequel;
      case PARTS -> parts(fact.parts().orElseThrow(), name);
    };
  }

  private LocalDate date(String name) {
    LocalDate day = day();
    return near.date(name, on, day).orElse(day);
  }

  private String text(Fact<?> fact, int part) {
    String any = pools.text(number(fact, part, Pools.TEXTS.size()));
    return fact.rules().unique() ? any : near.text(fact.name()).orElse(any);
  }

  @Override
  public LocalDate on() {
    return on;
  }

  @Override
  public LocalDate day() {
    return RandomDays.near(random, on, isWild);
  }

  /** Zero, whole yuan, or yuan with fen. */
  @Override
  public Yuan money() {
    return switch (random.nextInt(4)) {
      case 0 -> Yuan.ZERO;
      case 1 -> Yuan.of(random.nextInt(3000));
      default -> Yuan.ofFen(random.nextInt(200_000));
    };
  }

  @Override
  public int count() {
    return any(isLarge ? LARGE : SMALL);
  }

  private int count(Fact<?> fact) {
    return habits.isLimited(fact) ? any(LIMITED) : count();
  }

  private int any(int[] counts) {
    return counts[random.nextInt(counts.length)];
  }

  /** Unique facts count on from part to part; of small pools, the first few come most often. */
  private int number(Fact<?> fact, int part, int pool) {
    if (fact.rules().unique()) {
      return start + part;
    }
    boolean isCrowded = pool <= Pools.SMALL && random.nextBoolean();
    return random.nextInt(isCrowded ? Math.min(pool, FEW) : pool);
  }

  private List<Object> parts(Facts<?> facts, String name) {
    int size = Math.min(PARTS[random.nextInt(PARTS.length)], pools.persons());
    List<Object> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parts.add(Rewriting.create(facts, values(facts, i, Optional.of(name))));
    }
    return parts;
  }
}
