package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.spi.SubsidyProvider;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rate books as text, in which {@code '} stands for the quotation mark. */
public final class Books {
  /** Band 500 to 800, at least 2 heads, no more than 100,000 a year for an agency. */
  public static final String BONUS =
      bonus("{'band':[500,800],'determinedBy':'perHeadDetermined'}", 100_000);

  /** Wage 60 % or 80 %, board 150 to 200 a day, insurance at cost; 12 months for guest and host. */
  public static final String STAY =
      """
      'stay':{
       'conditions':{'over-a-month':{'months':1}},
       'items':{
        'wage':{'pay':'host','per':'MONTH','rate':{'share':{'table':{'by':'programme',
          'finding':'programme-has-share',
          'rows':{'COLLEGE':'60%','BACHELOR':'80%','SECONDARY':null}}},
          'of':'wage-base','rounding':'EXACT'}},
        'board':{'pay':'guest','per':'DAY',
          'rate':{'band':[150,200],'determinedBy':'boardDetermined'}},
        'insurance':{'pay':'guest','rate':{'cost':'cost'}}},
       'caps':{'stay-months':{'items':['wage'],'unit':'MONTHS','limit':12,
         'holder':['guest','host'],'period':'PLAN'}}}""";

  /** Up to a fifth of 30,000 for the recipient, the rest for the host; 500 for praise. */
  public static final String GRANT =
      """
      'grant':{
       'items':{
        'part':{'pay':'recipient',
          'rate':{'share':{'given':'partPercent','atMost':'20%'},'of':30000,'rounding':'EXACT'}},
        'rest':{'pay':'host',
          'rate':{'share':{'restOf':'partPercent','atMost':'20%'},'of':30000,'rounding':'EXACT'}},
        'praise':{'pay':'recipient','rate':500},
        'prize':{'pay':'recipient','rate':{'table':{'by':'rank','else':'is-ranked',
          'rows':{'FIRST':100,'SECOND':50}}}}},
       'caps':{'start-once':{'items':['part','rest'],'unit':'OCCURRENCES','limit':1,
         'holder':['house'],'period':'PLAN'}}}""";

  private Books() {}

  /** A section of the bonus with this rate and this cap a year. */
  public static String bonus(String rate, int limit) {
    return bonus(rate, cap("agency-year", "head", "YUAN", limit, "agency", "CALENDAR_YEAR"));
  }

  /** A section of the bonus with this rate and these caps. */
  public static String bonus(String rate, String... caps) {
    return "'bonus':{'conditions':{'min-heads':{'atLeast':2}},'items':{'head':{'pay':'agency','rate':"
        + rate
        + "}},'caps':{"
        + String.join(",", caps)
        + "}}";
  }

  /**
   * A section of the crew: the rates of top, join, stay, base and joint, in the formula's order.
   */
  public static String crew(List<String> rates, String... caps) {
    String months = "{'pay':'company','per':'MONTH','rate':";
    String person = "{'pay':'person','rate':";
    List<String> items = List.of("top", "join", "stay", "base", "joint");
    StringBuilder text = new StringBuilder("'crew':{'items':{");
    for (int i = 0; i < items.size(); i++) {
      String paid = i == 1 || i == 2 ? person : months;
      text.append(i == 0 ? "'" : ",'").append(items.get(i)).append("':");
      text.append(paid).append(rates.get(i)).append('}');
    }
    return text.append("},'caps':{").append(String.join(",", caps)).append("}}").toString();
  }

  public static String band(int low, int high, String fact) {
    return "{'band':[" + low + "," + high + "],'determinedBy':'" + fact + "'}";
  }

  /** A cap of one plan. */
  public static String cap(String id, String items, String unit, long limit, String holder) {
    return cap(id, items, unit, limit, holder, "PLAN");
  }

  /** A cap; items and holders with a blank between. */
  public static String cap(
      String id, String items, String unit, long limit, String holder, String period) {
    return "'"
        + id
        + "':{'items':"
        + list(items)
        + ",'unit':'"
        + unit
        + "','limit':"
        + limit
        + ",'holder':"
        + list(holder)
        + ",'period':'"
        + period
        + "'}";
  }

  private static String list(String words) {
    return words.isEmpty() ? "[]" : "['" + words.replace(" ", "','") + "']";
  }

  /** An edition that begins on {@code from} and sets these sections. */
  public static String edition(String from, String... sections) {
    return editionOf(from, "'subsidies':{" + String.join(",", sections) + "}");
  }

  /** An edition that begins on {@code from}, with whatever else it holds. */
  public static String editionOf(String from, String... fields) {
    return "{'from':'" + from + "','clause':'D 1'," + String.join(",", fields) + "}";
  }

  public static String text(String district, String... editions) {
    return "{'format':'golden-blue/rates/1','district':'"
        + district
        + "','documents':{'D':{'title':'Document of "
        + district
        + "'}},"
        + "'readings':{'R-1':{'zh':'甲','en':'one way'},'R-2':{'zh':'乙','en':'another'}},"
        + "'editions':["
        + String.join(",", editions)
        + "]}";
  }

  public static RateBook book(String district, String... editions) {
    return parse("book of " + district, text(district, editions));
  }

  public static RateBook parse(String source, String json) {
    return RateBooks.parse(source, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** The sample subsidies under these books. */
  public static GoldenBlue goldenBlue(RateBook... books) {
    SubsidyProvider subsidies = () -> List.of(new Bonus(), new Stay(), new Crew(), new Grant());
    return GoldenBlue.of(List.of(subsidies), List.of(() -> Arrays.asList(books)));
  }

  /** The sample subsidies under one edition of 330604 from 2022-01-01 with these sections. */
  public static GoldenBlue under(String... sections) {
    return goldenBlue(book("330604", edition("2022-01-01", sections)));
  }

  /** The sample subsidies under one edition with these sections, at a wage of 2000. */
  public static GoldenBlue atWage(String... sections) {
    String subsidies = "'subsidies':{" + String.join(",", sections) + "}";
    return goldenBlue(
        book("330604", editionOf("2022-01-01", subsidies, "'bases':{'wage-base':2000}")));
  }

  /** The usual bonus and stay of 330604 from 2022-01-01, at a wage of 2000. */
  public static GoldenBlue usual() {
    return atWage(BONUS, STAY);
  }
}
