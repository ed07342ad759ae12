package io.github.goldenblue.outside;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Copies a source tree as a fresh checkout would have it: without what a build leaves in it. */
public final class Copy extends SimpleFileVisitor<Path> {
  private static final Set<String> LEFT = Set.of("target", ".git", ".idea", ".flattened-pom.xml");

  private final Path from;
  private final Path to;

  private Copy(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /** Copies everything in one folder into another. */
  public static void of(Path from, Path to) throws IOException {
    Files.walkFileTree(from, new Copy(from, to));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (isLeft(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Files.createDirectories(to.resolve(from.relativize(folder)));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!isLeft(file)) {
      Files.copy(file, to.resolve(from.relativize(file)));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isLeft(Path path) {
    return LEFT.contains(path.getFileName().toString());
  }
}
