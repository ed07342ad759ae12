package org.example.springboot;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.GoldenBlueJackson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.example.office.Report;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** One bean for golden-blue, and one that teaches Spring's own mapper to read claims. */
@SpringBootApplication
public class Main {
  public static void main(String[] arguments) {
    SpringApplication.run(Main.class, arguments);
  }

  @Bean
  GoldenBlue goldenBlue() {
    return GoldenBlue.load();
  }

  @Bean
  JacksonModule claims(GoldenBlue goldenBlue) {
    return new GoldenBlueJackson(goldenBlue.subsidies());
  }

  @Bean
  CommandLineRunner report(GoldenBlue goldenBlue, JsonMapper mapper) {
    return arguments -> {
      Path claims = Path.of(arguments[0]);
      checkThatTheMapperReads(claims, mapper);
      new Report(goldenBlue).print(claims);
    };
  }

  private static void checkThatTheMapperReads(Path claims, JsonMapper mapper) throws Exception {
    try (Stream<String> lines = Files.lines(claims)) {
      String first = lines.findFirst().orElseThrow();
      if (!first.contains(mapper.readValue(first, Claim.class).id())) {
        throw new IllegalStateException("another claim than " + first);
      }
    }
  }
}
