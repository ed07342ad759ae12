package io.github.goldenblue.core.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a right goes by and what it grants. Which values go together is data: a rate book lists it
 * in rows, and the same rows are read forwards and backwards.
 *
 * <pre>{@code
 * RightType TYPE =
 *     new RightType("title-pathway", TitlePathway.class, List.of(FIELD, LEVEL), TITLE, List.of());
 * RightQuestion<Title> question =
 *     TYPE.ask(TITLE, FIELD.at("ENGINEERING"), LEVEL.at(SkillLevel.LEVEL_3));
 * }</pre>
 *
 * @param id the right's id, which is its section's id in every rate book
 * @param declaredBy the class that declares it; its texts lie in the same module
 * @param goesBy the axes of a row's key, in the order in which they are said
 * @param grants the axis of what is granted
 * @param conditions what a row may require of the holder beyond its key
 */
public record RightType(
    String id,
    Class<?> declaredBy,
    List<Axis<?>> goesBy,
    Axis<?> grants,
    List<? extends Enum<?>> conditions) {
  /**
   * Keeps copies.
   *
   * @throws IllegalArgumentException if it goes by nothing, or two axes have the same name
   */
  public RightType {
    goesBy = List.copyOf(goesBy);
    conditions = List.copyOf(conditions);
    List<String> names = Stream.concat(goesBy.stream(), Stream.of(grants)).map(Axis::name).toList();
    if (names.size() < 2 || names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException(id + " has the axes " + names);
    }
  }

  /**
   * Asks for the values on one axis, the places on all others being known.
   *
   * @throws IllegalArgumentException if they are not all known, or one is no place on its axis
   */
  public <G> RightQuestion<G> ask(Axis<G> asked, Axis.At... known) {
    return RightQuestion.of(this, asked, List.of(known));
  }

  /** All axes: those of the key, then the one of what is granted. */
  List<Axis<?>> axes() {
    List<Axis<?>> axes = new ArrayList<>(goesBy);
    axes.add(grants);
    return axes;
  }
}
