package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.subsidy.Subsidies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads claims from JSON, strictly, and says everything that is wrong with one at once. */
public final class ClaimReader {
  private static final String SUBSIDY = "subsidy";

  private final Map<String, FactsReader<? extends Claim>> readers = new HashMap<>();
  private final List<String> ids;

  /** For claims of these subsidies. */
  public ClaimReader(Subsidies subsidies) {
    ids = subsidies.ids();
    subsidies.all().forEach(subsidy -> add(subsidy.id(), subsidy.facts()));
    add(Reversal.SUBSIDY, Reversal.FACTS);
  }

  private void add(String subsidy, Facts<? extends Claim> facts) {
    readers.put(subsidy, new FactsReader<>(facts, SUBSIDY));
  }

  /**
   * Reads one claim.
   *
   * @param json one JSON object
   * @throws InvalidClaimException with every fault found, and the claim's id if it can be read
   */
  public Claim read(String json) {
    return parsed(() -> WireParser.parse(json));
  }

  /**
   * Reads one claim.
   *
   * @param utf8 one JSON object in UTF-8
   * @throws InvalidClaimException with every fault found, and the claim's id if it can be read
   */
  public Claim read(byte[] utf8) {
    return parsed(() -> WireParser.parse(utf8));
  }

  Claim read(Wire wire) {
    List<Fault> faults = new ArrayList<>();
    Node node = Node.root(wire, faults);
    Walk.refuseRepeatedKeys(node);
    Optional<? extends Claim> claim = node.attempt(() -> claim(node)).flatMap(read -> read);
    if (claim.isEmpty() || !faults.isEmpty()) {
      throw new InvalidClaimException(idOf(wire), faults);
    }
    return claim.get();
  }

  private Claim parsed(Supplier<Wire> parse) {
    try {
      return read(parse.get());
    } catch (FaultException malformed) {
      throw new InvalidClaimException(malformed.claimId(), List.of(malformed.fault()));
    }
  }

  private Optional<? extends Claim> claim(Node node) {
    Node subsidy = node.get(SUBSIDY);
    FactsReader<? extends Claim> reader = readers.get(subsidy.text());
    if (reader == null) {
      throw subsidy.fault("one of " + ids);
    }
    return reader.read(node);
  }

  private static String idOf(Wire wire) {
    boolean hasId =
        wire instanceof Wire.Fields fields && fields.byName().get("id") instanceof Wire.Text;
    return hasId ? Node.root(wire, new ArrayList<>()).get("id").text() : "";
  }
}
