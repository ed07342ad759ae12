package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.schema.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever can be loaded, the schema of rate books accepts, whichever shapes it is made of. */
class RandomBooksFitTheSchemaProperties {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new Schemas(
                      Toy.GOLDEN_BLUE.subsidies(),
                      Toy.GOLDEN_BLUE.rates(),
                      Toy.GOLDEN_BLUE.rateBooks(),
                      List.of())
                  .rateBook(),
              InputFormat.JSON);

  @Property(tries = 60)
  void everyBookIsAccepted(@ForAll @IntRange(min = 0) int seed) {
    String book = new RandomBook(seed).toString();
    assertThat(complaints(book)).as(book).isEmpty();
  }

  @Property(tries = 12)
  void soIsWhateverAChangedBookLoadsAs(@ForAll @IntRange(min = 0) int seed) {
    for (Mutation changed : changed(seed)) {
      String book = new String(changed.text(), StandardCharsets.UTF_8);
      if (loads(book)) {
        assertThat(complaints(book)).as(book).isEmpty();
      }
    }
  }

  /** Otherwise the property above would say little. */
  @Example
  void someChangedBooksLoadAndSomeAreRefusedByBoth() {
    List<Boolean> accepted = new ArrayList<>();
    for (Mutation changed : changed(7)) {
      String book = new String(changed.text(), StandardCharsets.UTF_8);
      accepted.add(loads(book));
    }
    assertThat(accepted).contains(true, false);
  }

  private static List<Mutation> changed(int seed) {
    JsonNode book = JsonMapper.shared().readTree(new RandomBook(seed).toString());
    return Mutations.of(
        book, subsidy -> Set.of("invited"), new FactsAlike(Toy.GOLDEN_BLUE.subsidies()));
  }

  private static boolean loads(String book) {
    try {
      Toy.with(book, new Outing(), new Crew());
      return true;
    } catch (RateBookException unfit) {
      return false;
    }
  }

  private static List<String> complaints(String book) {
    return SCHEMA.validate(book, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
