package io.github.goldenblue.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a module could provide is found wherever it is put: on the class path, by a file under
 * {@code META-INF/services}, and on the module path, by its descriptor. A jar without a descriptor
 * is an automatic module there, which the same file speaks for.
 */
final class ProvidersAreFound {
  private final Class<?> member;
  private final ModuleCode code;
  private final Optional<ModuleDescriptor> descriptor;
  private final List<String> missing = new ArrayList<>();

  private ProvidersAreFound(Class<?> member) {
    this.member = member;
    this.code = ModuleCode.of(member);
    this.descriptor =
        ModuleFinder.of(code.place()).findAll().stream()
            .map(ModuleReference::descriptor)
            .filter(found -> !found.isAutomatic())
            .findFirst();
  }

  static void check(Class<?> member) {
    ProvidersAreFound found = new ProvidersAreFound(member);
    ModuleCode.SERVICES.forEach(found::find);
    if (!found.missing.isEmpty()) {
      throw new BrokenLaw(String.join("\n", found.missing));
    }
  }

  private void find(Class<?> type) {
    String service = type.getName();
    Set<String> onClassPath = listed(service);
    Set<String> onModulePath = provided(service);
    for (String provider : code.providersOf(type)) {
      if (!onClassPath.contains(provider)) {
        missing.add(missing("类路径", "class path", "META-INF/services/" + service, provider));
      }
      if (descriptor.isPresent() && !onModulePath.contains(provider)) {
        String line = "provides " + service + " with " + provider.replace('$', '.') + ";";
        missing.add(missing("模块路径", "module path", "module-info.java", line));
      }
    }
  }

  private static String missing(String zh, String en, String file, String line) {
    return zh
        + "上找不到提供者，请在 "
        + file
        + " 中加一行：\n"
        + "a provider is not found on the "
        + en
        + "; add a line to "
        + file
        + ":\n  "
        + line;
  }

  private Set<String> provided(String service) {
    return descriptor.stream()
        .flatMap(module -> module.provides().stream())
        .filter(provides -> provides.service().equals(service))
        .map(ModuleDescriptor.Provides::providers)
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  /** In whatever jar or folder, as resources may be built into a folder of their own. */
  private Set<String> listed(String service) {
    Set<String> listed = new TreeSet<>();
    try {
      for (URL file :
          Collections.list(member.getClassLoader().getResources("META-INF/services/" + service))) {
        try (InputStream lines = file.openStream()) {
          new String(lines.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .forEach(listed::add);
        }
      }
      return listed;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(service, unreadable);
    }
  }
}
