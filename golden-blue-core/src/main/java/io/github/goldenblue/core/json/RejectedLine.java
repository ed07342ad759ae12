package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;

/**
 * An input line that could not be decided.
 *
 * @param place where it stands
 * @param claimId the claim's id, or empty if it could not be read
 * @param faults everything that was found
 */
public record RejectedLine(LinePlace place, String claimId, List<Fault> faults) {
  private static final String FORMAT = "golden-blue/reject/1";

  /** Keeps a copy. */
  public RejectedLine {
    faults = List.copyOf(faults);
  }

  /** One JSON object without line breaks. */
  public String toJson() {
    return JsonText.write(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("format", FORMAT);
          json.writeStringProperty("file", place.file());
          json.writeNumberProperty("line", place.line());
          json.writeStringProperty("claimId", claimId);
          FaultsJson.write(json, faults);
          json.writeEndObject();
        });
  }
}
