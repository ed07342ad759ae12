package io.github.goldenblue.outside.release;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What was uploaded: a zip file in the form of a Maven repository. */
final class Bundle implements AutoCloseable {
  /** What stands behind the name of each file for its checksums and its signature. */
  static final List<String> BESIDE = List.of(".asc", ".md5", ".sha1", ".sha256", ".sha512");

  private final FileSystem zip;

  Bundle(Path file) throws Exception {
    zip = FileSystems.newFileSystem(file);
  }

  /** Every file that is neither a checksum nor a signature. */
  List<Path> published() throws Exception {
    return files().stream()
        .filter(file -> BESIDE.stream().noneMatch(file.toString()::endsWith))
        .toList();
  }

  /** All files. */
  List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(zip.getPath("/"))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A file of an artifact, such as its {@code .pom} or its {@code -sources.jar}. */
  Path file(String artifact, String ending) {
    String version = Rehearsal.VERSION;
    return zip.getPath(
        "/io/github/goldenblue/%s/%s/%s-%s%s"
            .formatted(artifact, version, artifact, version, ending));
  }

  /** The file of this name. */
  Path file(String name) {
    return zip.getPath(name);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
