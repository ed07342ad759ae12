package io.github.goldenblue.core.text;

import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.rates.Period;
import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.rates.RightType;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.District;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What things are called, in one language: as the rate book calls them that sets them; else as a
 * file {@code META-INF/golden-blue/<id>.<language>.properties} says that a subsidy or right brings
 * beside its class; else by their id.
 */
final class Labels {
  private static final String FOLDER = "/META-INF/golden-blue/";
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  /** A word that begins with a capital only because it stands first: unlike Young Craftsman. */
  private static final Pattern WORD = Pattern.compile("^[A-Z][a-z-]+(?! [A-Z0-9])\\b");

  private final Properties phrases;
  private final Map<String, Properties> byId;
  private final BookNames books;

  Labels(Subsidies subsidies, Collection<RightType> rights, Language language) {
    this.byId = new HashMap<>();
    this.books = BookNames.none(language);
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

  private Labels(Labels labels, BookNames books) {
    this.phrases = labels.phrases;
    this.byId = labels.byId;
    this.books = books;
  }

  /** The same, where the books of these districts are asked first, the first one before others. */
  Labels in(RateLibrary library, Collection<District> districts) {
    BookNames named = books;
    for (District district : districts) {
      named = named.and(library, district);
    }
    return new Labels(this, named);
  }

  /**
   * What a part of a subsidy or right is called, such as {@code item.referral}; its id if it has no
   * name.
   */
  String of(String whole, String group, String id) {
    String key = group + "." + id;
    String named = books.of(whole).get(key);
    Properties labels = byId.get(whole);
    return named != null ? Printable.of(named) : labels == null ? id : labels.getProperty(key, id);
  }

  /** What a value of a fact is called; the value itself if it has no name. */
  String constant(String subsidy, String fact, String value) {
    return fact.equals("sequel.stage")
        ? of(subsidy, "stage", value)
        : of(subsidy, "constant." + fact, value);
  }

  /** What a value of some fact of a subsidy is called; the value itself if it has no name. */
  String constant(String subsidy, String value) {
    Map<String, String> named = new TreeMap<>(books.of(subsidy));
    Properties labels = byId.getOrDefault(subsidy, new Properties());
    labels.stringPropertyNames().forEach(key -> named.putIfAbsent(key, labels.getProperty(key)));
    return named.keySet().stream()
        .filter(key -> key.startsWith("constant.") && key.endsWith("." + value))
        .findFirst()
        .map(named::get)
        .map(Printable::of)
        .orElseGet(() -> of(subsidy, "stage", value));
  }

  /** What a base is called; its id if it has no name. */
  String base(String id) {
    String label = of("", "base", id);
    return label.equals(id) ? phraseOr("rate.base." + id, id) : label;
  }

  /** A label as it stands within a sentence; what is a name keeps its capital. */
  String inSentence(String label) {
    return Language.EN == books.language() && WORD.matcher(label).find()
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  /** What a subsidy or right is called; its id if it has no name. */
  String name(String whole) {
    Properties labels = byId.get(whole);
    return labels == null ? whole : labels.getProperty("name", whole);
  }

  /** Whose an account is; one that is nobody's own is the district's. */
  String holder(List<String> holder, Optional<District> scope) {
    return holder.isEmpty()
        ? scope.map(code -> phrase("district.all", code)).orElseGet(() -> phrase("district"))
        : String.join(" + ", holder);
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
