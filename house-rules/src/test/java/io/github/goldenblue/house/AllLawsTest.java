package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.testkit.LawProperties;
import io.github.goldenblue.testkit.Laws;
import io.github.goldenblue.testkit.RandomClaims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the subsidies of all modules together to every law; each module does so by itself. */
class AllLawsTest implements LawProperties {
  private static final Laws LAWS = Laws.of(Everything.GOLDEN_BLUE);

  @Override
  public Laws laws() {
    return LAWS;
  }

  @Override
  public RandomClaims claims() {
    return Everything.CLAIMS;
  }

  @Test
  void everySubsidyIsAmongTheClaimsThatTheLawsAreTriedOn() {
    assertThat(claims().list(1, 20 * 60))
        .extracting(claim -> claim.subsidy())
        .hasSameElementsAs(Everything.IDS);
  }

  @Test
  void everyModuleThatBringsSubsidiesRunsTheLaws() throws IOException {
    List<Path> laws = Repository.sourcesEndingWith("LawsTest.java");
    for (Path services : Repository.sourcesEndingWith("spi.SubsidyProvider")) {
      String file = Repository.ROOT.relativize(services).toString();
      Path tests = Repository.ROOT.resolve(file.replaceFirst("src.main.*", "src/test"));
      List<Path> own = laws.stream().filter(test -> test.startsWith(tests)).toList();
      assertThat(own).as("laws in %s", tests).hasSize(1);
      assertThat(Files.readString(own.get(0)))
          .containsPattern("implements (LawProperties|CountyLaws)");
    }
  }
}
