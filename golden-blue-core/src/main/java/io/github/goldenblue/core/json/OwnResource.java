package io.github.goldenblue.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a class's own module or jar. On the class path several jars may hold a file of one
 * name, and the first one found is not always the right one.
 */
final class OwnResource {
  private final Class<?> owner;
  private final String name;

  OwnResource(Class<?> owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /**
   * The resource; empty if there is none.
   *
   * @throws IOException if it cannot be read, or if it cannot be told which of several it is
   */
  Optional<byte[]> read() throws IOException {
    try (InputStream stream =
        owner.getModule().isNamed() ? owner.getModule().getResourceAsStream(name) : open()) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    }
  }

  private @Nullable InputStream open() throws IOException {
    List<URL> found = Collections.list(owner.getClassLoader().getResources(name));
    List<URL> own = found.stream().filter(this::isBesideOwner).toList();
    if (own.size() > 1 || (own.isEmpty() && found.size() > 1)) {
      throw new IOException("several files of this name: " + found);
    }
    URL only = own.isEmpty() ? found.stream().findFirst().orElse(null) : own.get(0);
    return only == null ? null : only.openStream();
  }

  private boolean isBesideOwner(URL resource) {
    CodeSource source = owner.getProtectionDomain().getCodeSource();
    return source != null && resource.toString().contains(source.getLocation().toString());
  }
}
