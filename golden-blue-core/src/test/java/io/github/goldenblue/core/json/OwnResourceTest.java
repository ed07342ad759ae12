package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.sample.Books;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars on the class path that hold a file of one name. */
class OwnResourceTest {
  private static final String NAME = "330604.json";
  private static final String FILE = "META-INF/golden-blue/" + NAME;
  private static final String OWNER = Owner.class.getName().replace('.', '/') + ".class";

  /** Goes into a jar and is loaded from there. */
  private static final class Owner {}

  @Test
  void aNamesakeInAnotherJarIsNotReadForAClassWithoutSuchAFile(@TempDir Path folder)
      throws Exception {
    URL own = jar(folder.resolve("own.jar"), OWNER, ownerClass());
    URL other = jar(folder.resolve("other.jar"), FILE, book("330681"));
    for (URL[] path : new URL[][] {{own, other}, {other, own}}) {
      try (URLClassLoader loader = new URLClassLoader(path, null)) {
        Class<?> owner = loader.loadClass(Owner.class.getName());
        assertThat(loader.getResource(FILE)).isNotNull();
        assertThatThrownBy(() -> RateBooks.read(owner, NAME))
            .isInstanceOf(RateBookException.class)
            .hasMessageContainingAll(Owner.class.getName(), NAME, "nothing");
      }
    }
  }

  @Test
  void theFileOfTheClasssOwnJarIsReadWhicheverComesFirst(@TempDir Path folder) throws Exception {
    URL own = jar(folder.resolve("own.jar"), OWNER, ownerClass(), FILE, book("330604"));
    URL other = jar(folder.resolve("other.jar"), FILE, book("330681"));
    for (URL[] path : new URL[][] {{own, other}, {other, own}}) {
      try (URLClassLoader loader = new URLClassLoader(path, null)) {
        Class<?> owner = loader.loadClass(Owner.class.getName());
        assertThat(RateBooks.read(owner, NAME).district()).hasToString("330604");
      }
    }
  }

  private static URL jar(Path file, Object... entries) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(stream)) {
      for (int i = 0; i < entries.length; i += 2) {
        jar.putNextEntry(new JarEntry((String) entries[i]));
        jar.write((byte[]) entries[i + 1]);
        jar.closeEntry();
      }
    }
    return file.toUri().toURL();
  }

  private static byte[] ownerClass() throws IOException {
    try (InputStream stream = OwnResourceTest.class.getResourceAsStream("/" + OWNER)) {
      return Objects.requireNonNull(stream, OWNER).readAllBytes();
    }
  }

  private static byte[] book(String district) {
    String text = Books.text(district, Books.edition("2022-01-01", Books.BONUS));
    return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
