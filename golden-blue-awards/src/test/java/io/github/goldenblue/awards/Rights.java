package io.github.goldenblue.awards;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.value.District;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shangyu's rights, with or without the books of others, on a day of the plan. */
final class Rights {
  static final LocalDate DAY = LocalDate.of(2023, 6, 30);
  static final RateLibrary SHANGYU = with();

  private Rights() {}

  /** Shangyu's book and these, in which {@code '} stands for the quotation mark. */
  static RateLibrary with(String... more) {
    List<RateBook> books = new ArrayList<>(new ShangyuRights().rateBooks());
    for (String text : more) {
      byte[] json = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      books.add(RateBooks.parse("a county", json));
    }
    return RateLibrary.of(books, List.of(), new AwardsRights().rights());
  }

  static <G> List<Entitlement<G>> answers(RightQuestion<G> question) {
    return answers(SHANGYU, "330604", DAY, question);
  }

  static <G> List<Entitlement<G>> answers(
      RateLibrary library, String district, LocalDate on, RightQuestion<G> question) {
    return Entitlement.answering(
        question, library.rates(District.of(district), on, Optional.empty()));
  }

  static <G> List<G> grants(RightQuestion<G> question) {
    return answers(question).stream().map(Entitlement::grant).toList();
  }

  /** The articles that the only answer rests on. */
  static String clauses(RightQuestion<?> question) {
    return answers(question).get(0).clauses().toString();
  }
}
