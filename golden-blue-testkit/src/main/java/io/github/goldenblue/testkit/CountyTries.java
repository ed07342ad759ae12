package io.github.goldenblue.testkit;

import java.util.Optional;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * How often each law of a county is tried: {@value #USUAL} times, histories half as often; more or
 * less often if the system property {@value #PROPERTY} says so. The laws themselves look for the
 * smallest example.
 */
public final class CountyTries implements AroundPropertyHook {
  /** The system property with another number of tries. */
  public static final String PROPERTY = "golden-blue.tries";

  /** How often a law is tried unless the property says otherwise. */
  static final int USUAL = 20;

  /** Created by jqwik. */
  public CountyTries() {}

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    int tries = Integer.getInteger(PROPERTY, USUAL);
    Optional<Integer> own = attributes.tries();
    attributes.setTries(own.map(most -> Math.min(most, Math.max(1, tries / 2))).orElse(tries));
    attributes.setShrinking(ShrinkingMode.OFF);
    return property.execute();
  }
}
