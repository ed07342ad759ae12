package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lines that cannot be decided, each bad in its own way, which its id says; two are good. */
final class Rejects {
  private static final String RECRUITS = "\"recruits\":7";

  private final Function<Claim, String> writer;
  private final List<String> lines = new ArrayList<>();

  Rejects(Function<Claim, String> writer) {
    this.writer = writer;
  }

  /** The lines; made anew by each call, so call it once. */
  List<String> lines() {
    spoilShapes();
    spoilNumbers();
    lines.add(spoilt(Specimens.agencyReferral(id("good-money-as-text")), ":650.00", ":\"650\""));
    spoilMoney();
    spoilTexts();
    lines.add(writer.apply(Specimens.stableEmployment(id("good"))));
    spoilDays();
    doubleAnId();
    spoilLines();
    spoilAwards();
    return lines;
  }

  private void spoilShapes() {
    spoil("unknown-field", Specimens::agencyReferral, RECRUITS, RECRUITS + ",\"bonus\":100");
    spoil("missing-fact", Specimens::individualReferral, "," + RECRUITS, "");
    spoil("null", Specimens::orderClass, "\"insured\":true", "\"insured\":null");
    spoil("flag-as-text", Specimens::orderClass, "\"insured\":true", "\"insured\":\"true\"");
    spoil("repeated-key", Specimens::agencyReferral, RECRUITS, RECRUITS + "," + RECRUITS);
    spoil("empty-list", Specimens::stableEmployment, "\\[.*]", "[]");
    spoil("same-employee-twice", Specimens::stableEmployment, "P-91010", "P-91004");
  }

  private void spoilNumbers() {
    spoil("count-with-decimals", Specimens::individualReferral, RECRUITS, "\"recruits\":7.0");
    spoil("count-as-text", Specimens::individualReferral, RECRUITS, "\"recruits\":\"7\"");
    spoil("negative-count", Specimens::individualReferral, RECRUITS, "\"recruits\":-1");
    spoil("count-with-exponent", Specimens::individualReferral, RECRUITS, "\"recruits\":1e3");
    spoil("count-too-large", Specimens::individualReferral, RECRUITS, "\"recruits\":7000000000");
  }

  private void spoilMoney() {
    spoil("below-a-fen", Specimens::exchangeVisit, ":60.00", ":1.005");
    spoil("grouped-money", Specimens::exchangeVisit, ":60.00", ":\"1,200\"");
    spoil("negative-money", Specimens::exchangeVisit, ":20.00", ":-20.00");
    spoil("above-the-band", Specimens::agencyReferral, ":650.00", ":800.01");
    spoil("below-the-band", Specimens::exchangeVisit, ":180.00", ":149.99");
  }

  private void spoilTexts() {
    spoil("empty-agency", Specimens::agencyReferral, "A-099", "");
    spoil("unknown-subsidy", Specimens::agencyReferral, "agency-referral", "rent-subsidy");
    spoil("unknown-district", Specimens::agencyReferral, "330604", "440300");
    spoil("district-by-name", Specimens::agencyReferral, "330604", "上虞区");
    spoil("unknown-role", Specimens::exchangeVisit, "STUDENT", "PARENT");
    spoil("unknown-origin", Specimens::stableEmployment, "OUT_OF_PROVINCE", "ABROAD");
    lines.add(writer.apply(Specimens.individualReferral("")));
  }

  private void spoilDays() {
    spoil("no-rates-any-more", Specimens::individualReferral, "2023-05-10", "2025-01-01");
    spoil("no-rates-yet", Specimens::individualReferral, "2023-05-10", "2022-05-15");
    spoil("no-such-day", Specimens::individualReferral, "2023-05-10", "2023-02-30");
    spoil("another-calendar", Specimens::individualReferral, "2023-05-10", "2023年5月10日");
    spoil("dates-reversed", Specimens::exchangeVisit, "2023-05-04", "2023-05-11");
  }

  /** The second of the two is bad in another way as well. */
  private void doubleAnId() {
    String id = id("doubled-id");
    lines.add(writer.apply(Specimens.agencyReferral(id)));
    lines.add(spoilt(Specimens.orderClass(id), "HIRING", "hiring"));
  }

  private void spoilLines() {
    lines.add("2023-05-10: seven recruits of agency A-099");
    String whole = writer.apply(Specimens.exchangeVisit(id("cut-off")));
    lines.add(whole.substring(0, whole.length() / 2));
    lines.add("[" + writer.apply(Specimens.agencyReferral(id("in-a-list"))) + "]");
    String first = writer.apply(Specimens.individualReferral(id("two-on-a-line")));
    lines.add(first + first);
  }

  private void spoilAwards() {
    spoil("share-above-a-fifth", Specimens::studioStart, "Percent\":20", "Percent\":21");
    spoil("share-left-out", Specimens::studioStart, ",\"leaderSharePercent\":20", "");
    spoil("share-of-a-reward", Specimens::studioStart, "START_UP", "EXCELLENT_ASSESSMENT");
    spoil("share-with-decimals", Specimens::studioStart, "Percent\":20", "Percent\":20.0");
    spoil("base-of-the-city", Specimens::trainingBase, "DISTRICT", "CITY");
    spoil("above-the-band-of-a-base", Specimens::trainingBase, ":800000.00", ":2000000.01");
    spoil("null-cost", Specimens::eliteTraining, ":8500.00", ":null");
    spoil("no-such-course", Specimens::eliteTraining, "CRAFTSMAN", "APPRENTICE");
  }

  private void spoil(
      String flaw, Function<String, Claim> specimen, String pattern, String replacement) {
    lines.add(spoilt(specimen.apply(id(flaw)), pattern, replacement));
  }

  /** The claim as it is written, with the first match replaced. */
  private String spoilt(Claim claim, String pattern, String replacement) {
    String good = writer.apply(claim);
    String bad = good.replaceFirst(pattern, replacement);
    if (bad.equals(good)) {
      throw new IllegalStateException("no " + pattern + " in " + good);
    }
    return bad;
  }

  /** Numbered by line, {@code 2023-R01-unknown-field}. */
  private String id(String flaw) {
    return "2023-R%02d-%s".formatted(lines.size() + 1, flaw);
  }
}
