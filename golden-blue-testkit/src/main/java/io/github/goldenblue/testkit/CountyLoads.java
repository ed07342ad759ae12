package io.github.goldenblue.testkit;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * Leaves out the laws that have nothing to say of a county that does not load, so that the one that
 * tells what is wrong is not lost among them. {@link CountyLaws} bring it.
 */
public final class CountyLoads implements SkipExecutionHook {
  /** Created by jqwik. */
  public CountyLoads() {}

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    Optional<Class<?>> test = context.optionalContainerClass().filter(this::isCounty);
    boolean isLeftOut =
        test.isPresent() && context.optionalElement().filter(this::needs).isPresent();
    return isLeftOut && !loads(context, test.get())
        ? SkipResult.skip("the county does not load, see booksAreSound")
        : SkipResult.doNotSkip();
  }

  private boolean isCounty(Class<?> test) {
    return CountyLaws.class.isAssignableFrom(test);
  }

  /** Whether it is a law of what is loaded. */
  private boolean needs(AnnotatedElement law) {
    Sentence sentence = law.getAnnotation(Sentence.class);
    return sentence != null && !sentence.triedUnloaded();
  }

  private static boolean loads(LifecycleContext context, Class<?> test) {
    try {
      CountyLaws county = (CountyLaws) context.newInstance(test);
      return county.laws() != null && county.claims() != null;
    } catch (RuntimeException toldByTheLawsOfLoading) {
      return false;
    }
  }
}
