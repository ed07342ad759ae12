package io.github.goldenblue.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.Bonus;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidersTest {
  private static final RateBookProvider BOOKS = new Good();
  private static final SubsidyProvider BONUS = () -> List.of(new Bonus());

  private static final class Good implements RateBookProvider {
    @Override
    public List<RateBook> rateBooks() {
      return List.of(Books.book("330604", Books.edition("2022-01-01", Books.BONUS)));
    }
  }

  private static final class Empty implements RateBookProvider {
    @Override
    public List<RateBook> rateBooks() {
      return List.of();
    }
  }

  private static final class Nulls implements SubsidyProvider {
    @Override
    public List<Subsidy<?>> subsidies() {
      List<Subsidy<?>> nulls = new ArrayList<>();
      nulls.add(null);
      return nulls;
    }
  }

  private static final class Throwing implements RateBookProvider {
    @Override
    public List<RateBook> rateBooks() {
      throw new IllegalStateException("the disk is full");
    }
  }

  private static final class ThrowingNull implements RateBookProvider {
    @Override
    public List<RateBook> rateBooks() {
      throw new NullPointerException("a slip of its own");
    }
  }

  private static final class MissingBook implements RateBookProvider {
    @Override
    public List<RateBook> rateBooks() {
      return List.of(RateBooks.read(MissingBook.class, "none.json"));
    }
  }

  @Test
  void goodProvidersAreTaken() {
    assertThat(GoldenBlue.of(List.of(BONUS), List.of(BOOKS)).subsidies().ids())
        .containsExactly("bonus");
  }

  @Test
  void anEmptyListIsRefusedNamingTheProvider() {
    refused(new Empty(), ProviderException.class, Empty.class.getName(), "empty");
  }

  @Test
  void aListWithNullIsRefusedNamingTheProvider() {
    assertThatThrownBy(() -> GoldenBlue.of(List.of(new Nulls()), List.of(BOOKS)))
        .isInstanceOf(ProviderException.class)
        .hasMessageContaining(Nulls.class.getName());
  }

  @Test
  void aMethodThatThrowsIsRefusedNamingTheProviderAndTheCause() {
    refused(new Throwing(), ProviderException.class, Throwing.class.getName(), "the disk is full");
  }

  @Test
  void aMethodThatStumblesOverNullIsNotTakenForAListWithNull() {
    refused(
        new ThrowingNull(),
        ProviderException.class,
        ThrowingNull.class.getName(),
        "a slip of its own");
  }

  @Test
  void aMissingBookIsRefusedNamingTheProviderAndTheFile() {
    refused(new MissingBook(), RateBookException.class, MissingBook.class.getName(), "none.json");
  }

  @Test
  void anUnreadableFileIsRefusedNamingIt(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("330604.json");
    assertThatThrownBy(() -> RateBooks.read(file))
        .isInstanceOf(RateBookException.class)
        .hasMessageContaining(file.toString());
    Files.writeString(file, "{");
    assertThatThrownBy(() -> RateBooks.read(file))
        .isInstanceOf(RateBookException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void oneSubsidyOfTwoProvidersIsRefusedAsItsJavadocSays() {
    SubsidyProvider again = () -> List.of(new Bonus());
    assertThatThrownBy(() -> GoldenBlue.of(List.of(BONUS, again), List.of(BOOKS)))
        .isInstanceOf(ProviderException.class)
        .hasMessageContaining("bonus");
  }

  @Test
  void aBookForASubsidyThatIsNotLoadedIsRefused() {
    RateBookProvider crew =
        () -> List.of(Books.book("330604", Books.edition("2022-01-01", Books.STAY)));
    assertThatThrownBy(() -> GoldenBlue.of(List.of(BONUS), List.of(crew)))
        .isInstanceOf(RateBookException.class)
        .hasMessageContaining("stay")
        .hasMessageContaining("book of 330604");
  }

  @Test
  void furtherBooksAreCheckedLikeTheFirst() {
    GoldenBlue blue = GoldenBlue.of(List.of(BONUS), List.of(BOOKS));
    RateBook other = Books.book("330681", Books.edition("2022-01-01", Books.BONUS));
    assertThat(blue.withRateBooks(List.of(other)).rates().districts())
        .containsExactly("330604", "330681");
    assertThat(blue.rates().districts()).containsExactly("330604");
    assertThatThrownBy(() -> blue.withRateBooks(new Good().rateBooks()))
        .isInstanceOf(RateBookException.class);
    assertThatCode(() -> blue.withRateBooks(List.of())).doesNotThrowAnyException();
  }

  private static void refused(RateBookProvider provider, Class<?> type, String... words) {
    assertThatThrownBy(() -> GoldenBlue.of(List.of(BONUS), List.of(provider)))
        .isInstanceOf(type)
        .hasMessageContainingAll(words);
  }
}
