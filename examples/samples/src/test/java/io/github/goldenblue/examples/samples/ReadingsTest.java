package io.github.goldenblue.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.AwardsSubsidies;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.recruitment.RecruitmentSubsidies;
import io.github.goldenblue.training.TrainingSubsidies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The year shows every reading of the rate books. */
class ReadingsTest {
  private static final List<Class<?>> PROVIDERS =
      List.of(RecruitmentSubsidies.class, TrainingSubsidies.class, AwardsSubsidies.class);
  private static final Pattern READING = Pattern.compile("R-[0-9]+");

  @Test
  void everyReadingThatARateBookAttachesIsRestedOn() throws IOException {
    Set<String> rested =
        SettledYear.decisions().stream()
            .flatMap(decision -> decision.readings().stream().map(Reading::id))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> attached = new TreeSet<>();
    for (Class<?> provider : PROVIDERS) {
      attached.addAll(attached(provider));
    }
    assertThat(rested).isEqualTo(attached);
  }

  /** The readings that the editions name, which come after the texts of the readings. */
  private static Set<String> attached(Class<?> provider) throws IOException {
    try (InputStream book = provider.getResourceAsStream("/META-INF/golden-blue/330604.json")) {
      String text = new String(Objects.requireNonNull(book).readAllBytes(), StandardCharsets.UTF_8);
      String editions = text.substring(text.indexOf("\"editions\""));
      return READING
          .matcher(editions)
          .results()
          .map(MatchResult::group)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
