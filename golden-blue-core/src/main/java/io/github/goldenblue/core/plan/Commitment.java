package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import java.util.List;

/**
 * A task that a plan sets without a number.
 *
 * @param id such as {@code online-matching}
 * @param clause where it stands
 * @param summary what is to be done
 * @param departments the ids of those who answer for it
 */
public record Commitment(String id, Clause clause, Bilingual summary, List<String> departments) {
  /** Keeps a copy. */
  public Commitment {
    departments = List.copyOf(departments);
  }
}
