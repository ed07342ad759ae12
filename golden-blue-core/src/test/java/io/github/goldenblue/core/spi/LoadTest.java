package io.github.goldenblue.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.sample.Bonus;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.sample.SamplePlan;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.District;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service loader, with a loader that sees only what a test writes down. */
class LoadTest {
  /** A good provider. */
  public static final class GoodSubsidies implements SubsidyProvider {
    @Override
    public List<Subsidy<?>> subsidies() {
      return List.of(new Bonus());
    }
  }

  /** A good provider. */
  public static final class GoodBooks implements RateBookProvider {
    @Override
    public List<RateBook> rateBooks() {
      return List.of(Books.book("330604", Books.edition("2022-01-01", Books.BONUS)));
    }
  }

  /** A good provider. */
  public static final class GoodPlans implements PlanProvider {
    @Override
    public List<Plan> plans() {
      return List.of(SamplePlan.plan());
    }
  }

  /** Cannot be made. */
  public static final class Broken implements RateBookProvider {
    public Broken() {
      throw new IllegalStateException("no");
    }

    @Override
    public List<RateBook> rateBooks() {
      return List.of();
    }
  }

  @Test
  void providersOnTheClassPathAreFound(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader =
        loader(folder, GoodSubsidies.class.getName(), GoodBooks.class.getName())) {
      assertThat(GoldenBlue.load(loader).subsidies().ids()).containsExactly("bonus");
    }
  }

  @Test
  void plansOnTheClassPathAreFoundWhereThereAreAny(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader =
        loader(folder, GoodSubsidies.class.getName(), GoodBooks.class.getName())) {
      assertThat(GoldenBlue.load(loader).plans()).isEmpty();
      Path services = folder.resolve("META-INF/services");
      Files.writeString(services.resolve(PlanProvider.class.getName()), GoodPlans.class.getName());
      assertThat(GoldenBlue.load(loader).plan(District.of("410999")).id()).isEqualTo("2022-2024");
    }
  }

  @Test
  void noProviderIsRefusedNamingTheService(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = loader(folder, GoodSubsidies.class.getName(), "")) {
      assertThatThrownBy(() -> GoldenBlue.load(loader))
          .isInstanceOf(ProviderException.class)
          .hasMessageContaining(RateBookProvider.class.getName());
    }
  }

  @Test
  void aConstructorThatThrowsIsRefusedNamingTheProvider(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader =
        loader(folder, GoodSubsidies.class.getName(), Broken.class.getName())) {
      assertThatThrownBy(() -> GoldenBlue.load(loader))
          .isInstanceOf(ProviderException.class)
          .hasMessageContaining(Broken.class.getName());
    }
  }

  @Test
  void aClassThatIsNotThereIsRefusedNamingIt(@TempDir Path folder) throws IOException {
    try (URLClassLoader loader = loader(folder, GoodSubsidies.class.getName(), "gone.Away")) {
      assertThatThrownBy(() -> GoldenBlue.load(loader))
          .isInstanceOf(ProviderException.class)
          .hasMessageContaining("gone.Away");
    }
  }

  private static URLClassLoader loader(Path folder, String subsidies, String books)
      throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(SubsidyProvider.class.getName()), subsidies);
    Files.writeString(services.resolve(RateBookProvider.class.getName()), books);
    return new Unnamed(folder.toUri().toURL());
  }

  /**
   * Defines the classes of these tests anew outside any module, as a jar on the class path has
   * them.
   */
  private static final class Unnamed extends URLClassLoader {
    Unnamed(URL folder) {
      super(new URL[] {folder}, GoldenBlue.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean isOurs =
          name.startsWith(LoadTest.class.getName() + "$") || name.contains(".core.sample.");
      if (!isOurs) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = "/" + name.replace('.', '/') + ".class";
      try (var stream = LoadTest.class.getResourceAsStream(file)) {
        byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }
}
