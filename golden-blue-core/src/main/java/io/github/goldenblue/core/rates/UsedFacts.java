package io.github.goldenblue.core.rates;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the facts by which a section goes. */
final class UsedFacts {
  private final Set<String> names = new HashSet<>();

  private UsedFacts() {}

  static Set<String> of(Section section) {
    UsedFacts used = new UsedFacts();
    section
        .conditions()
        .values()
        .forEach(terms -> terms.requirement().ifPresent(used::addRequirement));
    for (ItemTerms item : section.items().values()) {
      used.add(item.pay());
      new ShapePart("", item.rate()).all().map(ShapePart::shape).forEach(used::addShape);
    }
    section.caps().values().stream()
        .flatMap(cap -> cap.accumulator().stream())
        .forEach(ranks -> used.add(ranks.max()));
    section.caps().values().stream()
        .map(CapTerms::holder)
        .flatMap(Collection::stream)
        .forEach(used::add);
    return used.names;
  }

  /** The names of the facts by which the relations of an edition go for a subsidy. */
  static Set<String> ofRelations(Edition edition, String subsidy) {
    UsedFacts used = new UsedFacts();
    edition.relations().values().stream()
        .flatMap(RelationTerms::all)
        .filter(member -> member.subsidy().equals(subsidy))
        .flatMap(member -> member.holder().stream())
        .forEach(used::add);
    return used.names;
  }

  /** What follows from a fact, as its month does, uses it. */
  private void add(String name) {
    names.add(name);
    int dot = name.lastIndexOf('.');
    if (dot > 0) {
      names.add(name.substring(0, dot));
    }
  }

  private void addRequirement(Requirement requirement) {
    if (requirement instanceof Requirement.AnyOf several) {
      several.any().forEach(this::addRequirement);
    } else if (requirement instanceof Requirement.OfFact one) {
      add(one.fact());
      if (one.comparison() instanceof Comparison.WithinMonths months) {
        add(months.of());
      }
    }
  }

  private void addShape(Shape shape) {
    PartReadings.tables(shape).map(Rows::by).forEach(this::add);
    if (shape instanceof Band band) {
      add(band.determinedBy());
    } else if (shape instanceof AtCost cost) {
      add(cost.fact());
    } else if (shape instanceof Steps steps) {
      add(steps.by());
    } else if (shape instanceof Cases cases) {
      cases.cases().forEach(one -> addRequirement(one.requirement()));
    } else if (shape instanceof ShareOf share) {
      Stream.of(share.share())
          .filter(Choice.AsClaimed.class::isInstance)
          .forEach(claimed -> add(((Choice.AsClaimed) claimed).fact()));
      if (share.base() instanceof Base.Cost cost) {
        add(cost.fact());
      }
    }
  }
}
