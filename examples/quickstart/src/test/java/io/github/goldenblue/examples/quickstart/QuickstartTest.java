package io.github.goldenblue.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The quickstart in a process of its own, both ways a Java program can be started. */
class QuickstartTest {
  private static final String MODULE = "io.github.goldenblue.examples.quickstart";
  private static final String MAIN = MODULE + ".Quickstart";

  @Test
  void runsOnTheModulePath() throws Exception {
    assertThat(run("--module-path", modulePath(), "--module", MODULE + "/" + MAIN))
        .contains("Granted: 4,800.00 yuan", "虞区人领〔2022〕3号 三(一)6");
  }

  @Test
  void runsOnTheClassPath() throws Exception {
    assertThat(run("-cp", modulePath(), MAIN))
        .contains("Granted: 4,800.00 yuan", "虞区人领〔2022〕3号 三(一)6");
  }

  /** Everything the tests themselves run on: surefire puts it all on the module or class path. */
  private static String modulePath() {
    List<String> paths = new ArrayList<>();
    Optional.ofNullable(System.getProperty("jdk.module.path")).ifPresent(paths::add);
    paths.add(System.getProperty("java.class.path"));
    return String.join(System.getProperty("path.separator"), paths);
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
