package io.github.goldenblue.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a test of a county says, for its conformance report; a test without one is not in the
 * report.
 *
 * <pre>{@code
 * @Example
 * @Sentence(zh = "每个数字都有出处", en = "every number is cited", level = Level.LOADED)
 * default void numbersAreCited() { … }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sentence {
  /** In Chinese. */
  String zh();

  /** In English. */
  String en();

  /** The level that is not reached where it does not hold. */
  Level level() default Level.LAWFUL;

  /** Whether it is tried of a county that does not load as well; the others then are not. */
  boolean triedUnloaded() default false;
}
