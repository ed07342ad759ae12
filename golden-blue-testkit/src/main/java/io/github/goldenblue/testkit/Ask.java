package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.rates.RatesMissingException;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a section asks of its claims.
 *
 * @param payment when it pays
 * @param extra the facts it asks for beyond those of the claim type
 * @param mentions the values it names for facts
 */
record Ask(PaymentTerms payment, List<ExtraFact> extra, Mentions mentions) {
  /** No rates are in force, as no claim is valid then. */
  static final Ask NOTHING = new Ask(PaymentTerms.AT_ONCE, List.of(), Mentions.NONE);

  /** Looks up what is asked in a district; each day is looked up once. */
  static AskLookup lookup(GoldenBlue goldenBlue, Subsidy<?> subsidy, District district) {
    Map<LocalDate, Ask> byDay = new ConcurrentHashMap<>();
    return on -> byDay.computeIfAbsent(on, day -> of(goldenBlue, subsidy, district, day));
  }

  static Ask of(GoldenBlue goldenBlue, Subsidy<?> subsidy, District district, LocalDate day) {
    try {
      Section section =
          goldenBlue.rates().rates(district, day, Optional.empty()).written(subsidy.id()).value();
      return new Ask(section.payment(), section.extra(), Mentions.of(section));
    } catch (RatesMissingException none) {
      return NOTHING;
    }
  }
}
