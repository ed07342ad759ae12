package io.github.goldenblue.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.rates.Rates;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.Pass;
import io.github.goldenblue.core.sample.Pass.Gate;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.SkillLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

/** What holds of every table of every right. */
class EntitlementProperties {
  private static final List<String> TRADES = List.of("mason", "smith", "baker");

  @Property(tries = 100)
  void theOrderOfRowsDoesNotMatter(
      @ForAll @NotEmpty Map<SkillLevel, @NotEmpty Set<Gate>> table, @ForAll long seed) {
    List<String> rows = new ArrayList<>();
    TRADES.forEach(trade -> rows.addAll(rows(trade, table)));
    Rates asWritten = rates(rows);
    Collections.shuffle(rows, new Random(seed));
    Rates shuffled = rates(rows);
    for (String trade : TRADES) {
      for (SkillLevel level : SkillLevel.values()) {
        RightQuestion<Gate> forwards = Pass.gates(trade, level);
        assertThat(Entitlement.answering(forwards, shuffled))
            .isEqualTo(Entitlement.answering(forwards, asWritten));
      }
      for (Gate gate : Gate.values()) {
        RightQuestion<SkillLevel> backwards = Pass.levels(trade, gate);
        assertThat(Entitlement.answering(backwards, shuffled))
            .isEqualTo(Entitlement.answering(backwards, asWritten));
      }
    }
  }

  @Property(tries = 100)
  void forwardsAndBackwardsAreTheSameTable(
      @ForAll @NotEmpty Map<SkillLevel, @NotEmpty Set<Gate>> table) {
    Rates rates = rates(rows("mason", table));
    for (SkillLevel level : SkillLevel.values()) {
      for (Gate gate : Gate.values()) {
        boolean isListed = table.getOrDefault(level, Set.of()).contains(gate);
        assertThat(grants(Pass.gates("mason", level), rates).contains(gate)).isEqualTo(isListed);
        assertThat(grants(Pass.levels("mason", gate), rates).contains(level)).isEqualTo(isListed);
      }
    }
  }

  private static List<String> rows(String trade, Map<SkillLevel, Set<Gate>> table) {
    List<String> rows = new ArrayList<>();
    table.forEach(
        (level, gates) -> {
          String granted =
              gates.stream().map(gate -> "'" + gate + "'").collect(Collectors.joining(","));
          rows.add(Pass.row(trade, level.name(), granted));
        });
    return rows;
  }

  private static Rates rates(List<String> rows) {
    String edition = Pass.edition("2022-01-01", "", rows.toArray(String[]::new));
    return Pass.library(Books.book("330604", edition))
        .rates(District.of("330604"), LocalDate.of(2023, 1, 1), Optional.empty());
  }

  private static <G> List<G> grants(RightQuestion<G> question, Rates rates) {
    return Entitlement.answering(question, rates).stream().map(Entitlement::grant).toList();
  }
}
