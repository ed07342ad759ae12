package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.District;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A district, a rate book and two subsidies made up to try the laws on. */
final class Toy {
  static final District DISTRICT = District.of("110101");
  static final LocalDate FROM = LocalDate.of(2023, 1, 1);
  static final LocalDate TO = LocalDate.of(2024, 12, 31);
  static final GoldenBlue GOLDEN_BLUE = with(new Outing(), new Crew());
  static final RandomClaims CLAIMS = RandomClaims.of(GOLDEN_BLUE, DISTRICT, FROM, TO);

  private Toy() {}

  static GoldenBlue with(Subsidy<?>... subsidies) {
    return with(json(), subsidies);
  }

  /** These subsidies under a rate book of one's own. */
  static GoldenBlue with(String json, Subsidy<?>... subsidies) {
    RateBook book = RateBooks.parse("toy.json", json.getBytes(StandardCharsets.UTF_8));
    return GoldenBlue.of(List.of(() -> List.of(subsidies)), List.of(() -> List.of(book)));
  }

  private static String json() {
    try (InputStream json = Toy.class.getResourceAsStream("toy.json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
