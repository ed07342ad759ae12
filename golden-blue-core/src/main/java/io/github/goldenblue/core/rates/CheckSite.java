package io.github.goldenblue.core.rates;

import java.util.Arrays;
import java.util.List;

/**
 * A place in a rate book that is checked, with where findings are gathered.
 *
 * @param source who provides the book
 * @param path where in the book
 * @param findings what was found so far
 */
record CheckSite(String source, String path, List<RateFinding> findings) {
  /** The place below this one; {@code below} begins with a dot, or is empty. */
  CheckSite at(String below) {
    return new CheckSite(source, path + below, findings);
  }

  void found(RateMistake mistake, Object... values) {
    List<String> told = Arrays.stream(values).map(String::valueOf).toList();
    findings.add(new RateFinding(source, path, mistake, told));
  }
}
