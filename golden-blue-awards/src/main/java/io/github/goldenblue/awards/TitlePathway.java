package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Axis;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.value.SkillLevel;
import java.util.List;

/**
 * The way between skill levels and professional titles, open in both directions (M16, 三(四)16).
 * Fields are opened by rate books, one after another; one that is not opened grants nothing.
 */
public final class TitlePathway {
  /** The field that the plan itself opens (工程系列). */
  public static final String ENGINEERING = "ENGINEERING";

  /** The levels of professional titles (职称), from the lowest. */
  public enum Title {
    /** Technician-grade title (员级). */
    JUNIOR,
    /** Assistant title (助理级). */
    ASSISTANT,
    /** Intermediate title (中级). */
    INTERMEDIATE,
    /** Associate senior title (副高级). */
    ASSOCIATE_SENIOR,
    /** Senior title (正高级). */
    SENIOR
  }

  /** What is required beyond the certificate or title. */
  public enum Condition {
    /** Who assesses or certifies finds the person qualified; years in post count, among others. */
    QUALIFIES
  }

  private static final Axis<String> FIELD = Axis.open("field");
  private static final Axis<SkillLevel> LEVEL = Axis.of("level", SkillLevel.class);
  private static final Axis<Title> TITLE = Axis.of("title", Title.class);

  /** What it goes by: field and skill level; it grants a title. */
  public static final RightType TYPE =
      new RightType(
          "title-pathway",
          TitlePathway.class,
          List.of(FIELD, LEVEL),
          TITLE,
          List.of(Condition.values()));

  private TitlePathway() {}

  /** For which titles of a field may someone with this skill level apply? */
  public static RightQuestion<Title> titlesFor(String field, SkillLevel level) {
    return TYPE.ask(TITLE, FIELD.at(field), LEVEL.at(level));
  }

  /**
   * At which levels may someone with this title of a field be issued the vocational qualification
   * or skill certificate?
   */
  public static RightQuestion<SkillLevel> certificatesFor(String field, Title title) {
    return TYPE.ask(LEVEL, FIELD.at(field), TITLE.at(title));
  }
}
