package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.List;

/**
 * One of a plan's measures, with everything that stands in it, by id.
 *
 * @param id such as {@code M7}
 * @param clause where it stands
 * @param section the heading it stands under
 * @param title its own heading
 * @param summary what it is about
 * @param departments those who answer for it
 * @param subsidies what it pays
 * @param rights what it grants
 * @param targets the numbers it sets
 * @param commitments its tasks without a number
 * @param unmodelled the parts that no code models
 * @param readings the readings it rests on
 */
public record Measure(
    String id,
    Clause clause,
    Bilingual section,
    Bilingual title,
    Bilingual summary,
    List<String> departments,
    List<String> subsidies,
    List<String> rights,
    List<String> targets,
    List<String> commitments,
    List<String> unmodelled,
    List<Reading> readings) {
  /** Keeps copies. */
  public Measure {
    departments = List.copyOf(departments);
    subsidies = List.copyOf(subsidies);
    rights = List.copyOf(rights);
    targets = List.copyOf(targets);
    commitments = List.copyOf(commitments);
    unmodelled = List.copyOf(unmodelled);
    readings = List.copyOf(readings);
  }
}
