package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.AmendedEdition;
import io.github.goldenblue.core.rates.Amendment;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads an amendment: its documents and readings, and what it sets in editions. */
final class AmendmentReader {
  static final String FORMAT = "golden-blue/amendment/1";

  private final Node node;

  AmendmentReader(Node node) {
    this.node = node;
  }

  /** The amendment; what can be passed over is, after its fault was gathered. */
  Amendment read(String source) {
    Reads.format(node, FORMAT);
    Set<String> keys = new TreeSet<>(BookWords.KEYS);
    keys.addAll(List.of("format", "district", "amends"));
    node.only(keys);
    District district = node.get("district").district();
    BookWords words = BookWords.read(node);
    List<AmendedEdition> amends =
        node.get("amends").listOf(edition -> edition(edition, district, words));
    if (node.get("amends").items().isEmpty()) {
      throw node.get("amends").fault("at least one edition");
    }
    return new Amendment(
        source,
        district,
        words.documents(),
        words.readings(),
        words.unmodelled(),
        words.labels(),
        amends);
  }

  /** What it cites stands where its parts cite nothing, so that no number is without a clause. */
  private static AmendedEdition edition(Node node, District district, BookWords words) {
    Set<String> keys = new TreeSet<>(EditionParts.KEYS);
    keys.addAll(List.of("from", "on", "clause"));
    node.only(keys);
    boolean isFrom = node.find("from").isPresent();
    if (isFrom == node.find("on").isPresent()) {
      throw node.fault("either the first day of an edition, from, or a day in it, on");
    }
    Clause whole = words.citations().clause(node.get("clause"));
    EditionParts parts = new EditionParts(node, words, district, whole, "");
    return new AmendedEdition(
        isFrom ? AmendedEdition.Start.FROM : AmendedEdition.Start.ON,
        node.get(isFrom ? "from" : "on").date(),
        new Cited(whole, List.of()),
        parts.sections(SectionReader::amending),
        parts.bases(),
        parts.settings(),
        parts.rights(),
        parts.relations(),
        parts.withoutRelations());
  }
}
