package io.github.goldenblue.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A folder outside this build, with a Maven that finds golden-blue where it was installed, and
 * everything else where this build has it from.
 */
public final class Workshop {
  /** The root of this project. */
  public static final Path ROOT = Path.of(property("repository")).toAbsolutePath().normalize();

  private final Path folder;
  private final Path tools;
  private final Map<String, String> environment = new HashMap<>();

  /** Works in a folder that is there, and keeps its tools in another one. */
  public Workshop(Path folder, Path tools) throws Exception {
    this.folder = folder;
    this.tools = tools;
    Path maven = tools.resolve("mvn");
    Files.writeString(
        maven,
        "#!/bin/sh\nexec \"%s\" -B -ntp -Dmaven.repo.local=\"%s\" -Dmaven.repo.local.tail=\"%s\" \"$@\"\n"
            .formatted(ROOT.resolve("mvnw"), property("installed"), property("downloaded")));
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  public static String property(String name) {
    String value = System.getProperty(name);
    assertThat(value).as("the system property " + name).isNotNull();
    return value;
  }

  /** Tells all commands from now on the value of a variable. */
  public Workshop with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Runs all commands from now on with another JDK. */
  public Workshop on(Path jdk) {
    return with("JAVA_HOME", jdk.toString());
  }

  /** Writes a file. */
  public void write(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** What a command prints; it must end well. */
  public String run(String command) throws Exception {
    Ended ended = attempt(command);
    assertThat(ended.status()).as(command + "\n" + ended.printed()).isZero();
    return ended.printed();
  }

  /** What a command prints that must not end well. */
  public String fail(String command) throws Exception {
    Ended ended = attempt(command);
    assertThat(ended.status()).as(command + "\n" + ended.printed()).isNotZero();
    return ended.printed();
  }

  /**
   * How a command ended.
   *
   * @param status zero if well
   * @param printed all it printed
   */
  public record Ended(int status, String printed) {}

  /** How a command ends that may end in either way. */
  public Ended attempt(String command) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", command).directory(folder.toFile());
    Map<String, String> variables = shell.environment();
    variables.put("LC_ALL", "C.UTF-8");
    // A build of a few files ends before code is worth being compiled well.
    variables.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.putAll(environment);
    variables.put(
        "PATH", "%s:%s/bin:%s".formatted(tools, variables.get("JAVA_HOME"), variables.get("PATH")));
    Process process = shell.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), printed);
  }
}
