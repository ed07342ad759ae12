package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the facts that a section asks for against those that its claims have anyway. */
final class ExtraFactCheck {
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_-]*");

  private ExtraFactCheck() {}

  static void check(List<ExtraFact> asked, Facts<?> claim, Site site) {
    for (ExtraFact extra : asked) {
      Site at = site.at(".facts." + extra.name());
      Optional<Facts<?>> holder =
          extra.ofParts().map(name -> parts(name, claim)).orElse(Optional.of(claim));
      if (holder.isEmpty()) {
        at.fault(extra.ofParts().orElse(""), "the name of a fact that holds parts which say more");
      } else if (FactReference.resolve(extra.name(), holder.get(), null) != null) {
        at.fault(extra.name(), "another name, as the claim type has this fact");
      } else if (!NAME.matcher(extra.name()).matches()) {
        at.fault(extra.name(), "a name of letters and digits that begins with a letter");
      }
    }
  }

  private static Optional<Facts<?>> parts(String name, Facts<?> claim) {
    Optional<? extends Fact<?>> holding = claim.named(name);
    Optional<Facts<?>> parts = holding.flatMap(Fact::parts);
    return parts.filter(facts -> Part.class.isAssignableFrom(facts.type()));
  }
}
