package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;
import java.util.List;

/**
 * Rows of a scorecard that belong together.
 *
 * @param id of the measure, department or township; {@link #GENERAL} for targets of no measure
 * @param name its name
 * @param rows by target in the order of the plan, then by window; {@link Contribution} by {@link
 *     Grouping#TOWNSHIP}, otherwise {@link Progress}
 */
public record Group(String id, Bilingual name, List<Row> rows) {
  /** The id of the group of targets that belong to no measure. */
  public static final String GENERAL = "general";

  /** Keeps a copy. */
  public Group {
    rows = List.copyOf(rows);
  }
}
