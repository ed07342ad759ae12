package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes an item of what a section prints about it. */
final class ItemCompiler {
  private static final Set<FactKind> PAYEES =
      EnumSet.of(FactKind.PERSON, FactKind.ORGANISATION, FactKind.RECIPIENT);
  static final Set<FactKind> HOLDERS =
      EnumSet.complementOf(
          EnumSet.of(FactKind.PARTS, FactKind.YUAN, FactKind.EXTRA, FactKind.SEQUEL));

  private final Section section;
  private final Facts<?> claim;
  private final @Nullable Facts<?> part;
  private final Site site;

  ItemCompiler(Section section, Facts<?> claim, @Nullable Facts<?> part, Site site) {
    this.section = section;
    this.claim = claim;
    this.part = part;
    this.site = site;
  }

  /** The item; what cannot be compiled leaves its fault and a stand-in that is never used. */
  <S> Item<S> compile(String id) {
    ItemTerms terms = section.items().getOrDefault(id, ItemTerms.notDue(section.cited()));
    Site at = site.at(".items." + id);
    Compilation rate = resolve(at.at(".rate"));
    if (terms.isNotDue()) {
      return new Item<>(id, terms, pricing -> null, anyFact(), List.of(), rate);
    }
    FactReference payee =
        attempt(() -> resolve(at.at(".pay")).givenFact(terms.pay(), PAYEES))
            .orElseGet(this::anyFact);
    Tariff tariff = attempt(() -> terms.rate().compile(rate)).orElse(pricing -> null);
    LumpCheck.check(terms.rate(), at.at(".rate"));
    if (part != null && !rate.changes().isEmpty()) {
      String found = "steps by the number of the unit, which each part counts anew";
      at.at(".rate").fault(found, "one rate for each part, or steps by a fact");
    }
    return new Item<>(id, terms, tariff, payee, caps(id), rate);
  }

  private List<Cap> caps(String item) {
    List<Cap> caps = new ArrayList<>();
    section
        .caps()
        .forEach(
            (id, terms) -> {
              if (terms.items().contains(item)) {
                attempt(() -> cap(id, terms)).ifPresent(caps::add);
              }
            });
    CapCheck.checkPairs(caps, site);
    return caps;
  }

  private Cap cap(String id, CapTerms terms) {
    Compilation at = resolve(site.at(".caps." + id + ".accumulator"));
    FactReference rank =
        terms.accumulator().map(ranks -> RankCompiler.compile(ranks, at)).orElse(null);
    Tariff limit =
        terms.limitByClaim().map(shape -> limit(shape, ".caps." + id + ".limit")).orElse(null);
    return new Cap(id, terms, holders(id, terms), rank, limit);
  }

  /** A limit goes by the claim, never by a part: all lines of a claim share the account. */
  private Tariff limit(Shape shape, String below) {
    Compilation at = Compilation.ofItem(claim, null, site.at(below));
    Tariff limit = shape.compile(at);
    boolean isReferred =
        new ShapePart("", shape).all().map(ShapePart::shape).anyMatch(Referral.class::isInstance);
    if (!at.determinations().isEmpty() || at.isDated() || isReferred || !at.changes().isEmpty()) {
      String found = "a band, a share of a base, a referral or steps by the number of the unit";
      throw at.unfit(found, "an exact amount for each claim");
    }
    return limit;
  }

  private List<FactReference> holders(String cap, CapTerms terms) {
    Compilation at = resolve(site.at(".caps." + cap + ".holder"));
    return terms.holder().stream().map(name -> at.givenFact(name, HOLDERS)).toList();
  }

  private Compilation resolve(Site at) {
    return Compilation.ofItem(claim, part, at);
  }

  private FactReference anyFact() {
    String name = claim.all().get(0).name();
    return Objects.requireNonNull(FactReference.resolve(name, claim, null));
  }

  private <T> Optional<T> attempt(Supplier<T> compile) {
    try {
      return Optional.of(compile.get());
    } catch (TermException unfit) {
      site.fault(unfit.fault());
      return Optional.empty();
    }
  }
}
