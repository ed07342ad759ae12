package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether values keep the rules of their facts: yes or no, and nothing of where and why, as nearly
 * all do. {@link FactCheck} then says what is wrong, by the same questions.
 */
final class Soundness {
  static final int LAST_YEAR = 9999;

  private Soundness() {}

  static <T> boolean of(Facts<T> facts, T holder) {
    for (Fact<T> fact : facts.all()) {
      Object value = fact.value(holder);
      if (value == null ? fact.rules().required() : !isSound(fact, value)) {
        return false;
      }
    }
    for (DateOrder order : facts.dateOrders()) {
      if (!isInOrder(facts.valueAt(order.from(), holder), facts.valueAt(order.to(), holder))) {
        return false;
      }
    }
    for (Presence presence : facts.presences()) {
      Object decides = facts.valueAt(presence.when(), holder);
      if (!presence.isKept(decides, facts.valueAt(presence.fact(), holder))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSound(Fact<?> fact, Object value) {
    return switch (fact.kind()) {
      case COUNT -> (Integer) value >= fact.rules().atLeast();
      case YUAN -> !((Yuan) value).isNegative();
      case DATE -> isDate((LocalDate) value);
      case TEXT, RECIPIENT -> isText((String) value);
      case PERSON -> isText(((PersonId) value).id());
      case ORGANISATION -> isText(((OrganisationId) value).id());
      case PARTS -> areSound(fact.parts().orElseThrow(), (List<?>) value);
      case SEQUEL -> isSequel((Sequel) value);
      case FLAG, ENUM, DISTRICT, EXTRA -> true;
    };
  }

  static boolean isDate(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
  }

  static boolean isText(String text) {
    return !text.isEmpty() && !hasHalfPair(text);
  }

  static boolean isInOrder(@Nullable Object from, @Nullable Object to) {
    return from == null || to == null || !((LocalDate) to).isBefore((LocalDate) from);
  }

  static boolean hasHalfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean isPair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!isPair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static boolean isSequel(Sequel sequel) {
    return sequel == Sequel.NONE
        || (isAbsentOrText(sequel.stage())
            && isAbsentOrText(sequel.follows())
            && isAbsentOrText(sequel.settles()));
  }

  private static boolean isAbsentOrText(Optional<String> text) {
    return text.isEmpty() || isText(text.get());
  }

  private static <P> boolean areSound(Facts<P> facts, List<?> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (!of(facts, facts.type().cast(parts.get(i)))) {
        return false;
      }
    }
    return !parts.isEmpty() && areUnique(facts, parts);
  }

  private static <P> boolean areUnique(Facts<P> facts, List<?> parts) {
    for (Fact<P> fact : facts.all()) {
      if (fact.rules().unique() && hasTwice(fact, facts.type(), parts)) {
        return false;
      }
    }
    return true;
  }

  private static <P> boolean hasTwice(Fact<P> fact, Class<P> type, List<?> parts) {
    Set<Object> seen = new HashSet<>(2 * parts.size());
    for (Object part : parts) {
      Object value = fact.value(type.cast(part));
      if (value != null && !seen.add(value)) {
        return true;
      }
    }
    return false;
  }
}
