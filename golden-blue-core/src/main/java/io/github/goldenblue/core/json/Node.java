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
import java.util.regex.Pattern;

/** A value of a document at its path, read strictly; what is wrong is a {@link FaultException}. */
final class Node {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");
  private static final Pattern MONEY = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]{1,2})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int LONGEST_QUOTE = 80;

  private final String path;
  private final Wire wire;
  private final List<Fault> faults;

  private Node(String path, Wire wire, List<Fault> faults) {
    this.path = path;
    this.wire = wire;
    this.faults = faults;
  }

  /** The root of a document; what can be gathered without stopping goes to {@code faults}. */
  static Node root(Wire wire, List<Fault> faults) {
    return new Node("", wire, faults);
  }

  /** The root of a document that is read beside another; its paths begin with {@code name}. */
  static Node root(String name, Wire wire, List<Fault> faults) {
    return new Node(name, wire, faults);
  }

  String path() {
    return path.isEmpty() ? Fault.WHOLE : path;
  }

  Wire wire() {
    return wire;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Gathers a fault for each key that is not among {@code names}. */
  Node only(Set<String> names) {
    fields()
        .byName()
        .keySet()
        .forEach(
            name -> {
              if (!names.contains(name)) {
                faults.add(
                    find(name)
                        .orElseThrow()
                        .fault("no field of this name; known: " + new TreeSet<>(names))
                        .fault());
              }
            });
    return this;
  }

  Optional<Node> find(String name) {
    return Optional.ofNullable(fields().byName().get(name)).map(value -> child(name, value));
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
      nodes.add(new Node(path + "[" + nodes.size() + "]", item, faults));
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
    if (wire instanceof Wire.Digits number && WHOLE_NUMBER.matcher(number.digits()).matches()) {
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
    if (!MONEY.matcher(digits).matches()) {
      throw fault("yuan, zero or more, at most two decimals, no exponent");
    }
    try {
      return Yuan.parse(digits);
    } catch (ArithmeticException tooMuch) {
      throw fault("an amount that fits, up to " + Yuan.ofFen(Long.MAX_VALUE));
    }
  }

  LocalDate date() {
    if (wire instanceof Wire.Text text && DATE.matcher(text.text()).matches()) {
      try {
        return LocalDate.parse(text.text());
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

  /** Gathers a fault for each repeated key here and further down. */
  void refuseRepeatedKeys() {
    if (wire instanceof Wire.Fields fields) {
      fields
          .repeated()
          .forEach(
              name -> faults.add(new Fault(below(name), "the same key twice", "each key once")));
      entries().values().forEach(Node::refuseRepeatedKeys);
    } else if (wire instanceof Wire.Items) {
      items().forEach(Node::refuseRepeatedKeys);
    }
  }

  /** Adds every text that stands here or further down as a value. */
  void collectTexts(Set<String> texts) {
    if (wire instanceof Wire.Text text) {
      texts.add(text.text());
    } else if (wire instanceof Wire.Fields) {
      entries().values().forEach(node -> node.collectTexts(texts));
    } else if (wire instanceof Wire.Items) {
      items().forEach(node -> node.collectTexts(texts));
    }
  }

  private Node child(String name, Wire value) {
    return new Node(below(name), value, faults);
  }

  private String below(String name) {
    String shown = name.isEmpty() ? "\"\"" : PlainText.shown(name);
    return path.isEmpty() ? shown : path + "." + shown;
  }
}
