package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.subsidy.Subsidies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds what a plan says of money against the library. A plan may be loaded without the subsidies
 * it names, so this is asked for, and not asked by loading.
 */
public final class PlanCheck {
  private final Subsidies subsidies;
  private final List<RateBook> books;
  private final List<Fault> faults = new ArrayList<>();

  private PlanCheck(Subsidies subsidies, List<RateBook> books) {
    this.subsidies = subsidies;
    this.books = books;
  }

  /**
   * The subsidies, items and facts of determinations that the plan names and the library does not
   * know, at their paths in the plan's JSON; empty if all are known.
   *
   * @param subsidies those that are loaded
   * @param books those that set items for them
   */
  public static List<Fault> unknown(Plan plan, Subsidies subsidies, List<RateBook> books) {
    PlanCheck check = new PlanCheck(subsidies, books);
    for (int i = 0; i < plan.measures().size(); i++) {
      check.each(
          "measures[" + i + "].subsidies", plan.measures().get(i).subsidies(), check::subsidy);
    }
    List<Sentence> sentences = plan.coverage().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      String path = "coverage.sentences[" + i + "].";
      check.each(path + "computed", sentences.get(i).computed(), check::computed);
      check.each(path + "determined", sentences.get(i).determined(), check::determined);
    }
    return check.faults;
  }

  private void each(String path, List<String> names, Named check) {
    for (int i = 0; i < names.size(); i++) {
      check.at(path + "[" + i + "]", names.get(i));
    }
  }

  private void subsidy(String path, String name) {
    expect(path, name, subsidies.ids(), "a subsidy");
  }

  private void computed(String path, String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      subsidy(path, name);
    } else {
      String subsidy = name.substring(0, dot);
      expect(path, name.substring(dot + 1), items(subsidy), "an item of " + subsidy);
    }
  }

  private void determined(String path, String name) {
    int dot = name.indexOf('.');
    String subsidy = name.substring(0, Math.max(dot, 0));
    Set<String> facts = new TreeSet<>();
    subsidies.byId(subsidy).ifPresent(known -> addDeterminations(known.facts(), facts));
    expect(path, name.substring(dot + 1), facts, "a determination of " + subsidy);
  }

  private void expect(String path, String name, Iterable<String> known, String what) {
    for (String one : known) {
      if (one.equals(name)) {
        return;
      }
    }
    faults.add(new Fault(path, name, what + ", one of " + known));
  }

  private Set<String> items(String subsidy) {
    Set<String> items = new TreeSet<>();
    books.stream()
        .flatMap(book -> book.editions().stream())
        .flatMap(edition -> edition.subsidies().entrySet().stream())
        .filter(section -> section.getKey().equals(subsidy))
        .forEach(section -> items.addAll(section.getValue().items().keySet()));
    return items;
  }

  private static void addDeterminations(Facts<?> facts, Set<String> names) {
    for (Fact<?> fact : facts.all()) {
      if (fact.rules().determination()) {
        names.add(fact.name());
      }
      fact.parts().ifPresent(parts -> addDeterminations(parts, names));
    }
  }

  /** Looks at one name. */
  private interface Named {
    void at(String path, String name);
  }
}
