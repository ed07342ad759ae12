package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a claim or part says beyond the facts of its type, because a district asks for it. The rate
 * book in force says which facts these are; they are checked against it when the claim is assessed.
 *
 * <pre>{@code
 * Extra extra = Extra.NONE.with("hiredOn", LocalDate.of(2022, 2, 10)).with("grade", "A");
 * }</pre>
 *
 * @param values by name, each as it is written on the wire
 */
public record Extra(Map<String, Value> values) {
  /** Nothing beyond the facts of the type. */
  public static final Extra NONE = new Extra(Map.of());

  /**
   * A value as it is written.
   *
   * @param text its characters, without quotation marks
   * @param form how it is written
   */
  public record Value(String text, Form form) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** How a value is written. */
  public enum Form {
    /** In quotation marks. */
    TEXT,
    /** In digits. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG
  }

  /** Keeps a copy, in the order of the names. */
  public Extra {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** These, and a text, an id, a constant. */
  public Extra with(String name, String text) {
    return with(name, new Value(text, Form.TEXT));
  }

  /** These, and a day. */
  public Extra with(String name, LocalDate day) {
    return with(name, day.toString());
  }

  /** These, and a whole number. */
  public Extra with(String name, int count) {
    return with(name, new Value(Integer.toString(count), Form.NUMBER));
  }

  /** These, and an amount of money. */
  public Extra with(String name, Yuan yuan) {
    return with(name, new Value(yuan.toString(), Form.NUMBER));
  }

  /** These, and a flag. */
  public Extra with(String name, boolean flag) {
    return with(name, new Value(Boolean.toString(flag), Form.FLAG));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  private Extra with(String name, Value value) {
    Map<String, Value> more = new TreeMap<>(values);
    more.put(name, value);
    return new Extra(more);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
