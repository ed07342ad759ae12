package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.schema.Schemas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;

/** The schema of observations accepts the rows that are read, and no others but for their days. */
class ObservationSchemaProperties {
  private static final List<String> COLUMNS =
      List.of("indicator", "area", "period", "value", "unit");
  private static final GoldenBlue LOADED = GoldenBlue.load();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new Schemas(LOADED.subsidies(), LOADED.rates(), LOADED.rateBooks(), LOADED.plans())
                  .observation(),
              InputFormat.JSON);

  private static final List<List<String>> CELLS =
      List.of(
          List.of("high-skilled-added", "high-skilled-added", "x", ""),
          List.of("330604", "330604", "Z", ""),
          List.of(
              "2023",
              "2023-H1",
              "2023-Q4",
              "2023-06",
              "2023-06-30",
              "2023-02-30",
              "2023-06-32",
              "2023-13",
              "2023-H3",
              "2023-Q5",
              "0999",
              "3000",
              "2023-6",
              ""),
          List.of(
              "0",
              "7",
              "007",
              "999999999999999999",
              "1000000000000000000",
              "-1",
              "1.5",
              "1e3",
              "seven",
              " 7",
              ""),
          List.of("PERSONS", "PERSON_TIMES", "", "persons", "PEOPLE"));

  @Property(tries = 600)
  void aRowIsAcceptedAsItIsRead(@ForAll long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      row.put(COLUMNS.get(i), CELLS.get(i).get(random.nextInt(CELLS.get(i).size())));
    }
    boolean isNamed = "2023-02-30".equals(row.get("period"));
    assertThat(accepts(row) && !isNamed).as(row.toString()).isEqualTo(isRead(row));
  }

  @Example
  void bothVerdictsComeUp() throws IOException {
    Map<String, String> row =
        new TreeMap<>(
            Map.of("indicator", "x", "area", "330604", "period", "2023", "value", "7", "unit", ""));
    assertThat(isRead(row) && accepts(row)).isTrue();
    row.put("value", "-7");
    assertThat(isRead(row) || accepts(row)).isFalse();
    row.put("value", "7");
    row.put("surplus", "7");
    assertThat(isRead(row) || accepts(row)).isFalse();
    row.remove("surplus");
    row.remove("area");
    assertThat(isRead(row) || accepts(row)).isFalse();
  }

  private static boolean accepts(Map<String, String> row) {
    StringBuilder json = new StringBuilder("{");
    row.forEach(
        (name, cell) ->
            json.append(json.length() > 1 ? "," : "")
                .append("\"%s\":\"%s\"".formatted(name, cell)));
    return SCHEMA.validate(json.append("}").toString(), InputFormat.JSON).isEmpty();
  }

  private static boolean isRead(Map<String, String> row) throws IOException {
    String table =
        CSVFormat.RFC4180.format(row.keySet().toArray())
            + "\r\n"
            + CSVFormat.RFC4180.format(row.values().toArray())
            + "\r\n";
    ByteArrayInputStream in = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Streams streams = new Streams(in, nowhere, nowhere, OptionalInt.empty());
    return ObservationsFile.read(Place.of("-"), streams).faults().isEmpty();
  }
}
