package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and methods stay short. Comments before a method do not count, its annotations do. */
class FileSizeTest {
  private static final int FILE = 300;
  private static final int MEDIAN = 60;
  private static final int METHOD = 25;
  private static final Set<String> DESCRIPTORS = Set.of("module-info.java", "package-info.java");

  private static final Path REPOSITORY =
      Path.of(System.getProperty("repository", "..")).toAbsolutePath().normalize();

  private final JavaParser parser =
      new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));

  private record Sized(String name, int lines) {
    @Override
    public String toString() {
      return name + ": " + lines + " lines";
    }
  }

  @Test
  void filesAreShort() throws IOException {
    List<Sized> files = sources().stream().map(f -> new Sized(name(f), lines(f).size())).toList();
    assertThat(files).as("source files of core").anyMatch(f -> f.name().contains("-core/"));
    assertThat(files.stream().filter(f -> f.lines() > FILE)).as("above %s", FILE).isEmpty();
    List<Integer> sorted = files.stream().map(Sized::lines).sorted().toList();
    int median = sorted.get(sorted.size() / 2);
    System.out.println("File size: " + files.size() + " files seen, median " + median + " lines");
    assertThat(median).as("median length of a file").isLessThanOrEqualTo(MEDIAN);
  }

  @Test
  void methodsAreShort() throws IOException {
    List<Sized> methods = sources().stream().flatMap(this::methods).toList();
    System.out.println("File size: " + methods.size() + " methods seen");
    assertThat(methods.stream().filter(m -> m.lines() > METHOD)).as("above %s", METHOD).isEmpty();
  }

  private Stream<Sized> methods(Path file) {
    var parsed = parser.parse(String.join("\n", lines(file)));
    assertThat(parsed.getProblems()).as(name(file)).isEmpty();
    CompilationUnit unit = parsed.getResult().orElseThrow();
    return unit.findAll(Node.class, FileSizeTest::isBody).stream()
        .map(body -> new Sized(name(file) + " " + title(body), length(body)));
  }

  private static boolean isBody(Node node) {
    return node instanceof CallableDeclaration<?>
        || node instanceof CompactConstructorDeclaration
        || node instanceof InitializerDeclaration;
  }

  private static String title(Node node) {
    if (node instanceof CallableDeclaration<?> callable) {
      return callable.getSignature().asString();
    }
    return node instanceof CompactConstructorDeclaration compact
        ? compact.getNameAsString()
        : "initializer";
  }

  private static int length(Node node) {
    return node.getRange().map(r -> r.end.line - r.begin.line + 1).orElseThrow();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(REPOSITORY)) {
      return modules
          .filter(m -> m.getFileName().toString().startsWith("golden-blue-"))
          .map(m -> m.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .flatMap(FileSizeTest::walk)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .filter(f -> !DESCRIPTORS.contains(f.getFileName().toString()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return REPOSITORY.relativize(file).toString();
  }
}
