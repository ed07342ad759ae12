package io.github.goldenblue.core.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what a claim and its parts say beyond their types against what a district asks for. */
public final class ExtraCheck {
  private final List<ExtraFact> asked;
  private final List<Fault> faults = new ArrayList<>();

  /** Against these facts. */
  public ExtraCheck(List<ExtraFact> asked) {
    this.asked = asked;
  }

  /** What is wrong with a claim, apart from the facts of its type. */
  public <C extends Claim> List<Fault> in(Facts<C> facts, C claim) {
    if (!asked.isEmpty() || !claim.extra().isEmpty()) {
      check(claim.extra(), Optional.empty(), "");
    }
    for (Fact<C> fact : facts.all()) {
      if (fact.kind() == FactKind.PARTS && fact.value(claim) instanceof List<?> parts) {
        checkParts(fact.name(), parts);
      }
    }
    return faults;
  }

  private void checkParts(String name, List<?> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part part && isLookedAt(part)) {
        check(part.extra(), Optional.of(name), name + "[" + i + "].");
      }
    }
  }

  /** Where nothing is asked for and nothing is said there is nothing to look at. */
  private boolean isLookedAt(Part part) {
    return !asked.isEmpty() || !part.extra().isEmpty();
  }

  private void check(Extra extra, Optional<String> ofParts, String path) {
    List<ExtraFact> known = asked.stream().filter(f -> f.ofParts().equals(ofParts)).toList();
    List<String> names = known.stream().map(ExtraFact::name).sorted().toList();
    extra
        .values()
        .forEach(
            (name, value) -> {
              if (!names.contains(name)) {
                String expected = "no field of this name; known: " + names;
                faults.add(new Fault(path + "extra." + name, value.text(), expected));
              }
            });
    known.forEach(fact -> check(fact, extra, path + "extra." + fact.name()));
  }

  private void check(ExtraFact fact, Extra extra, String at) {
    Extra.Value written = extra.values().get(fact.name());
    if (written == null && fact.required()) {
      faults.add(new Fault(at, Fault.NOTHING, fact.expected()));
    } else if (written != null && fact.parse(written) == null) {
      faults.add(new Fault(at, written.text(), fact.expected()));
    }
  }
}
