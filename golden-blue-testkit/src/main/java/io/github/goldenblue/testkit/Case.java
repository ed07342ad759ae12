package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One example: claims as they were written, and what is to come of the last one.
 *
 * @param name what it shows
 * @param before the claims that were settled before, each in a batch of its own
 * @param claim the claim
 * @param decision the fields of its decision; null where it is to be rejected
 * @param faults what it is to be rejected for; null where it is to be decided
 */
record Case(
    String name,
    List<String> before,
    String claim,
    @Nullable JsonNode decision,
    @Nullable JsonNode faults) {

  void run(GoldenBlue goldenBlue) {
    SettledBatch settled = settled(goldenBlue);
    Optional<Rejection> rejection = settled.rejections().stream().findFirst();
    if (faults != null) {
      compare(sorted(faults), rejection.map(Case::json).orElseGet(Case::none));
    } else if (rejection.isPresent()) {
      fail("expected a decision, found " + reasons(rejection.get()));
    } else {
      Decision decided = settled.decisions().get(0);
      compare(decision, CaseReader.tree(goldenBlue.writeDecision(decided)));
    }
  }

  /** As it stands in a file, one claim a line. */
  String json() {
    String earlier =
        before.isEmpty() ? "" : " \"before\": [\n  " + String.join(",\n  ", before) + "],\n";
    String title = JsonNodeFactory.instance.stringNode(name).toString();
    return "{\"name\": %s,\n%s \"claim\": %s,\n \"decision\": %s}"
        .formatted(title, earlier, claim, decision);
  }

  /** What comes of the claim after those before it. */
  SettledBatch settled(GoldenBlue goldenBlue) {
    Ledger ledger = Ledger.EMPTY;
    for (String earlier : before) {
      SettledBatch settled = settle(goldenBlue, ledger, earlier);
      settled.rejections().forEach(rejection -> fail("before: " + reasons(rejection)));
      ledger = settled.ledger();
    }
    return settle(goldenBlue, ledger, claim);
  }

  private static SettledBatch settle(GoldenBlue goldenBlue, Ledger ledger, String json) {
    try {
      return goldenBlue.settle(ledger, List.of(goldenBlue.readClaim(json)));
    } catch (InvalidClaimException invalid) {
      Rejection rejection = new Rejection(invalid.claimId(), invalid.faults());
      return new SettledBatch(List.of(), List.of(rejection), ledger);
    }
  }

  private void compare(@Nullable JsonNode expected, JsonNode found) {
    List<String> differences = JsonDifference.between(expected == null ? none() : expected, found);
    if (!differences.isEmpty()) {
      fail(String.join("\n  ", differences));
    }
  }

  private void fail(String why) {
    throw new AssertionError("case \"" + name + "\":\n  " + why);
  }

  private static String reasons(Rejection rejection) {
    return rejection.claimId() + " rejected: " + rejection.faults();
  }

  private static ArrayNode none() {
    return JsonNodeFactory.instance.arrayNode();
  }

  private static JsonNode json(Rejection rejection) {
    ArrayNode faults = none();
    for (Fault fault : rejection.faults()) {
      faults
          .addObject()
          .put("path", fault.path())
          .put("found", fault.found())
          .put("expected", fault.expected());
    }
    return sorted(faults);
  }

  private static JsonNode sorted(JsonNode faults) {
    ArrayNode sorted = none();
    faults
        .valueStream()
        .sorted(Comparator.comparing(fault -> fault.path("path").asString("")))
        .forEach(sorted::add);
    return sorted;
  }
}
