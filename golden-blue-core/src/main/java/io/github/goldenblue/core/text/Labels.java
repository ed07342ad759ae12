package io.github.goldenblue.core.text;

import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.Period;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What things are called, in one language. A subsidy or right brings a file {@code
 * META-INF/golden-blue/<id>.<language>.properties} beside its class; what it does not name is
 * called by its id.
 */
final class Labels {
  private static final String FOLDER = "/META-INF/golden-blue/";
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  private final Properties phrases;
  private final Map<String, Properties> byId = new HashMap<>();

  Labels(Subsidies subsidies, Collection<RightType> rights, Language language) {
    String ending = "." + language.code() + ".properties";
    this.phrases = new Properties();
    for (String file : List.of("explanation", "rate-words")) {
      phrases.putAll(
          load(Labels.class, file + ending)
              .orElseThrow(() -> new IllegalStateException("no phrases in " + language)));
    }
    for (Subsidy<?> subsidy : subsidies.all()) {
      load(subsidy.getClass(), subsidy.id() + ending)
          .ifPresent(labels -> byId.put(subsidy.id(), labels));
    }
    load(Reversal.class, Reversal.SUBSIDY + ending)
        .ifPresent(labels -> byId.put(Reversal.SUBSIDY, labels));
    for (RightType right : rights) {
      load(right.declaredBy(), right.id() + ending)
          .ifPresent(labels -> byId.put(right.id(), labels));
    }
  }

  /**
   * What a part of a subsidy or right is called, such as {@code item.referral}; its id if it has no
   * name.
   */
  String of(String whole, String group, String id) {
    Properties labels = byId.get(whole);
    return labels == null ? id : labels.getProperty(group + "." + id, id);
  }

  /** What a constant of a subsidy's facts is called; the constant itself if it has no name. */
  String constant(String subsidy, String constant) {
    Properties labels = byId.getOrDefault(subsidy, new Properties());
    return labels.stringPropertyNames().stream()
        .filter(key -> key.startsWith("constant.") && key.endsWith("." + constant))
        .sorted()
        .findFirst()
        .map(labels::getProperty)
        .orElse(constant);
  }

  /** What a subsidy or right is called; its id if it has no name. */
  String name(String whole) {
    Properties labels = byId.get(whole);
    return labels == null ? whole : labels.getProperty("name", whole);
  }

  /** Whose an account is. */
  String holder(List<String> holder) {
    return holder.isEmpty() ? phrase("district") : String.join(" + ", holder);
  }

  /** The period of an account: a year as it is, a window by its two days. */
  String period(String period) {
    boolean isYear = period.chars().allMatch(Character::isDigit);
    int slash = period.indexOf('/');
    if (slash >= 0) {
      return phrase("period.window", period.substring(0, slash), period.substring(slash + 1));
    }
    return isYear ? period : phraseOr("period." + period, period);
  }

  /** The period for which a rate book sets a cap or a relation. */
  String written(Period period) {
    return period instanceof Period.Window window
        ? phrase("rate.period.window", window.days().from(), window.days().to())
        : phrase("rate.period." + period);
  }

  /** A phrase of the explanation, or what stands for it where there is none. */
  String phraseOr(String key, String otherwise) {
    return Printable.of(phrases.getProperty(key, otherwise));
  }

  /** A phrase of the explanation, with {@code {0}}, {@code {1}} … filled in. */
  String phrase(String key, Object... values) {
    String phrase = phrases.getProperty(key);
    if (phrase == null) {
      throw new IllegalStateException("no phrase " + key);
    }
    return PLACE
        .matcher(phrase)
        .replaceAll(
            place -> {
              Object value = values[Integer.parseInt(place.group(1))];
              return Matcher.quoteReplacement(Printable.of(String.valueOf(value)));
            });
  }

  private static Optional<Properties> load(Class<?> beside, String file) {
    try (InputStream stream = beside.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Optional.of(properties);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
