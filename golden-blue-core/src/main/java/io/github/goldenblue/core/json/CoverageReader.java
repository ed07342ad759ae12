package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.plan.Coverage;
import io.github.goldenblue.core.plan.Measure;
import io.github.goldenblue.core.plan.Sentence;
import io.github.goldenblue.core.rates.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what became of each sentence of a plan. */
final class CoverageReader {
  static final String FORMAT = "golden-blue/coverage/1";
  private static final Set<String> LISTS =
      Set.of(
          "computed",
          "determined",
          "targets",
          "rights",
          "commitments",
          "departments",
          "unmodelled");
  private static final Set<String> SENTENCE_KEYS =
      Stream.concat(LISTS.stream(), Stream.of("at", "hash", "frame"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern ITEM = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)?");
  private static final Pattern FACT = Pattern.compile("[a-z0-9-]+\\.[A-Za-z0-9]+");

  private final PlanIds ids;
  private final Citations citations;
  private final Set<String> documents;
  private final Set<String> subsidies;
  private final Map<String, String> paths = new HashMap<>();

  CoverageReader(
      PlanIds ids, Citations citations, Collection<Document> documents, List<Measure> measures) {
    this.ids = ids;
    this.citations = citations;
    this.documents = documents.stream().map(Document::name).collect(Collectors.toSet());
    this.subsidies =
        measures.stream().flatMap(one -> one.subsidies().stream()).collect(Collectors.toSet());
  }

  Coverage read(Node node) {
    PlanFields fields = new PlanFields(node, citations, Set.of("format", "document", "sentences"));
    node.attempt(() -> Reads.format(node, FORMAT));
    return new Coverage(
        fields.read("document", this::document, ""), fields.list("sentences", this::sentence));
  }

  private String document(Node node) {
    if (!documents.contains(node.text())) {
      throw node.fault("one of the plan's documents " + documents);
    }
    return node.text();
  }

  private Sentence sentence(Node node) {
    PlanFields fields = new PlanFields(node, citations, SENTENCE_KEYS);
    boolean frame = node.find("frame").flatMap(one -> one.attempt(one::flag)).orElse(false);
    if (!frame && LISTS.stream().noneMatch(list -> hasItems(node, list))) {
      node.faults().add(node.fault("at least one thing that stands for the sentence").fault());
    }
    return new Sentence(
        fields.read("at", at -> once(at, PlanFields.someText(at)), ""),
        fields.read("hash", hash -> matching(hash, HASH), ""),
        fields.any("computed", list -> list.listOf(name -> ofSubsidy(name, ITEM))),
        fields.any("determined", list -> list.listOf(name -> ofSubsidy(name, FACT))),
        fields.any("targets", ids.targets::referAll),
        fields.any("rights", ids.rights::referAll),
        fields.any("commitments", ids.commitments::referAll),
        fields.any("departments", ids.departments::referAll),
        fields.any("unmodelled", ids.unmodelled::referAll),
        frame);
  }

  private static boolean hasItems(Node node, String list) {
    return node.find(list)
        .filter(found -> !(found.wire() instanceof Wire.Items items && items.all().isEmpty()))
        .isPresent();
  }

  private String once(Node node, String text) {
    String other = paths.putIfAbsent(text, node.path());
    if (other != null) {
      throw new FaultException(
          new Fault(node.path(), text + " here and in " + other, "each place once"));
    }
    return text;
  }

  /** A name that begins with a subsidy which a measure of the plan lists. */
  private String ofSubsidy(Node node, Pattern form) {
    String name = matching(node, form);
    if (!subsidies.contains(name.split("\\.", 2)[0])) {
      throw node.fault("a subsidy that a measure lists");
    }
    return name;
  }

  private static String matching(Node node, Pattern form) {
    if (!form.matcher(node.text()).matches()) {
      throw node.fault("a text of the form " + form);
    }
    return node.text();
  }
}
