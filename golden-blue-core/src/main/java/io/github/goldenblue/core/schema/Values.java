package io.github.goldenblue.core.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values that several documents share, each a definition of its own. */
final class Values {
  static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
  static final String SHARE = "^(0|[1-9][0-9]{0,4})(\\.[0-9]{1,4})?%$";
  static final String SHARE_OF_WHOLE = "^(100(\\.0{1,4})?|(0|[1-9][0-9]?)(\\.[0-9]{1,4})?)%$";
  static final String DISTRICT = "^[1-9][0-9]{5}(-[a-z0-9]{1,32})?$";

  private static final String YUAN = "^(0|[1-9][0-9]{0,16})(\\.[0-9]{1,2})?$";
  private static final String MORE = "^(?!0(\\.0{1,2})?$)(0|[1-9][0-9]{0,16})(\\.[0-9]{1,2})?$";
  private static final String NONE = "^0(\\.0{1,2})?$";

  /** A little more than fits, as editors know no more digits than a floating-point number has. */
  private static final BigDecimal MOST_YUAN = new BigDecimal("92233720368547760");

  private final Words words;

  Values(Words words) {
    this.words = words;
  }

  /** Every definition that documents of all kinds may refer to. */
  Map<String, Schema> definitions() {
    Map<String, Schema> all = new LinkedHashMap<>();
    all.put("yuan", described("yuan", Schema.anyOf(digits(), Schema.matching(YUAN))));
    all.put("moreThanNoYuan", described("moreThanNoYuan", moreThanNone()));
    all.put("noYuan", described("noYuan", none()));
    all.put("date", described("date", date()));
    all.put("district", described("district", Schema.matching(DISTRICT)));
    all.put("count", described("count", Schema.whole(0, Integer.MAX_VALUE)));
    all.put("number", described("number", Schema.whole(0, Long.MAX_VALUE)));
    all.put("share", described("share", Schema.matching(SHARE)));
    all.put("shareOfWhole", described("shareOfWhole", Schema.matching(SHARE_OF_WHOLE)));
    return all;
  }

  /** Yuan written as a number. */
  static Schema digits() {
    return Schema.of("number").with("minimum", 0).with("maximum", MOST_YUAN);
  }

  static Schema date() {
    return Schema.matching(DATE).with("format", "date");
  }

  private static Schema moreThanNone() {
    Schema number = Schema.of("number").with("exclusiveMinimum", 0).with("maximum", MOST_YUAN);
    return Schema.anyOf(number, Schema.matching(MORE));
  }

  private static Schema none() {
    Schema number = Schema.of("number").with("minimum", 0).with("maximum", 0);
    return Schema.anyOf(number, Schema.matching(NONE));
  }

  private Schema described(String key, Schema value) {
    return value.described(words.of("value." + key));
  }
}
