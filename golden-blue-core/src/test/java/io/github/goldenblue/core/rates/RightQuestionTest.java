package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.sample.Pass;
import io.github.goldenblue.core.sample.Pass.Gate;
import io.github.goldenblue.core.value.SkillLevel;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RightQuestionTest {
  private static final Axis.At MASON = Pass.TRADE.at("mason");
  private static final Axis.At LEVEL_3 = Pass.LEVEL.at(SkillLevel.LEVEL_3);
  private static final Axis.At NORTH = Pass.GATE.at(Gate.NORTH);

  @Test
  void placesMayBeToldInAnyOrder() {
    RightQuestion<Gate> question = Pass.TYPE.ask(Pass.GATE, LEVEL_3, MASON);
    assertThat(question).isEqualTo(Pass.TYPE.ask(Pass.GATE, MASON, LEVEL_3));
    assertThat(question.known()).hasToString("{trade=mason, level=LEVEL_3}");
  }

  @Test
  void aQuestionThatIsNotWholeIsRefused() {
    refused(() -> Pass.TYPE.ask(Pass.GATE, MASON), "level");
    refused(() -> Pass.TYPE.ask(Pass.GATE), "trade");
    refused(() -> Pass.TYPE.ask(Pass.GATE, MASON, LEVEL_3, NORTH), "gate");
    refused(() -> Pass.TYPE.ask(Pass.GATE, MASON, LEVEL_3, LEVEL_3), "level twice");
    refused(() -> Pass.TYPE.ask(Pass.LEVEL, MASON, LEVEL_3), "gate");
  }

  @Test
  void aQuestionOffTheAxesOfTheRightIsRefused() {
    Axis<String> colour = Axis.open("colour");
    refused(() -> Pass.TYPE.ask(Pass.GATE, MASON, LEVEL_3, colour.at("red")), "colour");
    refused(() -> Pass.TYPE.ask(colour, MASON, LEVEL_3), "gate");
    refused(() -> Pass.TYPE.ask(colour, MASON, LEVEL_3, NORTH), "colour");
    refused(() -> Pass.TYPE.ask(Pass.GATE, MASON, new Axis.At("level", "LEVEL_9")), "LEVEL_9");
    refused(() -> Pass.TYPE.ask(Pass.GATE, Pass.TRADE.at(" "), LEVEL_3), "trade");
  }

  @Test
  void twoAxesOfOneNameAreRefused() {
    refused(
        () -> new RightType("pass", Pass.class, List.of(Pass.GATE), Pass.GATE, List.of()), "gate");
    refused(() -> new RightType("pass", Pass.class, List.of(), Pass.GATE, List.of()), "gate");
  }

  private static void refused(ThrowingCallable asking, String word) {
    assertThatThrownBy(asking)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(word);
  }
}
