package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What is wrong with a claim, as JSON. */
final class FaultsJson {
  private FaultsJson() {}

  static void write(JsonGenerator json, List<Fault> faults) {
    json.writeArrayPropertyStart("faults");
    for (Fault fault : faults) {
      json.writeStartObject();
      json.writeStringProperty("path", fault.path());
      json.writeStringProperty("found", fault.found());
      json.writeStringProperty("expected", fault.expected());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
