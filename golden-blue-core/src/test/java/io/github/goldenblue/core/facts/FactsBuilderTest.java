package io.github.goldenblue.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FactsBuilderTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  private final FactsBuilder<Object, Object> facts =
      Facts.ofPart(Object.class, Object::new, built -> built);

  @Test
  void twoFactsOfOneNameAreRefused() {
    facts.count("heads", any -> 1, (into, value) -> {});
    assertThatThrownBy(() -> facts.count("heads", any -> 1, (into, value) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("heads");
    assertThatThrownBy(() -> date("heads")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLeastNumberOfWhatIsNoCountIsRefused() {
    date("from");
    assertThatThrownBy(() -> facts.atLeast(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("from");
  }

  @Test
  void whatHangsOnAFactThatIsNotDeclaredIsRefusedAtOnce() {
    date("from");
    assertThatThrownBy(() -> facts.inOrder("from", "until").done())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("until");
    FactsBuilder<Object, Object> other =
        Facts.ofPart(Object.class, Object::new, Function.identity());
    other.optionalCount("perCent", any -> OptionalInt.empty(), (into, count) -> {});
    assertThatThrownBy(() -> other.onlyWhen("form", FactKind.COUNT).done())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("form");
  }

  @Test
  void twoOrdersOfDatesAreBothChecked() {
    for (String name : new String[] {"from", "to", "hired", "left"}) {
      date(name);
    }
    Facts<Object> ordered = facts.inOrder("from", "to").inOrder("hired", "left").done();
    LocalDate before = DAY.minusDays(1);
    assertThat(ordered.faults(new Object[] {DAY, DAY, DAY, DAY}, "")).isEmpty();
    assertThat(ordered.faults(new Object[] {DAY, before, DAY, DAY}, ""))
        .extracting(Fault::path)
        .containsExactly("to");
    assertThat(ordered.faults(new Object[] {DAY, before, DAY, before}, ""))
        .extracting(Fault::path)
        .containsExactly("to", "left");
  }

  private void date(String name) {
    facts.date(name, any -> DAY, (into, value) -> {});
  }
}
