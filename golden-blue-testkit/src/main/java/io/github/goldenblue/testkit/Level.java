package io.github.goldenblue.testkit;

import io.github.goldenblue.core.value.Bilingual;

/** How far a county's module has come; each level includes those before it. */
public enum Level {
  /** Something is broken, or was not tried, that loading rests on. */
  NONE("未达标", "nothing reached"),

  /**
   * Its providers are found on the class path and on the module path, its books have no fault and
   * no sure mistake, and every number is cited. Nothing is said of what it pays.
   */
  LOADED("可以加载", "loaded"),

  /**
   * Every law held of all the claims that were drawn, and the formulas are pure. So caps and ranges
   * do what the books say; whether the books say what the notices say is still open.
   */
  LAWFUL("符合全部准则", "lawful"),

  /**
   * It has cases, they settle as they say, and they hold every rule of its books. A case is worth
   * as much as the notice it was taken from.
   */
  PROVED("有案例印证", "proved by cases");

  private final Bilingual words;

  Level(String zh, String en) {
    this.words = new Bilingual(zh, en);
  }

  /** What it is called. */
  public Bilingual words() {
    return words;
  }
}
