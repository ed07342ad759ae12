package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import java.util.List;

/** Outings and crews that are paid in stages or in advance, taken back, capped and related. */
final class MoneyToy {
  private static final String BOOK =
      """
      {'format': 'golden-blue/rates/1', 'district': '110101', 'documents': {'T': {'title': 'Toy'}},
       'editions': [
        {'from': '2023-01-01', 'clause': 'T', 'subsidies': {
         'outing': {
          'conditions': {'invited': 'NONE', 'not-paid-elsewhere': 'NONE'},
          'items': {
           'fee': {'pay': 'guide', 'rate': {'table': {'by': 'place', 'rows': {'NEAR': 300.01,
             'FAR': {'band': [500, 800.5], 'determinedBy': 'feeDetermined'}, 'NOWHERE': 0,
             'ABROAD': {'referTo': 'the ministry'}}}}},
           'month': {'pay': 'host', 'per': 'MONTH',
             'rate': {'band': [100, 600], 'determinedBy': 'monthDetermined'}},
           'insurance': {'pay': 'guide', 'rate': {'cost': 'cost'}}},
          'caps': {
           'fee-year': {'items': ['fee'], 'unit': 'YUAN', 'limit': 4000, 'holder': ['guide'],
             'period': 'CALENDAR_YEAR'},
           'months': {'items': ['month'], 'unit': 'MONTHS', 'limit': 24,
             'holder': ['guide', 'host'], 'period': 'PLAN'},
           'month-year': {'items': ['month'], 'unit': 'YUAN', 'limit': 9000.01,
             'holder': ['host'], 'period': 'CALENDAR_YEAR'},
           'claims': {'items': ['fee', 'month'], 'unit': 'OCCURRENCES', 'limit': 3,
             'holder': ['guide'], 'period': 'PLAN'},
           'place': {'items': ['insurance'], 'holder': ['host'], 'period': 'CALENDAR_YEAR',
             'accumulator': {'max': 'place', 'order': ['NEAR', 'NOWHERE', 'FAR', 'ABROAD']}},
           'pool': {'items': ['fee', 'month', 'insurance'], 'unit': 'YUAN', 'limit': 60000,
             'holder': [], 'period': 'CALENDAR_YEAR'}},
          %s},
         'crew': {
          'conditions': {'rested': 'NONE', 'min-members': {'atLeast': 2}},
          'items': {'wage': {'pay': 'person',
            'rate': {'band': [100, 150], 'determinedBy': 'wageDetermined'}}},
          'caps': {
           'wage-once': {'items': ['wage'], 'unit': 'OCCURRENCES', 'limit': 2,
             'holder': ['person'], 'period': 'CALENDAR_YEAR'},
           'wage-host': {'items': ['wage'], 'unit': 'YUAN', 'limit': 2500, 'holder': ['host'],
             'period': 'PLAN'}},
          %s}},
         'relations': {%s}}]}
      """;

  private static final String HALVES =
      """
      'stages': {'rounding': {'mode': 'HALF_UP', 'unit': 0.01, 'clause': 'T'}, 'order': [
        {'id': 'start', 'share': '50%'}, {'id': 'end', 'share': '50%'}]}""";
  private static final String REST =
      """
      'stages': {'rounding': {'mode': 'UP', 'unit': 1, 'clause': 'T'}, 'order': [
        {'id': 'start', 'share': '40%'}, {'id': 'middle', 'share': '35%'},
        {'id': 'end', 'share': 'REST'}]}""";
  private static final String ADVANCE =
      """
      'advance': {'clause': 'T', 'share': '60%',
        'rounding': {'mode': 'DOWN', 'unit': 0.01, 'clause': 'T'}}""";
  private static final String BACK =
      """
      'recoveries': {'left': {'clause': 'T', 'back': 'UNITS'},
        'unspent': {'clause': 'T', 'back': 'AMOUNT'}, 'fraud': {'back': 'ALL'}}""";

  private static final String PAIR = "'r': {'kind': '%s', 'period': 'CALENDAR_YEAR', %s}";
  private static final String MEMBERS =
      "'members': [{'subsidy': 'outing', 'holder': ['host']}, {'subsidy': 'crew', 'holder': ['host']}]";
  private static final String FIRST =
      "'first': [{'subsidy': 'outing', 'holder': ['host']}], 'then': [{'subsidy': 'crew', 'holder': ['host']}]";

  /** Stages of shares beside stages with a rest. */
  static final GoldenBlue STAGES = under(HALVES + "," + BACK, REST + "," + ADVANCE, "");

  static final GoldenBlue REST_OF_MONTHS = under(REST + "," + BACK, HALVES, "");

  static final GoldenBlue EXCLUSIVE =
      under(HALVES + "," + ADVANCE, REST + "," + BACK, PAIR.formatted("EXCLUSIVE", MEMBERS));

  static final GoldenBlue PREREQUISITE =
      under(ADVANCE + "," + BACK, HALVES + "," + ADVANCE, PAIR.formatted("PREREQUISITE", FIRST));

  static final GoldenBlue ADVANCES = under(ADVANCE + "," + BACK, ADVANCE, "");

  static final GoldenBlue HIGHEST =
      under(BACK, BACK, PAIR.formatted("HIGHEST", MEMBERS + ", 'later': 'DIFFERENCE'"));

  static final List<GoldenBlue> ALL =
      List.of(STAGES, REST_OF_MONTHS, EXCLUSIVE, PREREQUISITE, ADVANCES, HIGHEST);

  private MoneyToy() {}

  private static GoldenBlue under(String outing, String crew, String relations) {
    String json = BOOK.formatted(outing, crew, relations).replace('\'', '"');
    return Toy.with(json, new Outing(), new Crew());
  }

  static RandomClaims claims(GoldenBlue goldenBlue) {
    return RandomClaims.of(goldenBlue, Toy.DISTRICT, Toy.FROM, Toy.TO).among(3, 2);
  }
}
