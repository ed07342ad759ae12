package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs what a text tells to run, as a reader would in a folder that holds the examples.
 *
 * @param folder the folder
 * @param language what the reader's computer speaks
 */
record Shell(Path folder, Language language) {
  static Shell in(Path folder, Language language) throws IOException {
    Files.createSymbolicLink(
        folder.resolve("examples"), Repository.ROOT.resolve("examples").toRealPath());
    return new Shell(folder, language);
  }

  /** What commands print, to whichever stream; they must succeed, and print something. */
  String run(String commands) throws Exception {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-e", "-c", commands).directory(folder.toFile());
    shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // Most commands end before code is worth being compiled well.
    String options = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.language=" + language.code();
    shell.environment().put("JAVA_OPTS", options);
    Process process = shell.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(commands + printed).isZero();
    assertThat(printed).as(commands).isNotBlank();
    return printed;
  }
}
