package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.RateBook;
import java.util.List;

/** Every rule of a county's books is held by one of its cases. */
final class RulesAreHeld {
  private RulesAreHeld() {}

  static void check(LoadedCounty loaded, Class<?> beside) {
    List<String> unheld =
        loaded.books().stream()
            .filter(book -> book.district().equals(loaded.district()))
            .flatMap(book -> held(loaded, beside, book).unheld().stream())
            .toList();
    if (!unheld.isEmpty()) {
      throw new BrokenLaw(String.join("\n\n", unheld));
    }
  }

  private static HeldByCases held(LoadedCounty loaded, Class<?> beside, RateBook book) {
    byte[] text = BookText.of(loaded.county().provider(), book);
    HeldByCases held = HeldByCases.of(loaded.goldenBlue(), book, text, loaded.claims());
    for (String file : loaded.county().cases()) {
      held = held.by(file, CaseFile.text(beside, file));
    }
    return held;
  }
}
