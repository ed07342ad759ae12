package io.github.goldenblue.testkit;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * All that a county's module is held to: a test class that implements this, and says which county
 * it is, runs it with JUnit. The module needs no other test dependency than the testkit.
 *
 * <pre>{@code
 * class HillCountyTest implements CountyLaws {
 *   @Override
 *   public County county() {
 *     return County.of(HillCounty.class).cases("hill-county.cases.json");
 *   }
 * }
 * }</pre>
 *
 * <p>Each law is tried on {@value CountyTries#USUAL} lists of random claims, histories on half as
 * many; {@code -Dgolden-blue.tries=500} tries more. What held and what did not, and the {@link
 * Level} that was reached, stands afterwards in {@code
 * target/golden-blue/conformance-hill-county.txt} and {@code .json}.
 */
@AddLifecycleHook(CountyLoads.class)
@AddLifecycleHook(CountyTries.class)
@AddLifecycleHook(ConformanceHook.class)
public interface CountyLaws extends LawProperties {
  /** The county. */
  County county();

  @Override
  default Laws laws() {
    return LoadedCounty.of(county()).laws();
  }

  @Override
  default RandomClaims claims() {
    return LoadedCounty.of(county()).claims();
  }

  /**
   * What the module provides is named under {@code META-INF/services}, and in its descriptor if it
   * has one; without one, the module path finds it by the same file.
   */
  @Example
  @Sentence(
      zh = "类路径和模块路径都能找到它的提供者",
      en = "its providers are found on the class path and on the module path",
      level = Level.LOADED,
      triedUnloaded = true)
  default void providersAreFound() {
    ProvidersAreFound.check(county().provider());
  }

  /** Nothing is wrong with the county's books, and nothing in them is surely a mistake. */
  @Example
  @Sentence(
      zh = "标准本没有错误，也没有明显的疏漏",
      en = "its rate books have no fault and no sure mistake",
      level = Level.LOADED,
      triedUnloaded = true)
  default void booksAreSound() {
    BooksAreSound.check(county());
  }

  /** Whatever the books set, and whatever decisions rest on, stands in a document they name. */
  @Example
  @Sentence(zh = "每个数字都有出处", en = "every number is cited", level = Level.LOADED)
  default void numbersAreCited() {
    NumbersAreCited.check(LoadedCounty.of(county()));
  }

  /** The module's code asks for nothing but the claim and the rates, and keeps nothing. */
  @Example
  @Sentence(
      zh = "代码不读时钟、环境和文件，不用随机数，也不留状态",
      en = "its code asks for no time, environment, file or chance, and keeps no state",
      triedUnloaded = true)
  default void codeIsPure() {
    CodeIsPure.check(county().provider());
  }

  /** Threads, language and time zone make no difference. */
  @Example
  @Sentence(
      zh = "多线程、换语言、换时区，结果都相同",
      en = "several threads, another language and another time zone give the same")
  default void decisionsAreTheSameEverywhere() {
    SameEverywhere.check(LoadedCounty.of(county()));
  }

  /** Every case settles as it says. */
  @Example
  @Sentence(zh = "每个案例都按所写结算", en = "every case settles as it says", level = Level.PROVED)
  default void casesHold() {
    CasesHold.check(LoadedCounty.of(county()), getClass());
  }

  /** Whatever rule of the books is changed, a case notices, as {@link HeldByCases} tells. */
  @Example
  @Sentence(
      zh = "标准本的每条规定都有案例守着",
      en = "every rule of its books is held by a case",
      level = Level.PROVED)
  default void everyRuleIsHeldByACase() {
    RulesAreHeld.check(LoadedCounty.of(county()), getClass());
  }
}
