package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries that no settlement writes. */
class LedgerJsonTest {
  private final LedgerJson json = new LedgerJson();

  /** Five thousand yuan, all of them taken of the agency's year. */
  private final String paid = entry(BonusClaim.like("a").at("500").build());

  @Test
  void whatSettlementWritesIsRead() {
    assertThat(json.write(json.read(paid))).isEqualTo(paid);
  }

  @Test
  void aBatchBeforeTheFirstIsRefused() {
    refused(paid.replace("\"batch\":1", "\"batch\":0"), "batch");
  }

  @Test
  void aTakingOfOtherMoneyThanWasPaidIsRefused() {
    String most = "\"amount\":5000.00}]}]}";
    assertThat(paid).endsWith(most);
    refused(paid.replace(most, "\"amount\":5000.01}]}]}"), "lines[0].takings");
  }

  @Test
  void aTakingOfNothingIsRefused() {
    refused(
        paid.replace("\"amount\":5000.00}]}]}", "\"amount\":0.00}]}]}"),
        "lines[0].takings[0].amount");
  }

  @Test
  void linesOfWhatWasRefusedAreRefused() {
    String lines = paid.substring(paid.indexOf("\"lines\""));
    String unpaid = entry(BonusClaim.like("b").heads(1).build());
    assertThat(unpaid).contains("REFUSED").endsWith("\"lines\":[]}");
    refused(unpaid.replace("\"lines\":[]}", lines), "lines");
  }

  private void refused(String line, String path) {
    assertThatThrownBy(() -> json.read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(": " + path + ": ");
  }

  private static String entry(BonusClaim claim) {
    LedgerEntry entry =
        Books.usual().settle(Ledger.EMPTY, List.of(claim)).ledger().entries().get(0);
    return new LedgerJson().write(entry);
  }
}
