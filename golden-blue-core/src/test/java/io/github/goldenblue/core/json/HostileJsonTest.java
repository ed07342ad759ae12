package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.Books;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {
  private static final GoldenBlue BLUE = Books.usual();
  private static final String BONUS =
      "{\"subsidy\":\"bonus\",\"id\":\"a\",\"district\":\"330604\",\"on\":\"2022-06-01\","
          + "\"agency\":\"A\",\"heads\":7}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[]",
        "null",
        "7",
        "\"a\"",
        "nonsense",
        "{'a':1}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{a:1}",
        "// x\n{}",
        "{} {}",
        "{\"a\":\"\n\"}",
        "{\"a\":tru}",
        "\u0000"
      })
  void whatIsNoClaimIsRejectedWhole(String text) {
    assertThat(invalid(text).faults())
        .extracting(Fault::path)
        .containsAnyOf(Fault.WHOLE, "subsidy");
    assertThat(invalid(text.getBytes(StandardCharsets.UTF_8)).claimId()).isEmpty();
  }

  @Test
  void textAfterTheEndIsRejected() {
    assertThat(invalid(BONUS + "{}").faults()).extracting(Fault::path).containsExactly(Fault.WHOLE);
    assertThat(invalid(BONUS + "x").faults()).extracting(Fault::path).containsExactly(Fault.WHOLE);
    assertThatCode(() -> BLUE.readClaim(BONUS + " \n")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C080",
        "C1BF",
        "E08080",
        "FF",
        "80",
        "C3",
        "F8888080",
        "F7BFBFBF",
        "EDA080",
        "EDA0BDEDB880"
      })
  void badUtf8IsRejected(String hex) {
    byte[] bad = HexFormat.of().parseHex(hex);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(
        BONUS.replace("\"A\"", "\"A").split(",\"heads\"")[0].getBytes(StandardCharsets.UTF_8));
    line.writeBytes(bad);
    line.writeBytes("\",\"heads\":7}".getBytes(StandardCharsets.UTF_8));
    assertThat(invalid(line.toByteArray()).faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void anotherEncodingIsRejected(String charset) {
    assertThat(invalid(BONUS.getBytes(Charset.forName(charset))).faults()).hasSize(1);
  }

  @Test
  void aByteOrderMarkIsTreatedTheSameInTextAndInBytes() {
    String marked = "\uFEFF" + BONUS;
    assertThat(isRead(() -> BLUE.claims().read(marked.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(isRead(() -> BLUE.readClaim(marked)));
  }

  @Test
  void nestingHoweverDeepIsRejected() {
    String deep = "[".repeat(100_000);
    assertThat(invalid(deep).faults()).hasSize(1);
    assertThat(invalid(BONUS.replace("7}", deep + "]".repeat(100_000) + "}")).faults()).hasSize(1);
    String objects = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
    assertThat(invalid(objects).faults()).hasSize(1);
  }

  @Test
  void aNumberOfAThousandDigitsIsAFaultOfItsFieldAndKeepsTheId() {
    InvalidClaimException invalid = invalid(BONUS.replace("7}", "9".repeat(2_000) + "}"));
    assertThat(invalid.faults()).extracting(Fault::path).containsExactly("heads");
    assertThat(invalid.claimId()).isEqualTo("a");
  }

  @Test
  void deepNestingInOneFieldKeepsTheId() {
    String deep = "[".repeat(2_000) + "]".repeat(2_000);
    assertThat(invalid(BONUS.replace("7}", deep + "}")).claimId()).isEqualTo("a");
  }

  @Test
  void moneyOfHundredThousandsOfDigitsIsRejectedInNoTime() {
    String money = BONUS.replace("7}", "7,\"perHeadDetermined\":\"" + "9".repeat(400_000) + "\"}");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () ->
            assertThat(invalid(money).faults())
                .extracting(Fault::path)
                .containsExactly("perHeadDetermined"));
  }

  @Test
  void aTextOfTenMegabytesIsQuotedShort() {
    String big = BONUS.replace("\"330604\"", "\"" + "x".repeat(10_000_000) + "\"");
    assertThat(invalid(big).faults().get(0).found().length()).isLessThan(100);
  }

  private static boolean isRead(Runnable read) {
    try {
      read.run();
      return true;
    } catch (InvalidClaimException refused) {
      return false;
    }
  }

  private static InvalidClaimException invalid(String json) {
    InvalidClaimException invalid =
        catchThrowableOfType(InvalidClaimException.class, () -> BLUE.readClaim(json));
    assertThat(invalid).as("a rejection").isNotNull();
    return invalid;
  }

  private static InvalidClaimException invalid(byte[] utf8) {
    InvalidClaimException invalid =
        catchThrowableOfType(InvalidClaimException.class, () -> BLUE.claims().read(utf8));
    assertThat(invalid).as("a rejection").isNotNull();
    return invalid;
  }
}
