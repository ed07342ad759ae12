package io.github.goldenblue.core.json;

import io.github.goldenblue.core.subsidy.ClaimedStage;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** The stage that a decision pays, as JSON. */
final class StageJson {
  private StageJson() {}

  static void write(JsonGenerator json, ClaimedStage stage) {
    JsonText.object(json, "stage");
    JsonText.text(json, "id", stage.id());
    stage.after().ifPresent(before -> JsonText.text(json, "after", before));
    stage.share().ifPresent(share -> JsonText.text(json, "share", share.toString()));
    JsonText.clause(json, "clause", stage.clause());
    json.writeEndObject();
  }

  static ClaimedStage read(Node node) {
    node.only(Set.of("id", "after", "share", "clause"));
    return new ClaimedStage(
        node.get("id").text(),
        node.find("after").map(Node::text),
        node.find("share").map(ShapeReader::share),
        Reads.clause(node.get("clause")));
  }
}
