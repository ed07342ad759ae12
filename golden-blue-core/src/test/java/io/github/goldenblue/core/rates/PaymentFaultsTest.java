package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a section pays and takes back, badly said. */
class PaymentFaultsTest {
  private static final String SECTION = "editions[0].subsidies.bonus";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'stages':{'rounding':'EXACT','order':[]} | .stages.order",
        "'stages':{'order':[{'id':'a','share':'50%'}]} | .stages.rounding",
        "'stages':{'rounding':'EXACT'} | .stages.order",
        "'stages':{'rounding':'EXACT','order':[{'id':'a','share':'50%'},{'id':'a','share':'50%'}]} | .stages.order",
        "'stages':{'rounding':'EXACT','order':[{'id':'advance','share':'50%'}]} | .stages.order",
        "'stages':{'rounding':'EXACT','order':[{'id':'a','share':'50%'},{'id':'b','share':'50.01%'}]} | .stages.order",
        "'stages':{'rounding':'EXACT','order':[{'id':'a','share':'REST'},{'id':'b','share':'50%'}]} | .stages.order",
        "'stages':{'rounding':'EXACT','order':[{'id':'a','share':50}]} | .stages.order[0].share",
        "'stages':{'rounding':'EXACT','order':[{'share':'50%'}]} | .stages.order[0].id",
        "'stages':{'rounding':'EXACT','order':[{'id':'a','share':'50%','other':1}]} | .stages.order[0].other",
        "'stages':{'rounding':'EXACT','clause':'Z 1','order':[{'id':'a','share':'50%'}]} | .stages.clause",
        "'advance':{'share':'100.01%','rounding':'EXACT'} | .advance.share",
        "'advance':{'rounding':'EXACT'} | .advance.share",
        "'advance':{'share':'60%'} | .advance.rounding",
        "'recoveries':{'left':{'items':['other'],'back':'ALL'}} | .recoveries.left.items",
        "'recoveries':{'left':{'back':'SOME'}} | .recoveries.left.back",
        "'recoveries':{'left':{'back':'ALL','reading':'R-9'}} | .recoveries.left.reading",
        "'recoveries':{'left':'ALL'} | .recoveries.left",
      })
  void isRefusedAtItsPath(String more, String path) {
    assertThat(faults(with(more))).extracting(Fault::path).containsExactly(SECTION + path);
  }

  @Test
  void sharesOfAHundredPerCentAndARestAfterThemAreTaken() {
    String stages =
        "'stages':{'rounding':'EXACT','order':[{'id':'a','share':'100%'},{'id':'b','share':'REST'}]}";
    Books.under(with(stages), Books.STAY.replace("'wage-base'", "1000"));
  }

  @Test
  void aCapMayNotBeCalledLikeAnotherCut() {
    for (String id : List.of("ceiling", "whole", "advance")) {
      assertThat(faults(Books.bonus("5", Books.cap(id, "head", "YUAN", 9, "agency"))))
          .extracting(Fault::path)
          .containsExactly(SECTION + ".caps." + id);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'stages':{'rounding':'EXACT','order':[{'id':'a','share':'50%'}]}",
        "'advance':{'share':'50%','rounding':'EXACT'}"
      })
  void whatIsNotPaidAtOnceStandsInNoRelationOfTheHighest(String payment) {
    String relation =
        """
        'relations':{'best':{'kind':'HIGHEST','later':'DIFFERENCE','period':'PLAN',
          'members':[{'subsidy':'bonus','holder':['agency']}]}}""";
    RateBook book =
        Books.book(
            "330604",
            Books.editionOf("2022-01-01", "'subsidies':{" + with(payment) + "}", relation));
    assertThat(faultsOf(book))
        .extracting(Fault::path)
        .containsExactly("editions[0].relations.best");
  }

  @Test
  void aSectionThatExtendsAnotherTakesOverItsStagesAndGroundsUnlessItSetsItsOwn() {
    String first =
        with(
            "'stages':{'rounding':'EXACT','order':[{'id':'a','share':'50%'}]}",
            "'recoveries':{'left':{'back':'UNITS'},'fraud':{'back':'ALL'}}");
    String second = "'bonus':{'extends':true,'recoveries':{'left':{'back':'ALL'}}}";
    RateBook book =
        Books.book(
            "330604", Books.edition("2022-01-01", first), Books.edition("2023-01-01", second));
    PaymentTerms payment =
        Books.goldenBlue(book)
            .rates()
            .rates(District.of("330604"), LocalDate.of(2023, 6, 1), Optional.empty())
            .written("bonus")
            .value()
            .payment();
    assertThat(payment.stages().orElseThrow().ids()).containsExactly("a");
    assertThat(payment.recoveries()).containsOnlyKeys("left", "fraud");
    assertThat(payment.recoveries())
        .extractingByKey("left")
        .extracting(RecoveryTerms::back)
        .isEqualTo(Back.ALL);
  }

  private static String with(String... more) {
    String section = Books.bonus("5", "");
    return section.substring(0, section.length() - 1) + "," + String.join(",", more) + "}";
  }

  private static List<Fault> faults(String section) {
    return faultsOf(() -> Books.under(section));
  }

  private static List<Fault> faultsOf(RateBook book) {
    return faultsOf(() -> Books.goldenBlue(book));
  }

  private static List<Fault> faultsOf(Runnable loading) {
    RateBookException refused = catchThrowableOfType(RateBookException.class, loading::run);
    assertThat(refused).isNotNull();
    return refused.faults();
  }
}
