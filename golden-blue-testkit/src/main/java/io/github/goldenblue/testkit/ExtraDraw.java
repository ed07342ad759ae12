package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Draws what a district asks for beyond the facts of a claim or part type. */
final class ExtraDraw {
  private final SplittableRandom random;
  private final Near near;
  private final List<ExtraFact> asked;
  private final Pools pools;
  private final Numbers numbers;

  /** How facts of the type are drawn, where the kind is the same. */
  interface Numbers {
    /** Any count. */
    int count();

    /** Any amount. */
    Yuan money();

    /** Any day. */
    LocalDate day();

    /** The day of the claim. */
    LocalDate on();
  }

  ExtraDraw(
      SplittableRandom random, Near near, List<ExtraFact> asked, Pools pools, Numbers numbers) {
    this.random = random;
    this.near = near;
    this.asked = asked;
    this.pools = pools;
    this.numbers = numbers;
  }

  /**
   * What a claim or part says.
   *
   * @param ofParts the name of the fact that holds the part; empty for the claim
   */
  Extra of(Optional<String> ofParts) {
    Extra extra = Extra.NONE;
    for (ExtraFact fact : asked) {
      boolean isOfThis = fact.ofParts().equals(ofParts);
      if (isOfThis && (fact.required() || random.nextBoolean())) {
        extra = with(extra, fact);
      }
    }
    return extra;
  }

  private Extra with(Extra extra, ExtraFact fact) {
    String name = fact.name();
    return switch (fact.kind()) {
      case COUNT -> extra.with(name, near.count(name).orElseGet(numbers::count));
      case YUAN -> extra.with(name, near.yuan(name).orElseGet(numbers::money));
      case DATE -> {
        LocalDate day = numbers.day();
        yield extra.with(name, near.date(name, numbers.on(), day).orElse(day));
      }
      case FLAG ->
          extra.with(name, near.text(name).map(Boolean::valueOf).orElseGet(random::nextBoolean));
      case ENUM -> extra.with(name, any(fact.constants()));
      case TEXT -> extra.with(name, near.text(name).orElseGet(() -> any(Pools.TEXTS)));
      case PERSON -> extra.with(name, pools.person(random.nextInt(pools.persons())).id());
      case ORGANISATION ->
          extra.with(name, pools.organisation(random.nextInt(pools.organisations())).id());
      case DISTRICT -> extra.with(name, district(name).code());
      case RECIPIENT, EXTRA, SEQUEL, PARTS ->
          throw new IllegalStateException(name + " is " + fact.kind());
    };
  }

  private District district(String name) {
    return near.text(name).map(District::of).orElse(pools.district());
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
