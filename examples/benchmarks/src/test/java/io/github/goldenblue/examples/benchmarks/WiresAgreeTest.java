package io.github.goldenblue.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floor takes and gives the same bytes as what stands on it. */
class WiresAgreeTest {
  private static final int CLAIMS = 300;

  private final Wires wires = Wires.internships(CLAIMS);

  @Test
  void theSameBytesComeOut() {
    List<byte[]> floor = new ArrayList<>();
    List<byte[]> decided = new ArrayList<>();
    List<byte[]> written = new ArrayList<>();
    wires.floor(floor::add);
    wires.decided(decided::add);
    wires.write(written::add);
    assertThat(decided).hasSize(CLAIMS).anyMatch(line -> line.length > 2_000);
    assertThat(floor).containsExactlyElementsOf(decided);
    assertThat(written).containsExactlyElementsOf(decided);
  }

  @Test
  void theSameBytesGoIn() {
    assertThat(wires.read()).hasSize(CLAIMS).doesNotHaveDuplicates();
  }

  @Test
  void theSameAmountsComeOut() {
    List<byte[]> floor = new ArrayList<>();
    List<byte[]> amounts = new ArrayList<>();
    wires.amountsFloor(floor::add);
    wires.amounts(amounts::add);
    assertThat(amounts).hasSize(CLAIMS);
    assertThat(floor).containsExactlyElementsOf(amounts);
  }
}
