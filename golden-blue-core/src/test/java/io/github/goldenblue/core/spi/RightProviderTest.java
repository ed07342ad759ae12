package io.github.goldenblue.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.GoldenBlueJackson;
import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.Bonus;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.Pass;
import io.github.goldenblue.core.sample.Pass.Gate;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Rights through the front door: provided, asked, written and explained. */
class RightProviderTest {
  private static final SubsidyProvider BONUS = () -> List.of(new Bonus());
  private static final RightProvider PASS = () -> List.of(Pass.TYPE);
  private static final RateBook BOOK =
      Books.book(
          "330604",
          Pass.edition(
              "2022-01-01",
              "",
              Pass.row("mason", "LEVEL_2", "'EAST','SOUTH'", "'requires':['BADGE']")));
  private static final RateBookProvider BOOKS = () -> List.of(BOOK);
  private static final GoldenBlue BLUE =
      GoldenBlue.of(Provided.of(List.of(BONUS), List.of(BOOKS)).withRights(List.of(PASS)));

  @Test
  void aBookMaySetOnlyARightThatIsProvided() {
    assertThatThrownBy(() -> GoldenBlue.of(List.of(BONUS), List.of(BOOKS)))
        .isInstanceOf(RateBookException.class)
        .hasMessageContainingAll("book of 330604", "editions[0].rights.pass", "one of []");
  }

  @Test
  void oneRightOfTwoProvidersIsRefused() {
    assertThatThrownBy(
            () ->
                GoldenBlue.of(
                    Provided.of(List.of(BONUS), List.of(BOOKS)).withRights(List.of(PASS, PASS))))
        .isInstanceOf(ProviderException.class)
        .hasMessageContainingAll("pass", Pass.class.getName());
  }

  @Test
  void aProviderThatBringsNoRightIsRefused() {
    RightProvider empty = List::of;
    assertThatThrownBy(
            () ->
                GoldenBlue.of(
                    Provided.of(List.of(BONUS), List.of(BOOKS)).withRights(List.of(empty))))
        .isInstanceOf(ProviderException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void furtherBooksAreHeldToTheSameRights() {
    String edition = Pass.edition("2023-01-01", "", Pass.row("smith", "LEVEL_1", "'NORTH'"));
    GoldenBlue more = BLUE.withRateBooks(List.of(Books.book("330681", edition)));
    assertThat(
            more.entitlements(
                District.of("330681"),
                LocalDate.of(2023, 1, 1),
                Pass.gates("smith", SkillLevel.LEVEL_1)))
        .hasSize(1);
    RateBook bad = Books.book("330681", edition.replace("NORTH", "WEST"));
    assertThatThrownBy(() -> BLUE.withRateBooks(List.of(bad)))
        .isInstanceOf(RateBookException.class)
        .hasMessageContaining("WEST");
  }

  @Test
  void anEntitlementIsWrittenInTheFormOfTheWire() {
    String expected =
        """
        {"format":"golden-blue/entitlement/1","right":"pass",\
        "for":{"trade":"mason","gate":"EAST"},"grant":{"level":"LEVEL_2"},"requires":["BADGE"],\
        "clauses":[{"document":"Document of 330604","article":"7"}],"readings":["R-2"],\
        "rates":[{"district":"330604","from":"2022-01-01"}]}""";
    Entitlement<SkillLevel> pass =
        BLUE.entitlements(
                District.of("330604"), LocalDate.of(2022, 1, 1), Pass.levels("mason", Gate.EAST))
            .get(0);
    assertThat(BLUE.writeEntitlement(pass)).isEqualTo(expected);
    JsonMapper mapper =
        JsonMapper.builder().addModule(new GoldenBlueJackson(BLUE.subsidies())).build();
    assertThat(mapper.writeValueAsString(pass)).isEqualTo(expected);
  }

  @Test
  void whatHasNoNameIsSaidByItsId() {
    Entitlement<Gate> pass =
        BLUE.entitlements(
                District.of("330604"),
                LocalDate.of(2022, 1, 1),
                Pass.gates("mason", SkillLevel.LEVEL_2))
            .get(1);
    assertThat(BLUE.explain(pass, Language.EN))
        .isEqualTo(
            """
            pass
            trade: mason
            level: LEVEL_2
            gate: SOUTH

            On condition
              BADGE

            Clauses
              Document of 330604 7

            Readings
              R-2 another

            Rates
              330604, in force from 2022-01-01
            """);
  }
}
