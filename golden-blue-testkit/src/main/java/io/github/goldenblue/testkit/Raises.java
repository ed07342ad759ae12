package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a claim can say one more of something, all else equal: of each count and each
 * amount of money, of the claim and of its first and last part, and of the parts themselves.
 *
 * @param facts the facts of the claim
 * @param extra what the district asks for beyond them
 * @param <C> the claim
 */
record Raises<C extends Claim>(Facts<C> facts, List<ExtraFact> extra) {
  private static final String NEW = "+";

  List<Raise> of(C claim) {
    List<Raise> raises = new ArrayList<>(raises(facts, claim, "", Optional.empty(), more -> more));
    for (Fact<C> fact : facts.all()) {
      if (fact.parts().isPresent() && fact.value(claim) instanceof List<?> parts) {
        raises.addAll(ofParts(claim, fact, fact.parts().get(), parts));
      }
    }
    return raises;
  }

  private <P> List<Raise> ofParts(C claim, Fact<C> fact, Facts<P> partFacts, List<?> values) {
    List<P> parts = values.stream().<P>map(partFacts.type()::cast).toList();
    int last = parts.size() - 1;
    List<P> more = new ArrayList<>(parts);
    more.add(another(partFacts, parts.get(last)));
    List<Raise> raises = new ArrayList<>();
    Claim withMore = Rewriting.with(facts, claim, fact, more);
    raises.add(new Raise(withMore, fact.name(), parts.size(), Raise.Kind.PART));
    for (int i : last == 0 ? List.of(0) : List.of(0, last)) {
      String path = fact.name() + "[" + i + "].";
      Function<P, Claim> with = part -> Rewriting.with(facts, claim, fact, with(parts, i, part));
      raises.addAll(raises(partFacts, parts.get(i), path, Optional.of(fact.name()), with));
    }
    return raises;
  }

  private static <P> List<P> with(List<P> parts, int at, P other) {
    List<P> changed = new ArrayList<>(parts);
    changed.set(at, other);
    return changed;
  }

  /** A part like this one, of somebody else. */
  private static <P> P another(Facts<P> facts, P part) {
    P other = part;
    for (Fact<P> fact : facts.all()) {
      if (fact.rules().unique()) {
        other = Rewriting.with(facts, other, fact, renamed(fact.value(part)));
      }
    }
    return other;
  }

  private static Object renamed(@Nullable Object value) {
    return value instanceof PersonId person
        ? PersonId.of(person.id() + NEW)
        : value instanceof OrganisationId organisation
            ? OrganisationId.of(organisation.id() + NEW)
            : value + NEW;
  }

  /**
   * A fact that can be raised.
   *
   * @param path its path
   * @param value its value
   * @param with the claim with another value there
   */
  private record Slot(String path, @Nullable Object value, Function<Object, Claim> with) {
    Optional<Raise> raise() {
      if (value instanceof Integer count && count < Integer.MAX_VALUE) {
        return Optional.of(new Raise(with.apply(count + 1), path, count, Raise.Kind.COUNT));
      }
      if (value instanceof Yuan yuan) {
        Claim more = with.apply(yuan.plus(Yuan.of(1)));
        return Optional.of(new Raise(more, path, yuan.fen() / 100, Raise.Kind.YUAN));
      }
      return Optional.empty();
    }
  }

  private <T> List<Raise> raises(
      Facts<T> of, T holder, String path, Optional<String> parts, Function<T, Claim> claim) {
    List<Slot> slots = new ArrayList<>();
    for (Fact<T> fact : of.all()) {
      Function<Object, Claim> with = other -> claim.apply(Rewriting.with(of, holder, fact, other));
      if (fact.value(holder) instanceof Extra said) {
        slots.addAll(asked(said, path, parts, with));
      } else if (!fact.rules().determination()) {
        slots.add(new Slot(path + fact.name(), fact.value(holder), with));
      }
    }
    return slots.stream().flatMap(slot -> slot.raise().stream()).toList();
  }

  private List<Slot> asked(
      Extra said, String path, Optional<String> parts, Function<Object, Claim> with) {
    List<Slot> slots = new ArrayList<>();
    for (ExtraFact fact : extra) {
      Extra.Value value = said.values().get(fact.name());
      if (value != null && fact.ofParts().equals(parts)) {
        String at = path + "extra." + fact.name();
        if (fact.kind() == FactKind.COUNT) {
          int count = Integer.parseInt(value.text());
          slots.add(new Slot(at, count, more -> with.apply(said.with(fact.name(), (int) more))));
        } else if (fact.kind() == FactKind.YUAN) {
          Yuan yuan = Yuan.parse(value.text());
          slots.add(new Slot(at, yuan, more -> with.apply(said.with(fact.name(), (Yuan) more))));
        }
      }
    }
    return slots;
  }
}
