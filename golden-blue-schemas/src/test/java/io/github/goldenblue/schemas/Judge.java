package io.github.goldenblue.schemas;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges documents by a schema alone. */
final class Judge {
  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final SchemaRegistry DIALECT =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Schema schema;

  Judge(String schema) {
    this.schema = DIALECT.getSchema(schema, InputFormat.JSON);
  }

  boolean accepts(String document) {
    return complaints(document).isEmpty();
  }

  /** What it complains of, and where; empty if it accepts the document. */
  List<String> complaints(String document) {
    JsonNode read = JSON.readTree(document);
    return schema.validate(read).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
