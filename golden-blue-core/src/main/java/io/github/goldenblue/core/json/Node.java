package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value of a document at its path, read strictly; what is wrong is a {@link FaultException}. */
final class Node {
  private static final int LONGEST_QUOTE = 80;
  private static final int BY_NAME = -1;

  private final @Nullable Node holder;
  private final String name;
  private final int index;
  private final Wire wire;
  private final List<Fault> faults;

  private Node(@Nullable Node holder, String name, int index, Wire wire, List<Fault> faults) {
    this.holder = holder;
    this.name = name;
    this.index = index;
    this.wire = wire;
    this.faults = faults;
  }

  /** The root of a document; what can be gathered without stopping goes to {@code faults}. */
  static Node root(Wire wire, List<Fault> faults) {
    return root("", wire, faults);
  }

  /** The root of a document that is read beside another; its paths begin with {@code name}. */
  static Node root(String name, Wire wire, List<Fault> faults) {
    return new Node(null, name, BY_NAME, wire, faults);
  }

  boolean isRoot() {
    return holder == null;
  }

  /** Put together when it is asked for, as hardly any ever is. */
  String path() {
    String path = steps();
    return path.isEmpty() ? Fault.WHOLE : path;
  }

  private String steps() {
    if (holder == null) {
      return name;
    }
    return index == BY_NAME ? holder.below(name) : holder.steps() + "[" + index + "]";
  }

  Wire wire() {
    return wire;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Gathers a fault for each key that is not among {@code names}. */
  Node only(Set<String> names) {
    for (String name : fields().byName().keySet()) {
      if (!names.contains(name)) {
        String expected = "no field of this name; known: " + new TreeSet<>(names);
        faults.add(get(name).fault(expected).fault());
      }
    }
    return this;
  }

  Optional<Node> find(String name) {
    Wire value = fields().byName().get(name);
    return value == null ? Optional.empty() : Optional.of(child(name, value));
  }

  Node get(String name) {
    return find(name)
        .orElseThrow(() -> new FaultException(new Fault(below(name), Fault.NOTHING, "a value")));
  }

  Map<String, Node> entries() {
    Map<String, Node> entries = new LinkedHashMap<>();
    fields().byName().forEach((name, value) -> entries.put(name, child(name, value)));
    return entries;
  }

  List<Node> items() {
    if (!(wire instanceof Wire.Items items)) {
      throw fault("a list");
    }
    List<Node> nodes = new ArrayList<>();
    for (Wire item : items.all()) {
      nodes.add(new Node(this, "", nodes.size(), item, faults));
    }
    return nodes;
  }

  /** Each entry read; one that cannot be read leaves its fault and is left out. */
  <T> Map<String, T> mapOf(Function<Node, T> read) {
    Map<String, T> map = new LinkedHashMap<>();
    entries()
        .forEach((name, node) -> attempt(() -> read.apply(node)).ifPresent(v -> map.put(name, v)));
    return map;
  }

  /** Each item read; one that cannot be read leaves its fault and is left out. */
  <T> List<T> listOf(Function<Node, T> read) {
    List<T> list = new ArrayList<>();
    items().forEach(node -> attempt(() -> read.apply(node)).ifPresent(list::add));
    return list;
  }

  /** What is read, or nothing after its fault was gathered. */
  <T> Optional<T> attempt(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (FaultException fault) {
      faults.add(fault.fault());
      return Optional.empty();
    }
  }

  boolean isText(String expected) {
    return wire instanceof Wire.Text text && text.text().equals(expected);
  }

  boolean isNull() {
    return wire instanceof Wire.Null;
  }

  String text() {
    if (wire instanceof Wire.Text text) {
      return text.text();
    }
    throw fault("a text");
  }

  /** A text, a number or a flag as it is written. */
  String scalar() {
    return written().text();
  }

  /** A text, a number or a flag, with how it is written. */
  Extra.Value written() {
    if (wire instanceof Wire.Digits number) {
      return new Extra.Value(number.digits(), Extra.Form.NUMBER);
    }
    return wire instanceof Wire.Flag flag
        ? new Extra.Value(Boolean.toString(flag.value()), Extra.Form.FLAG)
        : new Extra.Value(text(), Extra.Form.TEXT);
  }

  boolean flag() {
    if (wire instanceof Wire.Flag flag) {
      return flag.value();
    }
    throw fault("true or false");
  }

  int count() {
    long number = number();
    if (number > Integer.MAX_VALUE) {
      throw fault("a whole number up to " + Integer.MAX_VALUE);
    }
    return (int) number;
  }

  /** A whole number, zero or more, that fits. */
  long number() {
    if (wire instanceof Wire.Digits number && Digits.isWhole(number.digits())) {
      try {
        return Long.parseLong(number.digits());
      } catch (NumberFormatException tooLarge) {
        throw fault("a whole number up to " + Long.MAX_VALUE);
      }
    }
    throw fault("a whole number, zero or more, written with digits only");
  }

  /** Yuan, zero or more, at most two decimals, as a number or as a text of the same digits. */
  Yuan yuan() {
    String digits =
        wire instanceof Wire.Digits number
            ? number.digits()
            : wire instanceof Wire.Text text ? text.text() : "";
    try {
      if (digits.startsWith("-")) {
        throw new NumberFormatException("less than zero");
      }
      return Yuan.parse(digits);
    } catch (NumberFormatException malformed) {
      throw fault("yuan, zero or more, at most two decimals, no exponent");
    } catch (ArithmeticException tooMuch) {
      throw fault("an amount that fits, up to " + Yuan.ofFen(Long.MAX_VALUE));
    }
  }

  LocalDate date() {
    if (wire instanceof Wire.Text text && Digits.isDay(text.text())) {
      try {
        return Digits.day(text.text());
      } catch (DateTimeException notADay) {
        throw fault("a day that exists");
      }
    }
    throw fault("a day as YYYY-MM-DD");
  }

  District district() {
    try {
      return District.of(text());
    } catch (IllegalArgumentException malformed) {
      throw fault("a district code of six digits, or a zone as 330600-port");
    }
  }

  <E extends Enum<?>> E oneOf(List<E> constants) {
    for (E constant : constants) {
      if (isText(constant.name())) {
        return constant;
      }
    }
    throw fault("one of " + constants);
  }

  <E extends Enum<E>> E oneOf(Class<E> constants) {
    return oneOf(Arrays.asList(constants.getEnumConstants()));
  }

  FaultException fault(String expected) {
    String found = PlainText.shown(wire.toString());
    String quoted =
        found.length() <= LONGEST_QUOTE
            ? found
            : found.substring(0, found.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
    return new FaultException(new Fault(path(), quoted, expected));
  }

  private Wire.Fields fields() {
    if (wire instanceof Wire.Fields fields) {
      return fields;
    }
    throw fault("an object");
  }

  private Node child(String name, Wire value) {
    return new Node(this, name, BY_NAME, value, faults);
  }

  /** The path of what stands here under this name, or would. */
  String below(String name) {
    String shown = name.isEmpty() ? "\"\"" : PlainText.shown(name);
    String path = steps();
    return path.isEmpty() ? shown : path + "." + shown;
  }
}
