package io.github.goldenblue.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.UsedEdition;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Internships in a zone that sets board and lodging itself, by a class that changes in July. */
class ZoneBookTest {
  private static final String BOOK =
      """
      {"format":"golden-blue/rates/1","district":"330604-zone",
       "documents":{"Z":{"title":"Zone notice"}},
       "readings":{"R-2":{"zh":"园区口径","en":"The zone reads it so"}},
       "editions":[
        {"from":"2023-01-01","until":"2023-12-31","plan":"first","clause":"Z","reading":"R-2",
         "settings":{"boardClass":"A"},"subsidies":{"internship":SECTION}},
        {"from":"2023-07-01","clause":"Z","settings":{"boardClass":"B","wageTier":"1"}},
        {"from":"2024-01-01","plan":"second","clause":"Z","subsidies":{"internship":SECTION}}]}"""
          .replace(
              "SECTION",
              """
              {"conditions":{"over-a-month":"NONE"},
               "items":{
                "internship":{"pay":"enterprise","per":"MONTH","rate":
                  {"share":"60%","of":"minimum-wage","rounding":"EXACT"}},
                "board-and-lodging":{"pay":"enterprise","per":"MONTH","rate":
                  {"table":{"by":"district.boardClass","rows":{"A":600,"B":300}}}},
                "transport":{"pay":"intern","rate":{"yuan":0}},
                "commercial-insurance":{"pay":"intern","rate":{"cost":"commercialInsuranceCost"}},
                "work-injury-insurance":{"pay":"intern","rate":{"cost":"workInjuryInsuranceCost"}}},
               "caps":{"zone-months":{"items":["internship"],"unit":"MONTHS","limit":3,
                 "holder":["intern"],"period":"PLAN"}}}""");

  private static final GoldenBlue BLUE =
      GoldenBlue.load()
          .withRateBooks(List.of(RateBooks.parse("zone", BOOK.getBytes(StandardCharsets.UTF_8))));

  @Test
  void aSettingIsAsItIsOnTheDayOfTheClaimForTheWholePeriod() {
    Decision decision = settle(Ledger.EMPTY, internship("a", "2023-05-01", "2023-10-31"));
    assertThat(amounts(decision, "board-and-lodging")).containsExactly("3600.00");
  }

  @Test
  void aBaseIsLookedUpMonthByMonthWithItsSettings() {
    Decision decision = settle(Ledger.EMPTY, internship("a", "2023-06-01", "2023-10-31"));
    assertThat(amounts(decision, "internship")).containsExactly("1242.00", "2736.00");
  }

  @Test
  void onlyEditionsBehindWhatIsPaidAreNamed() {
    Decision decision = settle(Ledger.EMPTY, internship("a", "2023-01-01", "2024-06-30"));
    assertThat(decision.rates())
        .extracting(UsedEdition::district, UsedEdition::from)
        .doesNotContain(tuple(District.of("330000"), LocalDate.parse("2024-01-01")));
  }

  @Test
  void whatOnePlanPaidDoesNotCountInTheNext() {
    Ledger ledger =
        BLUE.settle(Ledger.EMPTY, List.of(internship("a", "2023-01-01", "2023-03-31"))).ledger();
    Decision same = settle(ledger, internship("b", "2023-08-01", "2023-09-30"));
    Decision next = settle(ledger, internship("c", "2024-02-01", "2024-03-31"));
    assertThat(amounts(same, "internship")).isEmpty();
    assertThat(amounts(next, "internship")).hasSize(1);
    assertThat(next.caps()).allSatisfy(use -> assertThat(use.period()).isEqualTo("PLAN"));
  }

  @Test
  void aReadingIsToldInTheWordsOfTheBookItStandsIn() {
    Decision decision = settle(Ledger.EMPTY, internship("a", "2023-01-01", "2023-02-28"));
    assertThat(BLUE.explain(decision, Language.EN)).contains("R-2 The zone reads it so");
    assertThat(BLUE.explain(decision, Language.ZH)).contains("R-2 园区口径");
  }

  private static Decision settle(Ledger ledger, InternshipClaim claim) {
    return BLUE.settle(ledger, List.of(claim)).decisions().get(0);
  }

  private static List<String> amounts(Decision decision, String item) {
    return decision.payments().stream()
        .filter(payment -> payment.item().equals(item))
        .map(Payment::amount)
        .map(Object::toString)
        .toList();
  }

  private static InternshipClaim internship(String id, String from, String to) {
    DateRange period = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    return InternshipClaim.builder()
        .id(id)
        .district(District.of("330604-zone"))
        .on(period.from())
        .enterprise(OrganisationId.of("E"))
        .intern(PersonId.of("P"))
        .programme(InternshipClaim.Programme.COLLEGE)
        .from(period.from())
        .to(period.to())
        .boardAndLodgingProvided(true)
        .commercialInsuranceCost(Yuan.of(10))
        .workInjuryInsuranceCost(Yuan.ZERO)
        .build();
  }
}
