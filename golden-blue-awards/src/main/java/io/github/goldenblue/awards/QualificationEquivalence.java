package io.github.goldenblue.awards;

import io.github.goldenblue.core.rates.Axis;
import io.github.goldenblue.core.rates.RightQuestion;
import io.github.goldenblue.core.rates.RightType;
import java.util.List;

/** Graduates of technician schools count as graduates of colleges (M17, 三(五)17). */
public final class QualificationEquivalence {
  /** The classes of a technician school (技工院校). */
  public enum SchoolClass {
    /** Senior worker class (高级工班). */
    SENIOR_WORKER_CLASS,
    /** Technician class (技师班). */
    TECHNICIAN_CLASS
  }

  /** What the graduation is used for. */
  public enum Use {
    /** Admission to the civil service (公务员录用). */
    CIVIL_SERVICE_ADMISSION,
    /** Recruitment by enterprises and public institutions (企事业单位招聘). */
    RECRUITMENT,
    /** The standard for the starting wage (确定工资起点标准). */
    STARTING_WAGE,
    /** Assessment for a professional title (职称评定). */
    TITLE_ASSESSMENT,
    /** Promotion (职位晋升). */
    PROMOTION,
    /** Examinations for professional qualifications (专业技术资格考试). */
    PROFESSIONAL_EXAMINATION,
    /** The talent policy (享受人才政策). */
    TALENT_POLICY
  }

  /** What the graduation counts as. */
  public enum Education {
    /** Graduation from a college of three years (大专). */
    COLLEGE,
    /** A bachelor's degree course (本科). */
    BACHELOR
  }

  private static final Axis<SchoolClass> CLASS = Axis.of("schoolClass", SchoolClass.class);
  private static final Axis<Use> USE = Axis.of("use", Use.class);
  private static final Axis<Education> EDUCATION = Axis.of("education", Education.class);

  /** What it goes by: school class and use; it grants an education. */
  public static final RightType TYPE =
      new RightType(
          "qualification-equivalence",
          QualificationEquivalence.class,
          List.of(CLASS, USE),
          EDUCATION,
          List.of());

  private QualificationEquivalence() {}

  /** What do graduates of this class count as in this use? */
  public static RightQuestion<Education> countsAs(SchoolClass schoolClass, Use use) {
    return TYPE.ask(EDUCATION, CLASS.at(schoolClass), USE.at(use));
  }
}
