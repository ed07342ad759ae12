package io.github.goldenblue.housing;

import io.github.goldenblue.core.value.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Apartments that were completed, to be counted by channel, by place and by year.
 *
 * <pre>{@code
 * long converted = supply.completedIn(2023).by(Channel.CONVERSION).units();
 * }</pre>
 */
public final class ApartmentSupply {
  private final List<Apartments> completed;

  private ApartmentSupply(List<Apartments> completed) {
    this.completed = completed;
  }

  /**
   * These apartments.
   *
   * @throws IllegalArgumentException if two have the same id: they would be counted twice
   */
  public static ApartmentSupply of(Collection<Apartments> completed) {
    completed.stream()
        .collect(Collectors.groupingBy(Apartments::id, TreeMap::new, Collectors.counting()))
        .forEach(ApartmentSupply::refuseDoubled);
    return new ApartmentSupply(List.copyOf(completed));
  }

  /** Those completed in a calendar year. */
  public ApartmentSupply completedIn(int year) {
    return only(apartments -> apartments.completedOn().getYear() == year);
  }

  /** Those completed from one day to another, both counted. */
  ApartmentSupply completedIn(DateRange days) {
    return only(
        apartments ->
            !apartments.completedOn().isBefore(days.from())
                && !apartments.completedOn().isAfter(days.to()));
  }

  /** Those that stand in this area. */
  public ApartmentSupply in(String area) {
    return only(apartments -> apartments.area().equals(area));
  }

  /** Those that came about by this way. */
  public ApartmentSupply by(Channel channel) {
    return only(apartments -> apartments.channel() == channel);
  }

  /** Those of this kind. */
  public ApartmentSupply of(Place place) {
    return only(apartments -> apartments.place() == place);
  }

  /**
   * How many units these are together.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public long units() {
    return completed.stream().mapToLong(Apartments::units).reduce(0, Math::addExact);
  }

  /** All of them. */
  public List<Apartments> all() {
    return completed;
  }

  private ApartmentSupply only(Predicate<Apartments> wanted) {
    return new ApartmentSupply(completed.stream().filter(wanted).toList());
  }

  private static void refuseDoubled(String id, long times) {
    if (times > 1) {
      throw new IllegalArgumentException(
          "apartments " + id + ": found " + times + " of this id, expected one");
    }
  }
}
