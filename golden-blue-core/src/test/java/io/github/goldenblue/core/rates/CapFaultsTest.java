package io.github.goldenblue.core.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.sample.Books;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapFaultsTest {
  @Test
  void capsThatCrossInItemsAreRefused() {
    assertThat(
            crew(
                Books.cap("a", "top base", "YUAN", 1, "company"),
                Books.cap("b", "base joint", "YUAN", 1, "company")))
        .extracting(Fault::path)
        .containsAnyOf("editions[0].subsidies.crew.caps.a", "editions[0].subsidies.crew.caps.b");
  }

  @Test
  void capsThatCrossInHoldersAreRefused() {
    assertThat(
            crew(
                Books.cap("a", "join stay", "YUAN", 1, "person"),
                Books.cap("b", "join", "YUAN", 1, "company")))
        .isNotEmpty();
    assertThat(
            crew(
                Books.cap("a", "join", "YUAN", 1, "person"),
                Books.cap("b", "join", "YUAN", 1, "badge")))
        .isNotEmpty();
  }

  @Test
  void nestedAndDisjointCapsAreTaken() {
    assertThat(
            crew(
                Books.cap("a", "join", "YUAN", 1, "person badge"),
                Books.cap("b", "join stay", "YUAN", 1, "person company"),
                Books.cap("c", "top join stay", "YUAN", 1, "company"),
                Books.cap("d", "top join stay", "OCCURRENCES", 1, ""),
                Books.cap("e", "base joint", "MONTHS", 1, "company")))
        .isEmpty();
  }

  @Test
  void whatACapCountsMayNotChangeBetweenEditions() {
    assertThat(changed(Books.cap("once", "head", "OCCURRENCES", 100, "agency"))).isNotEmpty();
    assertThat(changed(Books.cap("once", "head", "YUAN", 100, ""))).isNotEmpty();
    assertThat(changed(Books.cap("once", "head", "YUAN", 100, "agency", "LIFE"))).isNotEmpty();
    assertThat(changed(Books.cap("once", "head", "YUAN", 200, "agency"))).isEmpty();
  }

  @Test
  void theDaysOfAWindowMayNotChangeBetweenEditions() {
    assertThat(windows("2022-01-22", "2022-02-26", 200)).isEmpty();
    assertThat(windows("2022-01-22", "2022-02-27", 100))
        .extracting(Fault::path)
        .containsExactly("editions[1].subsidies.bonus.caps.once");
    assertThat(windows("2022-01-21", "2022-02-26", 100)).isNotEmpty();
  }

  @Test
  void aCapOfAHigherScopeIsOneCapInAllBooks() {
    String scoped =
        Books.cap("once", "head", "YUAN", 100, "agency")
            .replace("'PLAN'", "'PLAN','scope':'330000'");
    String other = scoped.replace("'YUAN'", "'OCCURRENCES'");
    RateBook one = Books.book("330604", Books.edition("2022-01-01", Books.bonus("1", scoped)));
    RateBook two = Books.book("330681", Books.edition("2022-01-01", Books.bonus("1", other)));
    assertThat(faults(one, two))
        .extracting(Fault::path)
        .containsExactly("editions[0].subsidies.bonus.caps.once");
  }

  @Test
  void twoEditionsWithOneStartAndSectionAreRefusedNamingBothSources() {
    String text = Books.text("330604", Books.edition("2022-01-01", Books.BONUS));
    RateBookException clash =
        catchThrowableOfType(
            RateBookException.class,
            () ->
                Books.goldenBlue(
                    Books.parse("the first jar", text), Books.parse("the second jar", text)));
    assertThat(clash).hasMessageContaining("the first jar").hasMessageContaining("the second jar");
  }

  @Test
  void twoEditionsWithOneStartAndDifferentSectionsStandTogether() {
    RateBook one = Books.book("330604", Books.edition("2022-01-01", Books.BONUS));
    RateBook two =
        Books.book(
            "330604", Books.edition("2022-01-01", Books.crew(List.of("1", "1", "1", "1", "1"))));
    assertThat(faults(one, two)).isEmpty();
  }

  @Test
  void aCapCalledLikeTheCeilingOfARateIsRefused() {
    assertThat(crew(Books.cap("ceiling", "top", "YUAN", 1, "company")))
        .extracting(Fault::path)
        .containsExactly("editions[0].subsidies.crew.caps.ceiling");
  }

  private static List<Fault> crew(String... caps) {
    String section = Books.crew(List.of("1", "1", "1", "1", "1"), caps);
    return faults(Books.book("330604", Books.edition("2022-01-01", section)));
  }

  private static List<Fault> windows(String from, String until, long limit) {
    String first = windowed(100, "2022-01-22", "2022-02-26");
    return faults(
        Books.book(
            "330604",
            Books.edition("2022-01-01", Books.bonus("1", first)),
            Books.edition("2022-02-01", Books.bonus("1", windowed(limit, from, until)))));
  }

  private static String windowed(long limit, String from, String until) {
    String window = "{'from':'" + from + "','until':'" + until + "'}";
    return Books.cap("once", "head", "YUAN", limit, "agency").replace("'PLAN'", window);
  }

  private static List<Fault> changed(String later) {
    String first = Books.cap("once", "head", "YUAN", 100, "agency");
    return faults(
        Books.book(
            "330604",
            Books.edition("2022-01-01", Books.bonus("1", first)),
            Books.edition("2023-01-01", Books.bonus("1", later))));
  }

  private static List<Fault> faults(RateBook... books) {
    RateBookException refused =
        catchThrowableOfType(RateBookException.class, () -> Books.goldenBlue(books));
    return refused == null ? List.of() : refused.faults();
  }
}
