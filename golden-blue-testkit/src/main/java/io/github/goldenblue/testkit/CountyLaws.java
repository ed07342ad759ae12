package io.github.goldenblue.testkit;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * All that a county's module is held to: a test class that implements this, and says which county
 * it is, runs it with JUnit.
 *
 * <pre>{@code
 * class HillCountyTest implements CountyLaws {
 *   @Override public County county() {
 *     return County.of(HillCounty.class).cases("hill-county.cases.json");
 *   }
 * }
 * }</pre>
 */
@AddLifecycleHook(CountyTries.class)
public interface CountyLaws extends LawProperties {
  /** The county. */
  County county();

  @Override
  default Laws laws() {
    return Laws.of(LoadedCounty.of(county()).goldenBlue());
  }

  @Override
  default RandomClaims claims() {
    return LoadedCounty.of(county()).claims();
  }

  /** Nothing is wrong with the county's books, and nothing in them is surely a mistake. */
  @Example
  default void booksAreSound() {
    BooksAreSound.check(LoadedCounty.of(county()));
  }

  /** Every case settles as it says. */
  @Example
  default void casesHold() {
    CasesHold.check(LoadedCounty.of(county()), getClass());
  }
}
