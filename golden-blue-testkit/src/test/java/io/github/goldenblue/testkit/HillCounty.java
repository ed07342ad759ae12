package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.RateBookProvider;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A small county made up to plant faults in: steps, a band, a cap. */
public final class HillCounty implements RateBookProvider {
  static final String CASES = CaseFile.text(HillCounty.class, "hill-county.cases.json");
  static final String BOOK =
      new String(
          BookText.of(HillCounty.class, new HillCounty().rateBooks().get(0)),
          StandardCharsets.UTF_8);

  /** Created by the service loader. */
  public HillCounty() {}

  @Override
  public List<RateBook> rateBooks() {
    return List.of(RateBooks.read(HillCounty.class, "hill-county.json"));
  }

  /** The county with another text as its book. */
  static GoldenBlue with(String book) {
    return Toy.with(book, new Outing());
  }

  /** Whether these cases hold the rules of the book. */
  static HeldByCases held(String cases) {
    GoldenBlue goldenBlue = with(BOOK);
    RandomClaims claims =
        RandomClaims.of(
            goldenBlue, Toy.DISTRICT, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
    byte[] text = BOOK.getBytes(StandardCharsets.UTF_8);
    return HeldByCases.of(goldenBlue, goldenBlue.rateBooks().get(0), text, claims)
        .by("hill-county.cases.json", cases);
  }
}
