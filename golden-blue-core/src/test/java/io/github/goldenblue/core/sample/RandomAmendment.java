package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.json.Amendments;
import io.github.goldenblue.core.rates.Amendment;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Amendments of every form that can be written. */
public final class RandomAmendment {
  private static final List<String> WORDS = List.of("one", "two", "three");
  private static final String CITED = "'clause':'A %d','reading':['R-1']";

  private RandomAmendment() {}

  public static Arbitrary<Amendment> amendments() {
    return edition()
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(RandomAmendment::text)
        .map(text -> Amendments.parse("draft", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(List<String> editions) {
    String words = "{'zh':'甲','en':'one'}";
    String text =
        "{'format':'golden-blue/amendment/1','district':'330604','documents':"
            + "{'A':{'title':'Draft','issued':'2024-01-01'},'B':{'number':'No. 2'}},'readings':{'R-1':"
            + words
            + "},'unmodelled':{'U-1':"
            + words
            + "},'labels':{'item.one':"
            + words
            + "},'amends':["
            + String.join(",", editions)
            + "]}";
    return text.replace('\'', '"');
  }

  private static Arbitrary<String> edition() {
    Arbitrary<String> day =
        Arbitraries.of("'from':'2022-01-01'", "'on':'2023-05-01'", "'on':'2024-02-29'");
    return Combinators.combine(
            day, map(section()), map(shape(2)), map(word()), relations(), facts())
        .as(
            (start, subsidies, bases, settings, relations, facts) ->
                "{%s,'clause':'A 1','subsidies':%s,'bases':%s,'settings':%s,%s%s}"
                    .formatted(start, withFacts(subsidies), bases, settings, relations, facts));
  }

  private static String withFacts(String subsidies) {
    String asked = "'asked':{}";
    return subsidies.equals("{}") ? "{" + asked + "}" : "{" + asked + "," + subsidies.substring(1);
  }

  private static Arbitrary<String> facts() {
    return Arbitraries.of(
        "",
        ",'facts':{'asked':{'zone':{'kind':'ENUM','values':['A','B']}}}",
        ",'facts':{'asked':{'age':{'kind':'COUNT','optional':true,'of':'hires'}}}");
  }

  private static Arbitrary<String> relations() {
    String exclusive =
        "'no-double':{'kind':'EXCLUSIVE','period':'LIFE','members':[{'subsidy':'a','holder':['p']},"
            + "{'subsidy':'b','items':['x'],'holder':['q'],'optional':true}]}";
    String highest =
        "'most':{'kind':'HIGHEST','later':'DIFFERENCE','scope':'330000','period':'PLAN',"
            + "'clause':'B','members':[]}";
    String first =
        "'first':{'kind':'PREREQUISITE','period':'CALENDAR_YEAR','first':[{'subsidy':'a',"
            + "'holder':[]}],'then':[{'subsidy':'b','holder':[]}]}";
    String right =
        "'rights':{'title':{'clause':'B 2','rows':[{'for':{'level':'3'},'grants':['x'],"
            + "'requires':['y'],'clause':['A 1','B'],'reading':'R-1'},{'for':{},'grants':[]}]}},";
    return Arbitraries.of(exclusive, highest, first, "'aside':'NONE'")
        .map(relation -> right + "'relations':{" + relation + "}");
  }

  private static Arbitrary<String> section() {
    return Combinators.combine(
            map(condition()), map(item()), map(cap()), payment(), Arbitraries.of("", "'U-1'"))
        .as(
            (conditions, items, caps, payment, unmodelled) ->
                "{'conditions':%s,'items':%s,'caps':%s,%s'unmodelled':[%s]}"
                    .formatted(conditions, items, caps, payment, unmodelled));
  }

  private static Arbitrary<String> payment() {
    return Arbitraries.of(
        "",
        "'advance':{'share':'60%','rounding':'EXACT'},",
        "'stages':{'clause':'B 1','rounding':{'mode':'DOWN','unit':0.1,'clause':'A 2'},'order':"
            + "[{'id':'a','share':'33.33%'},{'id':'b','share':'REST'}]},",
        "'recoveries':{'left':{'items':['x'],'back':'UNITS'},'false':{'back':'ALL'}},");
  }

  private static Arbitrary<String> condition() {
    return Arbitraries.oneOf(
        Arbitraries.of("'NONE'", "{}", "{'atLeast':5}", "{'months':1,'reading':'R-1'}"),
        requirement().map(asked -> "{" + asked + ",'clause':'B 7'}"),
        requirement().list().ofMinSize(1).ofMaxSize(2).map(RandomAmendment::anyOf));
  }

  private static String anyOf(List<String> all) {
    return all.stream()
        .map(one -> "{" + one + "}")
        .collect(Collectors.joining(",", "{'anyOf':[", "]}"));
  }

  private static Arbitrary<String> requirement() {
    return Arbitraries.of(
        "'fact':'age','atLeast':18",
        "'fact':'on','atMost':'2023-12-31'",
        "'fact':'sum','between':[1.50,2000]",
        "'fact':'local','is':true",
        "'fact':'zone','in':['A','B']",
        "'fact':'zone','notIn':['007']",
        "'fact':'hiredOn','withinMonths':12,'of':'graduatedOn'");
  }

  private static Arbitrary<String> item() {
    return Arbitraries.oneOf(
        Arbitraries.just("'NONE'"),
        shape(3).map(rate -> "{'pay':'agency','per':'MONTH','rate':" + rate + "}"),
        shape(1).map(rate -> "{'pay':'person'," + CITED.formatted(3) + ",'rate':" + rate + "}"));
  }

  private static Arbitrary<String> cap() {
    String rest = "'items':['one'],'holder':['agency','person'],";
    return Arbitraries.of(
        "'NONE'",
        "{" + rest + "'unit':'YUAN','limit':100000.5,'period':'CALENDAR_YEAR'}",
        "{" + rest + "'unit':'MONTHS','limit':12,'period':'PLAN','scope':'330000'}",
        "{" + rest + "'unit':'YUAN','limit':{'cost':'fee'},'period':'LIFE','clause':'B'}",
        "{" + rest + "'accumulator':{'max':'level','order':['L','H']},'period':'LIFE'}",
        "{"
            + rest
            + "'unit':'OCCURRENCES','limit':1,'period':{'from':'2022-01-01','until':'2022-12-31'}}");
  }

  private static Arbitrary<String> shape(int depth) {
    Arbitrary<String> plain =
        Arbitraries.of(
            "500",
            "0.05",
            "{'yuan':7,'floor':3}",
            "{'band':[500,800.5],'determinedBy':'determined','ceiling':700}",
            "{'cost':'fee','floor':1,'ceiling':2}",
            "{'referTo':'the city'}",
            "{'share':'62.5%','of':'wage','rounding':'EXACT'}",
            "{'share':{'restOf':'part','atMost':'20%'},'of':30000,'rounding':'EXACT'}",
            "{'share':{'table':{'by':'level','finding':'has','rows':{'A':'60%','B':null}}},"
                + "'of':{'cost':'fee'},'rounding':{'mode':'HALF_UP','unit':1,'clause':'B 3'}}");
    return depth == 0 ? plain : Arbitraries.oneOf(plain, compound(shape(depth - 1)));
  }

  private static Arbitrary<String> compound(Arbitrary<String> inner) {
    String steps =
        "'by':'heads','else':'few','rows':[{'atLeast':1,'rate':%1$s},{'atLeast':9,'rate':null}]}}";
    return Arbitraries.of(
            "{'lump':%1$s}",
            "{'sum':[%1$s,3]}",
            "{'steps':{'mode':'WHOLE'," + steps,
            "{'steps':{'mode':'LUMP'," + steps,
            "{'steps':{'mode':'SLICE','rows':[{'atLeast':0,'rate':%1$s}]},'ceiling':9}",
            "{'table':{'by':'zone','reading':'R-1','else':'known','rows':{'A':%1$s,'B':null}},'floor':1}",
            "{'cases':[{'if':{'fact':'age','atMost':30},'rate':null}],'otherwise':%1$s}",
            "{'dates':{'by':'on','windows':[{'from':'2022-01-01','until':'2022-06-30','rate':%1$s}]},"
                + "'otherwise':null}")
        .flatMap(form -> inner.map(form::formatted));
  }

  private static Arbitrary<String> word() {
    return Arbitraries.of("'FIRST'", "'2'", "'丙'");
  }

  private static Arbitrary<String> map(Arbitrary<String> value) {
    return Arbitraries.maps(Arbitraries.of(WORDS), value).ofMaxSize(3).map(RandomAmendment::object);
  }

  private static String object(Map<String, String> all) {
    return new LinkedHashMap<>(all)
        .entrySet().stream()
            .map(one -> "'" + one.getKey() + "':" + one.getValue())
            .collect(Collectors.joining(",", "{", "}"));
  }
}
