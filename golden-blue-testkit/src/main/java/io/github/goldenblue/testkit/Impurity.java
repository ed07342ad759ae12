package io.github.goldenblue.testkit;

import java.util.regex.Pattern;

/** What code of decisions must not ask for, by the full name of what it calls or reads. */
enum Impurity {
  /** What day it is. */
  TIME(
      "时钟 clock",
      "java\\.time\\..*\\.now\\(.*",
      "java\\.time\\.(Clock|InstantSource)\\..*",
      "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
      "java\\.util\\.Calendar\\.getInstance\\(.*",
      "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*"),
  /** Where it runs, and in what language. */
  ENVIRONMENT(
      "环境 environment",
      "java\\.lang\\.System\\.(getenv|getProperty|getProperties|setProperty)\\(.*",
      "java\\.lang\\.(Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)\\(.*",
      "java\\.lang\\.(Runtime|Process|ProcessBuilder|ProcessHandle)\\..*",
      "java\\.util\\.(Locale|TimeZone)\\.(get|set)Default\\(.*",
      "java\\.time\\.ZoneId\\.systemDefault\\(.*",
      "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
      "java\\.lang\\.String\\.(format\\(java\\.lang\\.String,|formatted\\().*"),
  /** Files, streams and networks. */
  IO(
      "输入输出 input or output",
      "java\\.io\\..*(Stream|Reader|Writer|File|Console|Descriptor|Scanner)\\..*",
      "java\\.(net|sql|rmi|nio\\.file|nio\\.channels)\\..*",
      "java\\.util\\.(Scanner|logging)\\..*",
      "java\\.lang\\.System\\.(in|out|err|console|load|loadLibrary|exit).*",
      "java\\.lang\\.(Class|ClassLoader|Module)\\.(getResource|getSystemResource|findResource).*"),
  /** What nobody can foresee. */
  CHANCE(
      "随机 chance",
      "java\\.util\\.(Random|SplittableRandom)\\..*",
      "java\\.util\\.(random|concurrent\\.ThreadLocalRandom).*",
      "java\\.security\\.SecureRandom\\..*",
      "java\\.lang\\.Math\\.random\\(.*",
      "java\\.lang\\.System\\.identityHashCode\\(.*",
      "java\\.util\\.UUID\\.randomUUID\\(.*"),
  /** What depends on what else runs. */
  THREADS("线程 threads", "java\\.lang\\.(Thread|ThreadLocal|ThreadGroup)\\..*");

  private final String words;
  private final Pattern names;

  Impurity(String words, String... names) {
    this.words = words;
    this.names = Pattern.compile(String.join("|", names));
  }

  boolean is(String fullName) {
    return names.matcher(fullName).matches();
  }

  @Override
  public String toString() {
    return words;
  }
}
