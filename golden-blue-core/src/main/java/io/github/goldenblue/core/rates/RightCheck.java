package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Holds the rows of a right to what it goes by and what it can grant. */
final class RightCheck {
  private final RightType type;
  private final Site site;

  RightCheck(RightType type, Site site) {
    this.type = type;
    this.site = site;
  }

  void check(List<RightRow> rows) {
    if (rows.isEmpty()) {
      site.at(".rows").fault("[]", "at least one row");
    }
    Map<Map<String, String>, String> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String name = "rows[" + i + "]";
      Map<String, String> key = rows.get(i).key();
      checkRow(rows.get(i), site.at("." + name));
      String other = seen.putIfAbsent(key, name);
      if (other != null) {
        String expected = "one row for it; " + other + " is another";
        site.at("." + name + ".for").fault(key.toString(), expected);
      }
    }
  }

  private void checkRow(RightRow row, Site place) {
    checkKey(row.key(), place.at(".for"));
    Axis<?> granted = type.grants();
    if (row.grants().isEmpty()) {
      place.at(".grants").fault("[]", "at least one of what the right can grant");
    }
    checkEach(row.grants(), granted::allows, granted.expected(), place.at(".grants"));
    List<String> known = type.conditions().stream().<String>map(Enum::name).toList();
    checkEach(row.requires(), known::contains, "one of " + known, place.at(".requires"));
  }

  private void checkKey(Map<String, String> key, Site place) {
    List<String> names = type.goesBy().stream().<String>map(Axis::name).toList();
    for (Axis<?> axis : type.goesBy()) {
      String value = key.get(axis.name());
      if (value == null || !axis.allows(value)) {
        String found = value == null ? Fault.NOTHING : value;
        place.at("." + axis.name()).fault(found, axis.expected());
      }
    }
    for (String name : key.keySet()) {
      if (!names.contains(name)) {
        place.at("." + name).fault(name, "one of the axes " + names);
      }
    }
  }

  private static void checkEach(
      List<String> values, Predicate<String> allowed, String expected, Site list) {
    for (int i = 0; i < values.size(); i++) {
      if (!allowed.test(values.get(i))) {
        list.at("[" + i + "]").fault(values.get(i), expected);
      }
    }
    if (values.stream().distinct().count() < values.size()) {
      list.fault(values.toString(), "each of them once");
    }
  }
}
