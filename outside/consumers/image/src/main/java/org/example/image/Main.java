package org.example.image;

import io.github.goldenblue.core.GoldenBlue;
import java.nio.file.Path;
import org.example.office.Report;

/** In an image of its own. */
public final class Main {
  public static void main(String[] arguments) throws Exception {
    if (!GoldenBlue.class.getModule().isNamed()) {
      throw new IllegalStateException("not in modules");
    }
    new Report(GoldenBlue.load()).print(Path.of(arguments[0]));
  }
}
