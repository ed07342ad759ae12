package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether what a county asks concerns a claim or its parts, and makes it ready. */
final class AskedCompiler {
  private AskedCompiler() {}

  /** The condition; empty after a fault, which is then among those of the site. */
  static Optional<Asked> compile(
      String id, Requirement wanted, Cited cited, Facts<?> claim, Site site) {
    Site at = site.at(".conditions." + id);
    try {
      return Optional.of(asked(id, wanted, cited, claim, null, at));
    } catch (TermException notOfTheClaim) {
      for (Fact<?> fact : claim.all()) {
        if (fact.parts().isPresent()) {
          return ofParts(id, wanted, cited, claim, fact, at);
        }
      }
      at.fault(notOfTheClaim.fault());
      return Optional.empty();
    }
  }

  private static Optional<Asked> ofParts(
      String id, Requirement wanted, Cited cited, Facts<?> claim, Fact<?> parts, Site at) {
    try {
      return Optional.of(asked(id, wanted, cited, claim, parts, at));
    } catch (TermException unfit) {
      at.fault(unfit.fault());
      return Optional.empty();
    }
  }

  private static Asked asked(
      String id,
      Requirement wanted,
      Cited cited,
      Facts<?> claim,
      @Nullable Fact<?> parts,
      Site at) {
    Facts<?> part = parts == null ? null : parts.parts().orElseThrow();
    Check check = wanted.compile(Compilation.ofItem(claim, part, at));
    Optional<String> ofParts = parts == null ? Optional.empty() : Optional.of(parts.name());
    return new Asked(id, check, ofParts, cited);
  }
}
