package io.github.goldenblue.core.rates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One of the things a right goes by or grants: its name, and the values it can have.
 *
 * @param name as rate books write it, such as {@code level}
 * @param type an enum, whose constants are the values; or {@link String}, if the axis is open
 * @param <V> the values
 */
public record Axis<V>(String name, Class<V> type) {
  /**
   * Where a question stands on an axis.
   *
   * @param axis the axis' name
   * @param value the value as rate books write it
   */
  public record At(String axis, String value) {}

  /** An axis whose values are the constants of an enum. */
  public static <E extends Enum<E>> Axis<E> of(String name, Class<E> constants) {
    return new Axis<>(name, constants);
  }

  /** An axis whose values are opened by rate books. */
  public static Axis<String> open(String name) {
    return new Axis<>(name, String.class);
  }

  /** A place on this axis. */
  public At at(V value) {
    return new At(name, text(value));
  }

  /** A value as rate books write it. */
  public String text(V value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /**
   * The value that rate books write so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public V value(String text) {
    if (!allows(text)) {
      throw new IllegalArgumentException(name + " is " + text + ", expected " + expected());
    }
    return isOpen() ? type.cast(text) : type.getEnumConstants()[constants().indexOf(text)];
  }

  /** Whether there is a value that is written so. */
  boolean allows(String text) {
    return isOpen() ? !text.isBlank() : constants().contains(text);
  }

  /** What a value must be, in words. */
  String expected() {
    return isOpen() ? "a text that is not blank" : "one of " + constants();
  }

  /** The order of the constants; of the alphabet, if the axis is open. */
  public Comparator<String> order() {
    return isOpen() ? Comparator.naturalOrder() : Comparator.comparing(constants()::indexOf);
  }

  private boolean isOpen() {
    return !type.isEnum();
  }

  private List<String> constants() {
    return Arrays.stream(type.getEnumConstants()).map(this::text).toList();
  }
}
