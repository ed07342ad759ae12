package io.github.goldenblue.testkit;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where the code of a module lies: a folder or a jar. */
final class CodeFolder {
  private CodeFolder() {}

  /**
   * Where a class lies.
   *
   * @throws IllegalArgumentException if that is neither a folder nor a jar
   */
  static Path of(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalArgumentException(type.getName() + " lies in no folder and no jar");
    }
    try {
      URI place = source.getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException | java.nio.file.FileSystemNotFoundException neither) {
      throw new IllegalArgumentException(
          type.getName() + " lies in " + source.getLocation(), neither);
    }
  }
}
