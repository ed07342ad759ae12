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

  /**
   * A file beside the class; or, where classes and resources are built into folders apart, the one
   * file of that name that lies in a folder. A file in another jar is never the class's own.
   */
  private @Nullable InputStream open() throws IOException {
    List<URL> found = Collections.list(owner.getClassLoader().getResources(name));
    List<URL> own = found.stream().filter(this::isBesideOwner).toList();
    List<URL> candidates =
        own.isEmpty() && isInFolder()
            ? found.stream().filter(file -> file.getProtocol().equals("file")).toList()
            : own;
    if (candidates.size() > 1) {
      throw new IOException("several files of this name: " + candidates);
    }
    return candidates.isEmpty() ? null : candidates.get(0).openStream();
  }

  private boolean isBesideOwner(URL resource) {
    String home = home();
    String file = resource.toString();
    return !home.isEmpty() && (file.contains(home + "!/") || file.startsWith(withSlash(home)));
  }

  private boolean isInFolder() {
    return home().startsWith("file:") && home().endsWith("/");
  }

  private String home() {
    CodeSource source = owner.getProtectionDomain().getCodeSource();
    return source == null ? "" : source.getLocation().toString();
  }

  private static String withSlash(String home) {
    return home.endsWith("/") ? home : home + "/";
  }
}
