package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import java.util.List;

/**
 * How a plan means to make itself happen: organisation, funding, assessment, publicity.
 *
 * @param id such as {@code S1}
 * @param clause where it stands
 * @param title its heading
 * @param summary what it is about
 * @param departments the ids of those who answer for it
 * @param commitments the ids of its tasks
 */
public record Safeguard(
    String id,
    Clause clause,
    Bilingual title,
    Bilingual summary,
    List<String> departments,
    List<String> commitments) {
  /** Keeps copies. */
  public Safeguard {
    departments = List.copyOf(departments);
    commitments = List.copyOf(commitments);
  }
}
