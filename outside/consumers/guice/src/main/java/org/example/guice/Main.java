package org.example.guice;

import com.google.inject.Guice;
import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.guice.GoldenBlueModule;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.example.office.Report;

/** What Guice makes is handed to it. */
public final class Main {
  private final GoldenBlue goldenBlue;

  @Inject
  Main(GoldenBlue goldenBlue) {
    this.goldenBlue = goldenBlue;
  }

  public static void main(String[] arguments) throws Exception {
    Main main = Guice.createInjector(new GoldenBlueModule()).getInstance(Main.class);
    new Report(main.goldenBlue).print(Path.of(arguments[0]));
  }
}
