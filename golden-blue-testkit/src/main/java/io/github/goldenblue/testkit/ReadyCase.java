package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Claims written down as a case, ready to paste into a case file. */
final class ReadyCase {
  private static final List<String> SHOWN = List.of("outcome", "amount");

  private ReadyCase() {}

  /** The last claim after all others, with what is decided now. */
  static String of(Engine engine, String name, List<Claim> claims) {
    Claim claim = claims.get(claims.size() - 1);
    List<Claim> before = claims.subList(0, claims.size() - 1);
    String earlier =
        before.stream()
            .map(one -> "\n    " + engine.writeClaim(one))
            .collect(Collectors.joining(",", "[", "]"));
    return "可粘贴到案例文件的案例；decision 是现在的结果，请改为通知规定的结果：\n"
        + "ready to paste into a case file; the decision is today's, put the one the notice asks for:\n"
        + "  {\"name\": "
        + JsonNodeFactory.instance.stringNode(name)
        + ",\n   \"before\": "
        + earlier
        + ",\n   \"claim\": "
        + engine.writeClaim(claim)
        + ",\n   \"decision\": "
        + decision(engine, before, claim)
        + "}";
  }

  /** What is decided; an empty object if nothing is. */
  private static JsonNode decision(Engine engine, List<Claim> before, Claim claim) {
    ObjectNode shown = JsonNodeFactory.instance.objectNode();
    try {
      Ledger ledger = Ledger.EMPTY;
      for (Claim one : before) {
        ledger = engine.settle(ledger, List.of(one)).ledger();
      }
      SettledBatch settled = engine.settle(ledger, List.of(claim));
      settled.decisions().stream()
          .map(decided -> CaseReader.tree(engine.writeDecision(decided)))
          .forEach(decided -> SHOWN.forEach(field -> shown.set(field, decided.path(field))));
    } catch (RuntimeException undecided) {
      shown.removeAll();
    }
    return shown;
  }
}
