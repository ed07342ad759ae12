package io.github.goldenblue.examples.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * What was observed of the plan's indicators from 2022 to 2024. Every number is made up; some
 * targets are met, some missed, and of some nothing is known.
 */
final class Observations {
  private static final long SEED = 330604_2022L;
  private static final List<String> TOWNSHIPS =
      List.of(
          "baiguan",
          "caoe",
          "dongguan",
          "daoxu",
          "lianghu",
          "xiaoyue",
          "songxia",
          "changtang",
          "shangpu",
          "tangpu",
          "zhangzhen",
          "xiaguan",
          "fenghui",
          "yonghe",
          "yiting",
          "xietang",
          "gaibei",
          "lingnan",
          "chenxi",
          "dingzhai");

  private Observations() {}

  /** The lines of the file, the names of the columns first. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("indicator,area,period,value"));
    YearlyTotals totals = new YearlyTotals(new Chance(SEED));
    people(totals);
    events(totals);
    training(totals);
    built(totals);
    lines.addAll(totals.lines());
    return lines;
  }

  private static void people(YearlyTotals totals) {
    totals.quarterly("skilled-trained", 20_860, 19_420, 21_350);
    totals.byTownship("high-skilled-added", TOWNSHIPS, 5_210, 5_480, 4_905);
    totals.quarterly("high-skilled-introduced", 1_850, 2_100, 2_160);
    totals.standing("employed-people", 409_000, 412_000, 415_600, 418_500, 419_700, 421_000);
    totals.standing("skilled-people", 136_100, 139_200, 142_800, 145_900, 146_900, 148_100);
    totals.standing("high-skilled-people", 44_800, 47_100, 48_900, 50_300, 51_000, 51_700);
    totals.yearly("grand-craftsmen", 0, 1, 0);
    totals.yearly("outstanding-craftsmen", 2, 2, 1);
    totals.yearly("shaoxing-craftsmen", 22, 21, 19);
    totals.yearly("young-craftsmen", 48, 51, 52);
  }

  private static void events(YearlyTotals totals) {
    totals.quarterly("recruitment-events", 84, 96, 79);
    totals.quarterly("technician-school-events", 12, 14, 9);
    totals.quarterly("industry-school-events", 10, 11, 12);
    totals.yearly("visiting-teacher-schools", 4, 5);
    totals.quarterly("district-competitions", 21, 24, 19);
  }

  private static void training(YearlyTotals totals) {
    totals.quarterly("training-sessions", 21_300, 20_000, 18_800);
    totals.quarterly("training-hrss", 5_260, 5_410, 5_020);
    totals.quarterly("training-economy", 2_140, 1_980, 2_050);
    totals.quarterly("training-police", 540, 520, 505);
    totals.quarterly("training-education", 1_120, 1_060, 1_010);
    totals.quarterly("training-civil-affairs", 210, 230, 240);
    totals.quarterly("training-construction", 480, 510, 560);
    totals.quarterly("training-transport", 530, 500, 490);
    totals.quarterly("training-agriculture", 1_030, 1_080, 1_110);
    totals.quarterly("training-commerce", 960, 1_020, 1_040);
    totals.quarterly("training-culture", 500, 530, 420);
    totals.quarterly("training-health", 520, 515, 530);
    totals.quarterly("training-veterans", 205, 190, 212);
    totals.quarterly("training-emergency", 5_400, 5_150, 5_620);
    totals.quarterly("training-state-assets", 505, 510, 515);
    totals.quarterly("training-market", 1_005, 940, 1_015);
    totals.quarterly("training-post", 510, 525);
    totals.quarterly("training-disabled", 214, 208, 205);
  }

  private static void built(YearlyTotals totals) {
    totals.standing("certifying-enterprises", 38, 62, 85, 108, 131, 151);
    totals.yearly("integration-pilots", 2, 2, 2);
    totals.yearly("shared-training-bases", 1, 2, 1);
    totals.yearly("vocational-groups", 1, 1, 1);
    totals.yearly("production-bases", 1, 1, 2);
    totals.quarterly("district-studios", 5, 6, 5);
    totals.quarterly("blue-collar-apartments", 720, 655, 760);
  }
}
