package io.github.goldenblue.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.Provided;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateStepTest {
  private static final String EDITION =
      """
      {'from':'%s','clause':'T','subsidies':{'crew':{
        'conditions':{'rested':%s,'min-members':{'atLeast':%d}},
        'items':{'wage':{'pay':'%s','rate':%s}}%s}}}
      """;
  private static final String BAND = "{'band':[100,150],'determinedBy':'wageDetermined'}";
  private static final String CAP =
      ",'caps':{'year':{'items':['wage'],'unit':'YUAN','limit':%d,'holder':['host'],"
          + "'period':'CALENDAR_YEAR'}}";
  private static final String FIRST = edition("2023-01-01", "100");
  private static final String OPEN = edition("2023-01-01", BAND);
  private static final LocalDate RELEASED = LocalDate.of(2023, 6, 1);

  private static String edition(String from, String rate) {
    return edition(from, 2, "person", rate, "");
  }

  private static String edition(String from, int members, String payee, String rate, String caps) {
    return EDITION.formatted(from, "'NONE'", members, payee, rate, caps);
  }

  private static RateBook book(String... editions) {
    String json =
        "{'format':'golden-blue/rates/1','district':'110101','documents':{'T':{'title':'Toy'}},"
            + "'editions':["
            + String.join(",", editions)
            + "]}";
    return RateBooks.parse("toy.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static RateStep step(RateBook before, RateBook after) {
    List<Subsidy<?>> subsidies = List.of(new Crew());
    return RateStep.since(
        List.of(before), Provided.of(List.of(() -> subsidies), List.of(() -> List.of(after))));
  }

  private static ReleaseNote note(String version, String moves) {
    String json =
        "{'format':'golden-blue/release-note/1','version':'"
            + version
            + "','previous':'1.0.0',"
            + "'released':'2023-06-01','moves':["
            + moves
            + "]}";
    return ReleaseNote.parse("note.json", json.replace('\'', '"'));
  }

  private static String move(String payee, String direction, String since) {
    return "{'subsidy':'crew','payee':'"
        + payee
        + "','direction':'"
        + direction
        + "','since':'"
        + since
        + "'}";
  }

  @Test
  void whereNobodysAmountMovesAPatchIsEnough() {
    RateStep same = step(book(FIRST), book(FIRST.replace("'clause':'T'", "'clause':'T 2'")));
    assertThat(same.moves()).isEmpty();
    assertThat(same.size(RELEASED)).isEqualTo(StepSize.PATCH);
    assertThatCode(() -> same.requireToldBy(note("1.0.1", ""))).doesNotThrowAnyException();
  }

  @Test
  void aRateOfDaysToComeIsMinorAndIsMetOnItsFirstDay() {
    RateStep raised = step(book(FIRST), book(FIRST, edition("2023-07-01", "150")));
    assertThat(raised.moves())
        .extracting(Move::toString)
        .contains("crew paid to a PERSON: UP since 2023-07-01");
    assertThat(raised.moves()).extracting(Move::since).containsOnly(LocalDate.of(2023, 7, 1));
  }

  @Test
  void aBandThatWidensMovesBothEnds() {
    String wide = BAND.replace("[100,150]", "[90,160]");
    RateStep step = step(book(OPEN), book(OPEN, edition("2023-07-01", wide)));
    assertThat(step.moves())
        .extracting(Move::direction)
        .containsExactly(Move.Direction.ACCEPTED, Move.Direction.UP, Move.Direction.DOWN);
    assertThat(step.size(RELEASED)).isEqualTo(StepSize.MINOR);
    assertThat(step.size(LocalDate.of(2023, 7, 1))).isEqualTo(StepSize.MINOR);
    assertThat(step.size(LocalDate.of(2023, 7, 2))).isEqualTo(StepSize.MAJOR);
  }

  @Test
  void aNarrowerBandTurnsDeterminationsAway() {
    String narrow = BAND.replace("[100,150]", "[110,140]");
    RateStep step = step(book(OPEN), book(OPEN, edition("2023-07-01", narrow)));
    assertThat(step.moves()).extracting(Move::direction).contains(Move.Direction.REJECTED);
    assertThat(step.size(RELEASED)).isEqualTo(StepSize.MAJOR);
  }

  @Test
  void anotherPayeeIsADownAndAnUp() {
    RateStep step =
        step(book(edition("2023-01-01", "100")), book(edition("2023-01-01", 2, "host", "100", "")));
    assertThat(step.moves())
        .extracting(Move::toString)
        .containsExactly(
            "crew paid to a PERSON: DOWN since 2023-01-01",
            "crew paid to a ORGANISATION: UP since 2023-01-01");
  }

  @Test
  void aCapThatIsDroppedIsMet() {
    RateStep step =
        step(
            book(edition("2023-01-01", 1, "person", "100", CAP.formatted(900))),
            book(edition("2023-01-01", 1, "person", "100", "")));
    assertThat(step.moves()).extracting(Move::direction).containsExactly(Move.Direction.UP);
    assertThatThrownBy(() -> step.requireToldBy(note("2.0.0", "")))
        .hasMessageContaining("Granted[paid=900.00] before");
  }

  @Test
  void aFirstBookIsWhatClaimsAreAcceptedBy() {
    RateStep step = step(book(edition("2024-01-01", "100")), book(edition("2023-01-01", "100")));
    assertThat(step.moves())
        .containsExactly(
            new Move("crew", Optional.empty(), Move.Direction.ACCEPTED, LocalDate.of(2023, 1, 1)));
    assertThat(step.size(RELEASED)).isEqualTo(StepSize.MINOR);
  }

  @Test
  void aNoteThatTellsLessFailsWithTheSmallestClaims() {
    RateStep step = step(book(FIRST), book(FIRST, edition("2023-07-01", "150")));
    assertThatThrownBy(() -> step.requireToldBy(note("1.1.0", "")))
        .isInstanceOf(UntoldMove.class)
        .hasMessageContaining("crew paid to a PERSON: UP since 2023-07-01")
        .hasMessageContaining("the note does not tell of it")
        .hasMessageContaining("{\"subsidy\":\"crew\"")
        .message()
        .satisfies(told -> assertThat(told.split("\"subsidy\"")).hasSizeLessThan(4));
  }

  @Test
  void aNoteThatTellsOfALaterDayFails() {
    RateStep step = step(book(FIRST), book(FIRST, edition("2023-07-01", "150")));
    String late = move("PERSON", "UP", "2023-07-02");
    assertThatThrownBy(() -> step.requireToldBy(note("2.0.0", late)))
        .hasMessageContaining("tells of it since 2023-07-02 only");
  }

  @Test
  void aVersionThatGoesUpTooLittleFails() {
    RateStep step = step(book(edition("2023-01-01", "100")), book(edition("2023-01-01", "120")));
    String told = move("PERSON", "UP", "2023-01-01");
    assertThatThrownBy(() -> step.requireToldBy(note("1.1.0", told)))
        .hasMessageContaining("from 1.0.0 to 1.1.0 is MINOR, it must be MAJOR: 2.0.0");
    assertThatCode(() -> step.requireToldBy(note("2.0.0", told))).doesNotThrowAnyException();
    String earlier = move("PERSON", "UP", "2022-01-01") + "," + move("TEAM", "DOWN", "2022-01-01");
    assertThatCode(() -> step.requireToldBy(note("2.0.0", earlier))).doesNotThrowAnyException();
  }

  @Test
  void earlierBooksAreOfOneDistrict() {
    assertThatThrownBy(() -> RateStep.since(List.of(), Provided.of(List.of(), List.of())))
        .hasMessage("expected books of one district, found []");
  }
}
