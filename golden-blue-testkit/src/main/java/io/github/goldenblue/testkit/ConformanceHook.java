package io.github.goldenblue.testkit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AroundContainerHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Keeps what becomes of every test that has a {@link Sentence}, and writes the conformance report
 * after the last one. {@link CountyLaws} bring it.
 */
public final class ConformanceHook implements AroundPropertyHook, AroundContainerHook {
  private static final Map<Class<?>, Run> RUNS = new ConcurrentHashMap<>();

  /** Created by jqwik. */
  public ConformanceHook() {}

  /** What came of the tests of a class so far, by their names. */
  private record Run(County county, Map<String, LawReport> laws) {}

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyExecutionResult result = property.execute();
    Method method = context.targetMethod();
    Sentence sentence = method.getAnnotation(Sentence.class);
    if (sentence != null && context.testInstance() instanceof CountyLaws test) {
      RUNS.computeIfAbsent(
              context.containerClass(), type -> new Run(test.county(), new ConcurrentHashMap<>()))
          .laws()
          .put(method.getName(), LawReport.of(method.getName(), sentence, result));
    }
    return result;
  }

  @Override
  public void afterContainer(ContainerLifecycleContext context) {
    Class<?> test = context.optionalContainerClass().orElse(Object.class);
    Run run = RUNS.remove(test);
    if (run != null) {
      Map<String, LawReport> laws = notRun(test);
      laws.putAll(run.laws());
      Conformance report = Conformance.of(run.county(), laws.values());
      ConformanceFile.write(report, test);
    }
  }

  /** All laws of a class; one that it overrides without a sentence is one that it does not run. */
  private static Map<String, LawReport> notRun(Class<?> test) {
    Map<String, LawReport> laws = new TreeMap<>();
    Stream.of(CountyLaws.class, test)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .forEach(
            method ->
                Optional.ofNullable(method.getAnnotation(Sentence.class))
                    .ifPresent(
                        sentence ->
                            laws.put(
                                method.getName(), LawReport.notRun(method.getName(), sentence))));
    return laws;
  }
}
