package io.github.goldenblue.core.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JSON as it was written: numbers keep their digits, so that {@code 7.0} and {@code 1e3} can be
 * told from {@code 7} and {@code 1000}, and repeated keys are remembered.
 */
sealed interface Wire {
  /** An object, with the first value of each key. */
  record Fields(Map<String, Wire> byName, Set<String> repeated) implements Wire {
    @Override
    public String toString() {
      return byName.entrySet().stream()
          .map(field -> new Text(field.getKey()) + ":" + field.getValue())
          .collect(Collectors.joining(",", "{", "}"));
    }
  }

  /** A list. */
  record Items(List<Wire> all) implements Wire {
    @Override
    public String toString() {
      return all.stream().map(Wire::toString).collect(Collectors.joining(",", "[", "]"));
    }
  }

  /** A text. */
  record Text(String text) implements Wire {
    @Override
    public String toString() {
      return "\"" + text + "\"";
    }
  }

  /** A number, digit by digit. */
  record Digits(String digits) implements Wire {
    @Override
    public String toString() {
      return digits;
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Wire {
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** Something nested deeper than anything we read. */
  record TooDeep() implements Wire {
    @Override
    public String toString() {
      return "…";
    }
  }

  /** The JSON null, which no field may have. */
  record Null() implements Wire {
    @Override
    public String toString() {
      return "null";
    }
  }
}
