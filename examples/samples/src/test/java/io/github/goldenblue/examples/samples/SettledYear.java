package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The checked-in claims of the year, settled once. */
final class SettledYear {
  static final Path DATA = Path.of(System.getProperty("sample.data", "../data"));
  static final GoldenBlue GOLDEN_BLUE = GoldenBlue.load();
  static final List<String> LINES = lines(Samples.CLAIMS);
  static final Map<String, Claim> CLAIMS = claims();
  static final SettledBatch SETTLED = GOLDEN_BLUE.settle(Ledger.EMPTY, CLAIMS.values());

  private SettledYear() {}

  static List<Decision> decisions() {
    return SETTLED.decisions();
  }

  static Claim claim(String id) {
    return Objects.requireNonNull(CLAIMS.get(id));
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(DATA.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, Claim> claims() {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (String line : LINES) {
      Claim claim = GOLDEN_BLUE.readClaim(line);
      claims.put(claim.id(), claim);
    }
    return claims;
  }
}
