package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.StayClaim;
import io.github.goldenblue.core.value.Yuan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {
  private static final GoldenBlue BLUE = Books.usual();
  private static final String STAY =
      "{'subsidy':'stay','id':'a','district':'330604','on':'2022-06-01','host':'H','guest':'G',"
          + "'programme':'COLLEGE','invited':true,'from':'2022-03-01','to':'2022-05-31','cost':12.5}";
  private static final String CREW =
      "{'subsidy':'crew','id':'a','district':'330604','on':'2022-06-01','company':'C','months':3,"
          + "'members':[{'badge':'x','person':'P','heads':1},{'badge':'y','person':'P','heads':7}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'guest':'G', | ~~ | guest",
        "'guest':'G' | 'guest':null | guest",
        "'guest':'G' | 'guest':'' | guest",
        "'guest':'G' | 'guest':7 | guest",
        "'guest':'G' | 'guest':'\\ud800' | guest",
        "'guest':'G' | 'guest':'G','guest':'G' | guest",
        "'guest':'G' | 'guest':'G','Guest':'G' | Guest",
        "'COLLEGE' | 'college' | programme",
        "'COLLEGE' | 'MASTER' | programme",
        "'COLLEGE' | 0 | programme",
        "true | 'true' | invited",
        "true | 1 | invited",
        "true | null | invited",
        "'2022-05-31' | '2022-02-28' | to",
        "'2022-05-31' | '2022-02-30' | to",
        "'2022-05-31' | '2022-5-31' | to",
        "'2022-05-31' | '20220531' | to",
        "'2022-05-31' | '+2022-05-31' | to",
        "'2022-03-01' | '0000-03-01' | from",
        "'2022-05-31' | '2022-05-31T00:00' | to",
        "'2022-05-31' | 20220531 | to",
        "'2022-05-31' | '２０２２-05-31' | to",
        "12.5 | -12.5 | cost",
        "12.5 | -0 | cost",
        "12.5 | 1.005 | cost",
        "12.5 | 1e3 | cost",
        "12.5 | '1e3' | cost",
        "12.5 | '12,5' | cost",
        "12.5 | '1,200' | cost",
        "12.5 | ' 12' | cost",
        "12.5 | '+12' | cost",
        "12.5 | '012' | cost",
        "12.5 | '.5' | cost",
        "12.5 | '5.' | cost",
        "12.5 | '' | cost",
        "12.5 | '１２' | cost",
        "12.5 | null | cost",
        "12.5 | [12] | cost",
        "12.5 | 92233720368547758.08 | cost",
        "12.5 | 99999999999999999999999999999999999999 | cost",
        "'cost':12.5 | 'cost':12.5,'boardDetermined':null | boardDetermined",
        "'cost':12.5 | 'cost':12.5,'boardDetermined':-1 | boardDetermined",
        "'330604' | '33060' | district",
        "'330604' | 330604 | district",
        "'330604' | '030604' | district",
        "'330604' | '330604-' | district",
        "'330604' | '330604-PORT' | district",
        "'330604' | '' | district",
        "'id':'a' | 'id':'' | id",
        "'id':'a' | 'id':7 | id",
        "'id':'a', | ~~ | id",
        "'subsidy':'stay' | 'subsidy':'stays' | subsidy",
        "'subsidy':'stay', | ~~ | subsidy",
        "'subsidy':'stay' | 'subsidy':null | subsidy",
        "'subsidy':'stay' | 'subsidy':'stay','subsidy':'bonus' | subsidy",
      })
  void aFaultIsReportedAtItsPathAndThereOnly(String good, String bad, String path) {
    assertThat(faults(STAY.replace(good, bad))).extracting(Fault::path).containsExactly(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'heads':7 | 'heads':7.0 | members[1].heads",
        "'heads':7 | 'heads':'7' | members[1].heads",
        "'heads':7 | 'heads':-1 | members[1].heads",
        "'heads':7 | 'heads':-0 | members[1].heads",
        "'heads':7 | 'heads':7e0 | members[1].heads",
        "'heads':7 | 'heads':2147483648 | members[1].heads",
        "'heads':7 | 'heads':99999999999999999999 | members[1].heads",
        "'heads':7 | 'heads':null | members[1].heads",
        "'heads':7 | 'heads':7,'heads':8 | members[1].heads",
        "'heads':7 | 'heads':7,'age':8 | members[1].age",
        ",'heads':7 | ~~ | members[1].heads",
        "'badge':'y' | 'badge':'x' | members[1].badge",
        "'badge':'y' | 'badge':'' | members[1].badge",
        "{'badge':'y','person':'P','heads':7} | null | members[1]",
        "{'badge':'y','person':'P','heads':7} | 7 | members[1]",
        "{'badge':'y','person':'P','heads':7} | [] | members[1]",
      })
  void aFaultOfAPartIsReportedAtItsPathAndThereOnly(String good, String bad, String path) {
    assertThat(faults(CREW.replace(good, bad))).extracting(Fault::path).containsExactly(path);
  }

  @Test
  void anEmptyListAndAListThatIsNoneAreFaults() {
    String members = CREW.substring(CREW.indexOf('['), CREW.indexOf(']') + 1);
    for (String bad : List.of("[]", "{}", "null", "'P'")) {
      assertThat(faults(CREW.replace(members, bad)))
          .extracting(Fault::path)
          .containsExactly("members");
    }
  }

  @Test
  void allFaultsOfAClaimComeAtOnce() {
    String bad =
        STAY.replace("'guest':'G',", "")
            .replace("12.5", "1.005")
            .replace("'COLLEGE'", "'MASTER'")
            .replace("true", "1,'age':7")
            .replace("330604", "33");
    assertThat(faults(bad))
        .extracting(Fault::path)
        .containsExactlyInAnyOrder("guest", "cost", "programme", "invited", "age", "district");
  }

  @Test
  void faultsOfGoodAndOfBadPartsComeAtOnce() {
    String bad =
        CREW.replace("'heads':7", "'heads':7.0")
            .replace("'badge':'x'", "'badge':''")
            .replace("'company':'C'", "'company':''");
    assertThat(faults(bad))
        .extracting(Fault::path)
        .containsExactlyInAnyOrder("company", "members[1].heads", "members[0].badge");
  }

  @Test
  void aRejectionNamesTheClaimWhateverElseIsWrong() {
    for (String bad :
        List.of(STAY.replace("'stay'", "'x'"), STAY.replace("12.5", "x12"), STAY + "x")) {
      assertThat(invalid(bad).claimId()).isEqualTo("a");
    }
    assertThat(invalid(CREW.replace("'heads':7", "'heads':null")).claimId()).isEqualTo("a");
  }

  @Test
  void moneyMayBeATextOfTheSameDigits() {
    for (String cost : List.of("12.5", "12.50", "'12.5'", "'12.50'")) {
      StayClaim claim = (StayClaim) BLUE.readClaim(json(STAY.replace("12.5", cost)));
      assertThat(claim.cost()).isEqualTo(Yuan.parse("12.50"));
    }
    assertThat(((StayClaim) BLUE.readClaim(json(STAY.replace("12.5", "0.00")))).cost().isZero())
        .isTrue();
  }

  @Test
  void aClaimComesBackFromItsCanonicalForm() {
    for (String text : List.of(STAY, CREW, STAY.replace("'G'", "'\uD83D\uDE00 \\u0000\\n\\\\'"))) {
      String canonical = BLUE.writeClaim(BLUE.readClaim(json(text)));
      assertThat(canonical).doesNotContain("\n");
      assertThat(BLUE.writeClaim(BLUE.readClaim(canonical))).isEqualTo(canonical);
      byte[] utf8 = canonical.getBytes(StandardCharsets.UTF_8);
      assertThat(BLUE.claims().read(utf8)).isEqualTo(BLUE.readClaim(canonical));
    }
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    String moved = STAY.replace("'invited':true,", "").replace("'cost'", "'invited':true,'cost'");
    assertThat(BLUE.readClaim(json(moved))).isEqualTo(BLUE.readClaim(json(STAY)));
  }

  private static List<Fault> faults(String text) {
    return invalid(text).faults();
  }

  private static InvalidClaimException invalid(String text) {
    InvalidClaimException invalid =
        catchThrowableOfType(InvalidClaimException.class, () -> BLUE.readClaim(json(text)));
    assertThat(invalid).as(text).isNotNull();
    return invalid;
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
