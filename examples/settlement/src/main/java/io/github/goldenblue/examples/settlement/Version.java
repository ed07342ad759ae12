package io.github.goldenblue.examples.settlement;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it into the module. */
final class Version implements IVersionProvider {
  /** Created by picocli. */
  Version() {}

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getModule().getDescriptor())
            .flatMap(ModuleDescriptor::rawVersion)
            .orElse("(not a module)");
    return new String[] {"golden-blue " + version};
  }
}
