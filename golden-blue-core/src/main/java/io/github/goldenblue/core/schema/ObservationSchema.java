package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.plan.MeasuredUnit;
import io.github.goldenblue.core.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Observations: one row of a table, as an object of its columns. */
final class ObservationSchema {
  private static final long MOST = 999_999_999_999_999_999L;
  private static final String PERIOD =
      "^[12][0-9]{3}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?$";

  private final Words words;
  private final List<Plan> plans;

  ObservationSchema(Words words, List<Plan> plans) {
    this.words = words;
    this.plans = plans;
  }

  Schema whole() {
    Schema digits = Schema.matching("^[0-9]{1,18}$");
    List<Schema> units = new ArrayList<>();
    Stream.of(MeasuredUnit.values())
        .map(unit -> Schema.constant(unit.name()).described(words.of("unit." + unit)))
        .forEach(units::add);
    units.add(Schema.constant(""));
    return Documents.of("observation", words)
        .with("type", "object")
        .must("indicator", described("indicator", offered(indicators())))
        .must("area", described("area", offered(areas())))
        .must("period", described("period", Schema.matching(PERIOD)))
        .must("value", described("value", Schema.anyOf(Schema.whole(0, MOST), digits)))
        .may("unit", described("unit", Schema.anyOf(units)))
        .closed();
  }

  private Map<String, String> indicators() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Plan plan : plans) {
      plan.indicators().forEach(one -> all.putIfAbsent(one.id(), Words.both(one.name())));
    }
    return all;
  }

  private Map<String, String> areas() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Plan plan : plans) {
      all.putIfAbsent(plan.district().code(), words.of("observation.whole"));
      plan.townships().forEach(one -> all.putIfAbsent(one.id(), Words.both(one.name())));
    }
    return all;
  }

  /** What the loaded plans have; another plan may have more. */
  private static Schema offered(Map<String, String> known) {
    List<Schema> all = new ArrayList<>();
    known.forEach((id, name) -> all.add(Schema.constant(id).described(name)));
    all.add(Schema.text());
    return Schema.anyOf(all);
  }

  private Schema described(String key, Schema value) {
    return value.described(words.of("observation." + key));
  }
}
