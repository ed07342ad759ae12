package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.District;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds caps of the same scope and id to one identity: their limit may change between editions,
 * what they count, whose they are and over what time may not, or the ledger could not add them up.
 */
final class CapIdentities {
  private final Map<String, Identity> known = new HashMap<>();

  private record Identity(CapUnit unit, List<String> holder, CapPeriod period) {}

  void check(District district, Section section, Site site) {
    section
        .caps()
        .forEach(
            (id, cap) -> {
              District scope = cap.scope();
              if (!scope.covers(district)) {
                String expected = district + " or a district above it";
                site.at(".caps." + id + ".scope").fault(scope.code(), expected);
              }
              Identity identity = new Identity(cap.unit(), cap.holder(), cap.period());
              Identity other = known.putIfAbsent(scope + " " + id, identity);
              if (other != null && !other.equals(identity)) {
                String expected = "as elsewhere in " + scope + ": " + other;
                site.at(".caps." + id).fault(identity.toString(), expected);
              }
            });
  }
}
