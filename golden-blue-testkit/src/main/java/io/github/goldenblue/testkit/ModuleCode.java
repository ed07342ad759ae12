package io.github.goldenblue.testkit;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.goldenblue.core.spi.PlanProvider;
import io.github.goldenblue.core.spi.RateBookProvider;
import io.github.goldenblue.core.spi.RightProvider;
import io.github.goldenblue.core.spi.SubsidyProvider;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The classes of one module, as they were compiled. */
final class ModuleCode {
  /** What a module may provide. */
  static final List<Class<?>> SERVICES =
      List.of(
          RateBookProvider.class, SubsidyProvider.class, RightProvider.class, PlanProvider.class);

  private static final Map<String, ModuleCode> READ = new ConcurrentHashMap<>();

  private final Path place;
  private final ClassLoader loader;
  private final Map<String, JavaClass> classes = new HashMap<>();

  private ModuleCode(URL place, ClassLoader loader) {
    this.place = Path.of(URI.create(place.toString()));
    this.loader = loader;
    imported(place).forEach(type -> classes.put(type.getName(), type));
  }

  /** The module that a class belongs to, read once. */
  static ModuleCode of(Class<?> member) {
    URL place = placeOf(member);
    return READ.computeIfAbsent(
        place.toString(), any -> new ModuleCode(place, member.getClassLoader()));
  }

  /** What other modules hold is not read; {@link #isKind} asks the loaded classes for that. */
  private static JavaClasses imported(URL place) {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return new ClassFileImporter().importUrl(place);
        });
  }

  /**
   * Where the code of a class lies: a folder or a jar.
   *
   * @throws IllegalArgumentException if that is not told
   */
  static URL placeOf(Class<?> member) {
    CodeSource source = member.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalArgumentException(member.getName() + " lies in no folder and no jar");
    }
    return source.getLocation();
  }

  /** The folder or jar. */
  Path place() {
    return place;
  }

  /** The classes that could be a provider of a service, by name. */
  List<String> providersOf(Class<?> service) {
    return those(service).map(JavaClass::getName).sorted().toList();
  }

  /** The classes that may play a part in a decision: formulas, providers, and what these use. */
  List<JavaClass> ofDecisions() {
    Deque<JavaClass> next = new ArrayDeque<>();
    Stream.concat(SERVICES.stream(), Stream.of(Subsidy.class))
        .forEach(type -> those(type).forEach(next::add));
    Set<JavaClass> seen = new LinkedHashSet<>();
    while (!next.isEmpty()) {
      JavaClass type = next.remove();
      if (seen.add(type)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(use -> use.getTargetClass().getBaseComponentType().getName())
            .flatMap(name -> Optional.ofNullable(classes.get(name)).stream())
            .forEach(next::add);
      }
    }
    return seen.stream().sorted(Comparator.comparing(JavaClass::getName)).toList();
  }

  private Stream<JavaClass> those(Class<?> kind) {
    return classes.values().stream()
        .filter(type -> !type.isInterface() && isKind(type, kind))
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT));
  }

  /** Whether a class of the module is of a kind that another module declares. */
  boolean isKind(JavaClass type, Class<?> kind) {
    try {
      return kind.isAssignableFrom(Class.forName(type.getName(), false, loader));
    } catch (ClassNotFoundException | LinkageError unloadable) {
      throw new IllegalArgumentException(type.getName() + " cannot be loaded", unloadable);
    }
  }
}
