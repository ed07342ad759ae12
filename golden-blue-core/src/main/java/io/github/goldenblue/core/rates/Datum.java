package io.github.goldenblue.core.rates;

import java.util.List;

/** What a condition requires or what was observed, as it stands on the wire. */
public sealed interface Datum {
  /** A whole number, such as 5 recruits. */
  record Count(long value) implements Datum {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Datum {
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** A text: a day as ISO date, an enum constant, a name. */
  record Text(String value) implements Datum {
    @Override
    public String toString() {
      return value;
    }
  }

  /** Any one of several texts. */
  record AnyOf(List<String> values) implements Datum {
    /** Keeps a copy. */
    public AnyOf {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return String.join(" | ", values);
    }
  }
}
