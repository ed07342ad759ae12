package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The domains of the facts of a claim and of its parts, by the names that a book uses. */
final class Domains {
  private final @Nullable Facts<?> claim;
  private final Map<String, Optional<Domain>> known = new HashMap<>();

  /** Of a claim's facts; of none for a base, which knows no claim. */
  Domains(@Nullable Facts<?> claim) {
    this.claim = claim;
  }

  Optional<Domain> of(String name) {
    return claim == null
        ? Optional.empty()
        : known.computeIfAbsent(name, fact -> find(fact, claim).map(Domain::new));
  }

  private static Optional<FactReference> find(String name, Facts<?> claim) {
    FactReference own = FactReference.resolve(name, claim, null);
    if (own != null) {
      return Optional.of(own);
    }
    for (Fact<?> fact : claim.all()) {
      Optional<Facts<?>> parts = fact.parts();
      FactReference ofPart =
          parts.isEmpty() ? null : FactReference.resolve(name, claim, parts.get());
      if (ofPart != null) {
        return Optional.of(ofPart);
      }
    }
    return Optional.empty();
  }
}
