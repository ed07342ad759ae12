package org.example.classpath;

import io.github.goldenblue.core.GoldenBlue;
import java.nio.file.Path;
import org.example.office.Report;

/** On the class path. */
public final class Main {
  public static void main(String[] arguments) throws Exception {
    new Report(GoldenBlue.load()).print(Path.of(arguments[0]));
  }
}
