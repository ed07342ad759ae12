package io.github.goldenblue.examples.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of relations and of caps of ranks. */
class RateRelationsTest {
  private static final String BOOK =
      """
      {"format":"golden-blue/rates/1","district":"330604","documents":{"N":{"title":"Notice"}},
       "readings":{"R-90":{"zh":"先申请者为先","en":"Who claims first is first"}},
       "editions":[{"from":"2023-01-01","publishedOn":"2023-01-01","plan":"2022-2024",
        "clause":"N 1",
        "subsidies":{"skill-certification":{"extends":true,"caps":{"no-lower":{
         "items":["training"],"holder":["employee"],"period":"PLAN",
         "accumulator":{"max":"level",
          "order":["LEVEL_5","LEVEL_4","LEVEL_3","LEVEL_2","LEVEL_1"]}}}}},
        "relations":{
         "class-first":{"kind":"PREREQUISITE","period":"PLAN",
          "first":[{"subsidy":"internship","holder":["intern"]}],
          "then":[{"subsidy":"order-class","holder":["graduate"]}]},
         "one-training":{"kind":"EXCLUSIVE","period":"CALENDAR_YEAR","clause":"N 2",
          "reading":"R-90","scope":"330600","members":[
          {"subsidy":"skill-certification","items":["training"],"holder":["employee"]},
          {"subsidy":"new-apprenticeship","holder":["apprentice"]}]}}}]}
      """;

  private final Path folder;

  RateRelationsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void relationsInForceAreShownWithTheirMembersAndWhoSetThem() throws IOException {
    assertThat(show("2023-06-01", "--lang=en"))
        .contains(
            """

            Relations
                class-first: one marked “first” must be paid before any marked “then”, over the whole plan — 330604 from 2023-01-01 [Notice 1]
                  first: Internship subsidy (all items), for each intern
                  then: Subsidy for graduates of order classes (all items), for each graduate
                one-training: of these, only the one that is paid first, in a calendar year; one account for all of 330600 — 330604 from 2023-01-01 [Notice 2] R-90
                  Training subsidy for skill certification (vocational skill training), for each employee
                  Subsidy for apprenticeships of the new kind (all items), for each apprentice
                  R-90 Who claims first is first

            Bases
            """);
    assertThat(show("2023-06-01", "--lang=zh"))
        .contains(
            """

            政策关系
                class-first：先后享受（整个计划期）：支付过前项之一，方可享受后项 — 330604，2023-01-01 起〔Notice 1〕
                  前项：见习实习补贴（全部项目），按每个实习生计
                  后项：校企定制引才补贴（全部项目），按每个毕业生计
                one-training：不重复享受（每个自然年度）：以下各项只享受最先支付的一项；330600 全域合并计算 — 330604，2023-01-01 起〔Notice 2〕 R-90
                  职业技能等级认定培训补贴（职业技能培训补贴），按每个员工计
                  企业新型学徒制培训补贴（全部项目），按每个学徒计
                  R-90 先申请者为先

            基数
            """);
  }

  @Test
  void onlyThoseInForceThatNameTheSubsidyAreShown() throws IOException {
    assertThat(show("2023-06-01", "--subsidy=order-class"))
        .contains("class-first")
        .doesNotContain("one-training");
    assertThat(show("2023-06-01", "--subsidy=master-studio")).doesNotContain("Relations");
    assertThat(show("2022-12-31", "--lang=en")).doesNotContain("Relations", "class-first");
  }

  @Test
  void aCapOfRanksNamesThemFromLowToHigh() throws IOException {
    assertThat(show("2023-06-01", "--subsidy=skill-certification"))
        .contains(
            "    no-lower: no lower skill level after a higher one (from low to high: junior worker"
                + " (level 5), intermediate worker (level 4), senior worker (level 3), technician"
                + " (level 2), senior technician (level 1)) for each employee, over the whole plan;"
                + " counts vocational skill training\n");
  }

  @Test
  void relationsThatComeGoAndChangeAreCompared() throws IOException {
    Path one = file("one.json", BOOK);
    Path two =
        file(
            "two.json",
            BOOK.replace("class-first", "class-before")
                .replace(
                    ",\"items\":[\"training\"],\"holder\":[\"employee\"]}",
                    ",\"holder\":[\"employee\"]}"));
    Run run = Run.of("rates", "diff", one, two);
    assertThat(run.out().replace(folder.toString(), "…"))
        .isEqualTo(
            """
            From …/one.json to …/two.json

            Relation: class-before
                + one marked “first” must be paid before any marked “then”, over the whole plan [Notice 1]
                  first: Internship subsidy (all items), for each intern
                  then: Subsidy for graduates of order classes (all items), for each graduate

            Relation: class-first
                - one marked “first” must be paid before any marked “then”, over the whole plan [Notice 1]
                  first: Internship subsidy (all items), for each intern
                  then: Subsidy for graduates of order classes (all items), for each graduate

            Relation: one-training
                - of these, only the one that is paid first, in a calendar year; one account for all of 330600 [Notice 2]
                  Training subsidy for skill certification (vocational skill training), for each employee
                  Subsidy for apprenticeships of the new kind (all items), for each apprentice
                + of these, only the one that is paid first, in a calendar year; one account for all of 330600 [Notice 2]
                  Training subsidy for skill certification (all items), for each employee
                  Subsidy for apprenticeships of the new kind (all items), for each apprentice
            """);
    assertThat(Run.of("rates", "diff", one, one).out()).endsWith("\nNothing changes.\n");
    assertThat(Run.of("rates", "diff", "330604@2023-06-01", one, "--lang=zh").out())
        .contains(
            "  上限：no-lower\n    + 每个员工整个计划期支付过较高的技能等级后，不再支付较低的（", "政策关系：one-training\n    + ");
  }

  @Test
  void whatIsWrongWithARelationIsSaidWhereItStands() throws IOException {
    String wrong =
        BOOK.replace("[\"graduate\"]", "[\"pupil\"]").replace("\"CALENDAR_YEAR\"", "\"WEEK\"");
    assertThat(Run.of("rates", "check", file("wrong.json", wrong)).out())
        .contains(
            "  error    editions[0].relations.class-first.then[0].holder: found pupil, expected",
            "  error    editions[0].relations.one-training.period: found \"WEEK\", expected one of")
        .endsWith("Books checked: 1 · errors: 2 · warnings: 0\n");
    Path bare = file("bare.json", BOOK.replace("\"N 2\"", "\"N\""));
    assertThat(Run.of("rates", "check", bare).out())
        .contains("  warning  editions[0].relations.one-training: cites Notice as a whole")
        .endsWith("Books checked: 1 · errors: 0 · warnings: 1\n");
    assertThat(Run.of("rates", "check", file("right.json", BOOK)).status()).isZero();
  }

  private String show(String on, String option) throws IOException {
    Path book = file("book.json", BOOK);
    return Run.of("rates", "show", "330604", "--on", on, "--rates", book, option).out();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
