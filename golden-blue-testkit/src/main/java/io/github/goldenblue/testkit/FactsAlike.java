package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.subsidy.Subsidies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Which facts a book could name by mistake in place of one another: those of the same type, in the
 * claims of the same subsidy and their parts.
 *
 * @param subsidies whose claims they are facts of
 */
record FactsAlike(Subsidies subsidies) {
  /** Facts that stand in every claim of any subsidy. */
  private static final Set<String> COMMON = Set.of("id", "district", "on");

  /** A fact as a book may name it. */
  private record Named(String name, FactKind kind, boolean isDetermination) {
    static Stream<Named> of(Facts<?> facts) {
      return facts.all().stream()
          .flatMap(
              fact ->
                  fact.parts().isPresent() ? of(fact.parts().get()) : Stream.of(Named.of(fact)));
    }

    private static Named of(Fact<?> fact) {
      return new Named(fact.name(), fact.kind(), fact.rules().determination());
    }

    boolean isLike(Named other) {
      return kind == other.kind && isDetermination == other.isDetermination;
    }
  }

  /** The others of the type of the one that the book names at a place, by name. */
  List<String> with(Set<String> ofSubsidies, JsonNode book, JsonPointer place) {
    String name = book.at(place).asString("");
    List<String> alike = new ArrayList<>();
    for (String subsidy : ofSubsidies) {
      List<Named> known = named(subsidy, book, place);
      Optional<Named> now = known.stream().filter(one -> one.name().equals(name)).findFirst();
      known.stream()
          .filter(other -> now.filter(other::isLike).isPresent() && !other.name().equals(name))
          .map(Named::name)
          .filter(other -> !COMMON.contains(other) && !alike.contains(other))
          .forEach(alike::add);
    }
    return alike;
  }

  private List<Named> named(String subsidy, JsonNode book, JsonPointer place) {
    List<Named> named = new ArrayList<>();
    subsidies.byId(subsidy).ifPresent(known -> Named.of(known.facts()).forEach(named::add));
    JsonPointer edition = JsonPointer.compile("/editions").appendIndex(indexOfEdition(place));
    book.at(edition)
        .path("facts")
        .path(subsidy)
        .properties()
        .forEach(
            fact -> {
              FactKind kind = FactKind.valueOf(fact.getValue().path("kind").asString());
              named.add(new Named(fact.getKey(), kind, false));
            });
    return named;
  }

  private static int indexOfEdition(JsonPointer place) {
    return Integer.parseInt(place.toString().split("/")[2]);
  }
}
