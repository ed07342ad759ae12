package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.plan.Department;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the departments of a plan, whose names must tell them apart. */
final class DepartmentReader {
  private static final Set<String> KEYS = Set.of("id", "name", "aliases");

  private final Citations citations;
  private final Map<String, String> owners = new HashMap<>();

  DepartmentReader(Citations citations) {
    this.citations = citations;
  }

  Department department(Node node) {
    PlanFields fields = new PlanFields(node, citations, KEYS);
    Department department =
        new Department(
            fields.id(),
            fields.words("name"),
            fields.any("aliases", list -> list.listOf(PlanFields::someText)));
    claim(node, "id", department.id());
    claim(node, "name.zh", department.name().zh());
    claim(node, "name.en", department.name().en());
    List<String> aliases = department.aliases();
    for (int i = 0; i < aliases.size(); i++) {
      claim(node, "aliases[" + i + "]", aliases.get(i));
    }
    return department;
  }

  /** Refuses a name under which another department goes. */
  private void claim(Node node, String below, String name) {
    String other = owners.putIfAbsent(name, node.path());
    if (other != null && !other.equals(node.path()) && !name.isEmpty()) {
      String found = name + ", which " + other + " is called too";
      node.faults().add(new Fault(node.path() + "." + below, found, "a name of one department"));
    }
  }
}
