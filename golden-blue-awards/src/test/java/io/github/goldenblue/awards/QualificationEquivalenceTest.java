package io.github.goldenblue.awards;

import static io.github.goldenblue.awards.QualificationEquivalence.countsAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.awards.QualificationEquivalence.Education;
import io.github.goldenblue.awards.QualificationEquivalence.SchoolClass;
import io.github.goldenblue.awards.QualificationEquivalence.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationEquivalenceTest {
  @ParameterizedTest
  @CsvSource({
    "SENIOR_WORKER_CLASS, CIVIL_SERVICE_ADMISSION, COLLEGE",
    "SENIOR_WORKER_CLASS, RECRUITMENT, COLLEGE",
    "SENIOR_WORKER_CLASS, STARTING_WAGE, COLLEGE",
    "SENIOR_WORKER_CLASS, TITLE_ASSESSMENT, COLLEGE",
    "SENIOR_WORKER_CLASS, PROMOTION, COLLEGE",
    "SENIOR_WORKER_CLASS, PROFESSIONAL_EXAMINATION, COLLEGE",
    "SENIOR_WORKER_CLASS, TALENT_POLICY, COLLEGE",
    "TECHNICIAN_CLASS, CIVIL_SERVICE_ADMISSION, BACHELOR",
    "TECHNICIAN_CLASS, RECRUITMENT, BACHELOR",
    "TECHNICIAN_CLASS, STARTING_WAGE, BACHELOR",
    "TECHNICIAN_CLASS, TITLE_ASSESSMENT, BACHELOR",
    "TECHNICIAN_CLASS, PROMOTION, BACHELOR",
    "TECHNICIAN_CLASS, PROFESSIONAL_EXAMINATION, BACHELOR",
    "TECHNICIAN_CLASS, TALENT_POLICY, BACHELOR",
  })
  void aClassCountsAsOneEducationInEachUse(SchoolClass school, Use use, Education education) {
    assertThat(Rights.grants(countsAs(school, use))).containsExactly(education);
  }

  @Test
  void noPairIsForgottenAndEachRestsOnArticle17WithoutCondition() {
    for (SchoolClass school : SchoolClass.values()) {
      for (Use use : Use.values()) {
        assertThat(Rights.clauses(countsAs(school, use))).isEqualTo("[虞区人领〔2022〕3号 三(五)17]");
        assertThat(Rights.answers(countsAs(school, use)).get(0).requires()).isEmpty();
      }
    }
  }
}
