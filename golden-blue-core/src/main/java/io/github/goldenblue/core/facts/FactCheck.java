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
  private static final int LAST_YEAR = 9999;

  private FactCheck() {}

  static void check(Fact<?> fact, Object value, String path, List<Fault> faults) {
    String at = path + fact.name();
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

  private static void checkSequel(Sequel sequel, String at, List<Fault> faults) {
    sequel.stage().ifPresent(stage -> checkText(stage, at + ".stage", faults));
    sequel.follows().ifPresent(id -> checkText(id, at + ".follows", faults));
    sequel.settles().ifPresent(id -> checkText(id, at + ".settles", faults));
  }

  static void check(
      DateOrder order, Facts<?> facts, @Nullable Object[] values, String path, List<Fault> faults) {
    LocalDate from = (LocalDate) values[facts.indexOf(order.from())];
    LocalDate to = (LocalDate) values[facts.indexOf(order.to())];
    if (from != null && to != null && to.isBefore(from)) {
      String expected = "a day not before " + order.from() + " (" + from + ")";
      faults.add(new Fault(path + order.to(), to.toString(), expected));
    }
  }

  static void check(
      Presence presence,
      Facts<?> facts,
      @Nullable Object[] values,
      String path,
      List<Fault> faults) {
    Object decides = values[facts.indexOf(presence.when())];
    Object given = values[facts.indexOf(presence.fact())];
    boolean isWanted = presence.is().equals(decides);
    String stands = presence.when() + " is " + decides;
    if (decides != null && isWanted && given == null) {
      faults.add(new Fault(path + presence.fact(), Fault.NOTHING, "a value, as " + stands));
    } else if (decides != null && !isWanted && given != null) {
      faults.add(new Fault(path + presence.fact(), given.toString(), "nothing, as " + stands));
    }
  }

  private static void checkCount(int count, int least, String at, List<Fault> faults) {
    if (count < least) {
      String expected = "a whole number, " + least + " or more";
      faults.add(new Fault(at, Integer.toString(count), expected));
    }
  }

  private static void checkYuan(Yuan yuan, String at, List<Fault> faults) {
    if (yuan.isNegative()) {
      faults.add(new Fault(at, yuan.toString(), "yuan, zero or more"));
    }
  }

  private static void checkDate(LocalDate date, String at, List<Fault> faults) {
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      faults.add(new Fault(at, date.toString(), "a day of the years 0001 to " + LAST_YEAR));
    }
  }

  private static void checkText(String text, String at, List<Fault> faults) {
    if (text.isEmpty()) {
      faults.add(new Fault(at, "an empty text", "a text of at least one character"));
    }
    if (text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF)) {
      faults.add(new Fault(at, "half a surrogate pair", "well-formed Unicode"));
    }
  }

  private static <P> void checkParts(Facts<P> facts, List<?> parts, String at, List<Fault> faults) {
    if (parts.isEmpty()) {
      faults.add(new Fault(at, "an empty list", "at least one"));
    }
    Map<Object, String> seen = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String path = at + "[" + i + "].";
      P part = facts.type().cast(parts.get(i));
      if (part != null) {
        faults.addAll(facts.faults(facts.values(part), path));
        checkUnique(facts, part, path, seen, faults);
      }
    }
  }

  private static <P> void checkUnique(
      Facts<P> facts, P part, String path, Map<Object, String> seen, List<Fault> faults) {
    for (Fact<P> fact : facts.all()) {
      Object value = fact.rules().unique() ? fact.value(part) : null;
      if (value != null) {
        String first = seen.putIfAbsent(List.of(fact.name(), value), path + fact.name());
        if (first != null) {
          String expected = "another one than in " + first;
          faults.add(new Fault(path + fact.name(), value.toString(), expected));
        }
      }
    }
  }
}
