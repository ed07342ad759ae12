package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.RightRow;
import io.github.goldenblue.core.rates.RightTerms;
import io.github.goldenblue.core.value.Clause;
import java.util.List;
import java.util.Set;

/** Reads what an edition sets for one right. */
final class RightReader {
  private static final Set<String> RIGHT_KEYS = Set.of("clause", "reading", "rows");
  private static final Set<String> ROW_KEYS =
      Set.of("for", "grants", "requires", "clause", "reading");

  private final Citations citations;

  RightReader(Citations citations) {
    this.citations = citations;
  }

  RightTerms right(Node node, Clause around) {
    node.only(RIGHT_KEYS);
    Cited cited = citations.of(node, around);
    return new RightTerms(cited, node.get("rows").listOf(row -> row(row, cited.clause())));
  }

  private RightRow row(Node node, Clause around) {
    node.only(ROW_KEYS);
    return new RightRow(
        node.get("for").mapOf(Node::text),
        node.get("grants").listOf(Node::text),
        node.find("requires").map(all -> all.listOf(Node::text)).orElse(List.of()),
        citations.clausesOf(node, around),
        citations.readingsOf(node));
  }
}
