package io.github.goldenblue.testkit;

import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.Bilingual;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A conformance report in JSON. */
final class ConformanceJson {
  private static final String FORMAT = "golden-blue/conformance/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ConformanceJson() {}

  static String of(Conformance report) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("format", FORMAT);
    json.put("county", report.name());
    json.put("provider", report.county().provider().getName());
    report.district().ifPresent(district -> json.put("district", district.code()));
    report.loaded().ifPresent(loaded -> putScope(json, loaded.claims()));
    ArrayNode cases = json.putArray("cases");
    report.county().cases().forEach(cases::add);
    json.put("level", report.level().name());
    ArrayNode laws = json.putArray("laws");
    report.laws().forEach(law -> put(laws.addObject(), law));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
  }

  private static void putScope(ObjectNode json, RandomClaims claims) {
    json.put("from", claims.firstDay().toString());
    json.put("until", claims.lastDay().toString());
    ArrayNode subsidies = json.putArray("subsidies");
    claims.subsidies().stream().map(Subsidy::id).forEach(subsidies::add);
  }

  private static void put(ObjectNode json, LawReport law) {
    Bilingual sentence = law.sentence();
    json.put("id", law.id());
    json.putObject("sentence").put("zh", sentence.zh()).put("en", sentence.en());
    json.put("level", law.level().name());
    json.put("status", law.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("tries", law.tries());
    law.counterexample().ifPresent(how -> json.put("counterexample", how));
  }
}
