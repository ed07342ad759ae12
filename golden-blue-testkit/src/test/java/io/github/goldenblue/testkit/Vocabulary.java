package io.github.goldenblue.testkit;

import java.util.List;

/**
 * The facts by which the rates and conditions of one subsidy may go.
 *
 * @param determination the one that holds a determination of the item
 * @param counts those that hold a count
 * @param listed those of which a table must list every value, with these values
 * @param open those of which a table lists some values only, with some
 * @param days those that hold a day
 * @param costs those that hold a cost
 */
record Vocabulary(
    String determination,
    List<String> counts,
    List<Axis> listed,
    List<Axis> open,
    List<String> days,
    List<String> costs) {
  /**
   * A fact by which a table may go.
   *
   * @param fact its name
   * @param values values of it, as they stand in a book
   */
  record Axis(String fact, List<String> values) {
    boolean isFlag() {
      return values.contains("true");
    }
  }

  private static final Axis PLACE = new Axis("place", List.of("NEAR", "FAR", "NOWHERE", "ABROAD"));
  private static final Axis INVITED = new Axis("invited", List.of("true", "false"));
  private static final Axis TIRED = new Axis("tired", List.of("true", "false"));
  private static final Axis HOST = new Axis("host", List.of("O0", "O1", "O2"));

  static Vocabulary ofOuting(String determination) {
    return new Vocabulary(
        determination,
        List.of("heads", "wholeMonths"),
        List.of(PLACE, INVITED),
        List.of(HOST, new Axis("from.month", List.of("1", "2", "6", "12"))),
        List.of("on", "from", "to"),
        List.of("cost"));
  }

  static Vocabulary ofCrew() {
    return new Vocabulary(
        "wageDetermined",
        List.of(),
        List.of(TIRED),
        List.of(
            HOST, new Axis("person", List.of("P0", "P1")), new Axis("on.year", List.of("2023"))),
        List.of("on"),
        List.of());
  }
}
