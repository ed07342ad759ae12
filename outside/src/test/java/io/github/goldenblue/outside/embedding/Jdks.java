package io.github.goldenblue.outside.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The JDKs at hand: the one that runs this, and every other that a variable such as {@code
 * JAVA_HOME_25} or {@code JAVA_HOME_25_X64} names.
 */
final class Jdks {
  private static final Pattern NAMED = Pattern.compile("JAVA_HOME_(\\d+).*");

  private static final int OLDEST = 17;

  private Jdks() {}

  /** Their folders, by the number of their version. */
  static Map<Integer, Path> all() {
    Map<Integer, Path> all = new TreeMap<>();
    System.getenv()
        .forEach(
            (variable, folder) -> {
              var named = NAMED.matcher(variable);
              if (named.matches() && Integer.parseInt(named.group(1)) >= OLDEST) {
                assertThat(Path.of(folder, "bin", "java")).as(variable).isExecutable();
                all.put(Integer.valueOf(named.group(1)), Path.of(folder));
              }
            });
    all.put(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    return all;
  }
}
