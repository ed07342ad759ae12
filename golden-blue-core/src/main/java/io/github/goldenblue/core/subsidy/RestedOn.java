package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.value.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Readings, each once. There are few, so looking through them is the fastest way to know one. */
final class RestedOn {
  private final List<Reading> readings = new ArrayList<>();

  void addAll(List<Reading> more) {
    for (int i = 0; i < more.size(); i++) {
      Reading reading = more.get(i);
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  /** In order. */
  List<Reading> sorted() {
    Collections.sort(readings);
    return List.copyOf(readings);
  }
}
