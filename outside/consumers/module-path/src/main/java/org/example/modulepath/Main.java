package org.example.modulepath;

import io.github.goldenblue.core.GoldenBlue;
import java.nio.file.Path;
import org.example.office.Report;

/** On the module path. */
public final class Main {
  public static void main(String[] arguments) throws Exception {
    if (!GoldenBlue.class.getModule().isNamed()) {
      throw new IllegalStateException("not on the module path");
    }
    new Report(GoldenBlue.load()).print(Path.of(arguments[0]));
  }
}
