package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Bilingual;
import java.util.List;

/**
 * An authority that answers for parts of a plan.
 *
 * @param id such as {@code hrss}
 * @param name its name
 * @param aliases other names under which the plan prints it
 */
public record Department(String id, Bilingual name, List<String> aliases) {
  /** Keeps a copy. */
  public Department {
    aliases = List.copyOf(aliases);
  }

  /** Whether it goes by this: its id, its name in either language, or an alias. */
  public boolean isCalled(String name) {
    return id.equals(name)
        || this.name.zh().equals(name)
        || this.name.en().equals(name)
        || aliases.contains(name);
  }
}
