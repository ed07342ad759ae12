package io.github.goldenblue.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.plan.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * No sentence of the plan is without its place. Whoever has the text can hold the hashes against
 * it: {@code ./mvnw -pl golden-blue-plan -am test -Dplan.text=PLAN.txt}
 */
class CoverageTest {
  private static List<String> hashed() throws IOException {
    try (InputStream file = CoverageTest.class.getResourceAsStream("330604.sentences.tsv")) {
      byte[] text = Objects.requireNonNull(file).readAllBytes();
      return new String(text, StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void everySentenceOfTheTextIsInTheRegisterAndNoOther() throws IOException {
    List<Sentence> register = new ShangyuPlan().plans().get(0).coverage().sentences();
    assertThat(register.stream().map(sentence -> sentence.at() + "\t" + sentence.hash()))
        .containsExactlyElementsOf(hashed())
        .hasSize(174);
  }

  @Test
  @EnabledIfSystemProperty(named = "plan.text", matches = ".+")
  void theHashesAreThoseOfTheText() throws IOException {
    String text = Files.readString(Path.of(System.getProperty("plan.text")));
    assertThat(PlanSentences.of(text).stream().map(Object::toString))
        .containsExactlyElementsOf(hashed());
  }
}
