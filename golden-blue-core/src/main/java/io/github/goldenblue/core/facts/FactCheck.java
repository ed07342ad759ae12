package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks values against the rules of their facts; the same for every way a claim comes in. */
final class FactCheck {
  private FactCheck() {}

  static void check(Fact<?> fact, Object value, String path, List<Fault> faults) {
    Place at = new Place(path, fact.name());
    switch (fact.kind()) {
      case COUNT -> checkCount((Integer) value, fact.rules().atLeast(), at, faults);
      case YUAN -> checkYuan((Yuan) value, at, faults);
      case DATE -> checkDate((LocalDate) value, at, faults);
      case TEXT, RECIPIENT -> checkText((String) value, at, faults);
      case PERSON -> checkText(((PersonId) value).id(), at, faults);
      case ORGANISATION -> checkText(((OrganisationId) value).id(), at, faults);
      case PARTS -> checkParts(fact.parts().orElseThrow(), (List<?>) value, at, faults);
      case SEQUEL -> checkSequel((Sequel) value, at, faults);
      case FLAG, ENUM, DISTRICT, EXTRA -> {
        // every value of these kinds is a good one
      }
    }
  }

  /** Where a fact stands, put together only if something is wrong there. */
  private record Place(String path, String name) {
    Place in(String part) {
      return new Place(path + name + ".", part);
    }

    Fault fault(String found, String expected) {
      return new Fault(toString(), found, expected);
    }

    @Override
    public String toString() {
      return path + name;
    }
  }

  private static void checkSequel(Sequel sequel, Place at, List<Fault> faults) {
    sequel.stage().ifPresent(stage -> checkText(stage, at.in("stage"), faults));
    sequel.follows().ifPresent(id -> checkText(id, at.in("follows"), faults));
    sequel.settles().ifPresent(id -> checkText(id, at.in("settles"), faults));
  }

  static <T> void check(DateOrder order, Facts<T> facts, @Nullable Object[] values, Where where) {
    Object from = values[order.from()];
    Object to = values[order.to()];
    if (!Soundness.isInOrder(from, to)) {
      String expected = "a day not before " + facts.all().get(order.from()) + " (" + from + ")";
      where.add(facts.all().get(order.to()), String.valueOf(to), expected);
    }
  }

  static <T> void check(Presence presence, Facts<T> facts, @Nullable Object[] values, Where where) {
    Object decides = values[presence.when()];
    Object given = values[presence.fact()];
    if (!presence.isKept(decides, given)) {
      String expected =
          (given == null ? "a value, as " : "nothing, as ") + facts.all().get(presence.when());
      String found = given == null ? Fault.NOTHING : given.toString();
      where.add(facts.all().get(presence.fact()), found, expected + " is " + decides);
    }
  }

  /** Where facts stand, and what is wrong there. */
  record Where(String path, List<Fault> faults) {
    private void add(Fact<?> fact, String found, String expected) {
      faults.add(new Fault(path + fact.name(), found, expected));
    }
  }

  private static void checkCount(int count, int least, Place at, List<Fault> faults) {
    if (count < least) {
      String expected = "a whole number, " + least + " or more";
      faults.add(at.fault(Integer.toString(count), expected));
    }
  }

  private static void checkYuan(Yuan yuan, Place at, List<Fault> faults) {
    if (yuan.isNegative()) {
      faults.add(at.fault(yuan.toString(), "yuan, zero or more"));
    }
  }

  private static void checkDate(LocalDate date, Place at, List<Fault> faults) {
    if (!Soundness.isDate(date)) {
      faults.add(at.fault(date.toString(), "a day of the years 0001 to " + Soundness.LAST_YEAR));
    }
  }

  private static void checkText(String text, Place at, List<Fault> faults) {
    if (text.isEmpty()) {
      faults.add(at.fault("an empty text", "a text of at least one character"));
    }
    if (Soundness.hasHalfPair(text)) {
      faults.add(at.fault("half a surrogate pair", "well-formed Unicode"));
    }
  }

  private static <P> void checkParts(Facts<P> facts, List<?> parts, Place at, List<Fault> faults) {
    if (parts.isEmpty()) {
      faults.add(at.fault("an empty list", "at least one"));
    }
    Map<Object, Integer> seen = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      P part = facts.type().cast(parts.get(i));
      if (part != null) {
        @Nullable Object[] values = facts.values(part);
        if (!facts.faults(values, "").isEmpty()) {
          faults.addAll(facts.faults(values, at + "[" + i + "]."));
        }
        checkUnique(facts, values, new Nth(at, i), seen, faults);
      }
    }
  }

  /** One of several parts, put together only if something is wrong with it. */
  private record Nth(Place parts, int index) {
    String path(int other, String name) {
      return parts + "[" + other + "]." + name;
    }
  }

  private static <P> void checkUnique(
      Facts<P> facts,
      @Nullable Object[] values,
      Nth nth,
      Map<Object, Integer> seen,
      List<Fault> faults) {
    for (int k = 0; k < values.length; k++) {
      Fact<P> fact = facts.all().get(k);
      Object value = values[k];
      if (value != null && fact.rules().unique()) {
        Integer first = seen.putIfAbsent(List.of(fact.name(), value), nth.index());
        if (first != null) {
          String expected = "another one than in " + nth.path(first, fact.name());
          String at = nth.path(nth.index(), fact.name());
          faults.add(new Fault(at, value.toString(), expected));
        }
      }
    }
  }
}
