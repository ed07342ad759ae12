package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import java.util.function.Function;

/**
 * What a subsidy needs from a rate book: the conditions and items it reads, each by its id.
 *
 * <pre>{@code
 * record AgencyReferralRates(Condition<Integer> minRecruits, Item<AgencyReferralClaim> referral) {
 *   static final RatesType<AgencyReferralClaim, AgencyReferralRates> TYPE =
 *       new RatesType<>("agency-referral", AgencyReferralClaim.FACTS,
 *           book -> new AgencyReferralRates(book.threshold("min-recruits"), book.item("referral")));
 * }
 * }</pre>
 *
 * @param subsidy the subsidy's id, which is its section's id in every rate book
 * @param facts the facts of its claims
 * @param read reads one section; what it does not read, the section must not set
 * @param <C> the claims
 * @param <R> the conditions and items, ready for use
 */
public record RatesType<C extends Claim, R>(
    String subsidy, Facts<C> facts, Function<RatesReader, R> read) {}
