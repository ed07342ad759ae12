package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.text.Language;
import io.github.goldenblue.core.value.Yuan;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
  private final Path folder;

  SummaryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void inEnglish() throws IOException {
    Run run = Run.of("settle", Claims.mixed(folder), "--lang", "en");
    assertThat(run.out())
        .isEqualTo(
            """
                                                                                                Settled        Yuan                 Yuan
            Subsidy                     Claims  Granted  Pending  Refused  Exhausted  Referred   before     granted              pending
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            Reward for agencies that         3        1        1        -          1         -        -  100,000.00  20,000.00–32,000.00
            recruit
            Reward for individuals who       2        1        -        1          -         -        -    2,000.00                    -
            recruit
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            Total                            5        2        1        1          1         -        -  102,000.00  20,000.00–32,000.00

            Claims read: 6 · decided: 5 · rejected: 1
            """);
  }

  @Test
  void inChinese() throws IOException {
    Run run = Run.of("settle", Claims.mixed(folder), "--lang", "zh");
    assertThat(run.out())
        .isEqualTo(
            """
                                                                            此前    准予金额           待核定金额
            补贴                      申请  准予  待核定  不予  用尽  转办  已结      （元）               （元）
            ─────────────────────────────────────────────────────────────────────────────────────────────────────
            人力资源服务机构引才奖励     3     1       1     -     1     -     -  100,000.00  20,000.00–32,000.00
            个人引才奖励                 2     1       -     1     -     -     -    2,000.00                    -
            ─────────────────────────────────────────────────────────────────────────────────────────────────────
            合计                         5     2       1     1     1     -     -  102,000.00  20,000.00–32,000.00

            读取申请：6 · 已决定：5 · 退回：1
            """);
  }

  @Test
  void sumsMayPassALong() {
    Summary summary = new Summary();
    Yuan most = Yuan.ofFen(Long.MAX_VALUE);
    for (int i = 0; i < 3; i++) {
      summary.add(
          Decision.builder()
              .claimId("C-" + i)
              .subsidy("s")
              .outcome(new Outcome.Granted(most))
              .build());
    }
    SummaryTable table = new SummaryTable(Messages.in(Language.EN), id -> "补贴 " + id);
    assertThat(table.of(summary)).contains("  276,701,161,105,643,274.21  ");
  }
}
