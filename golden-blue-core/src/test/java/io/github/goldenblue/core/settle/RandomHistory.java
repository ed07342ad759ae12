package io.github.goldenblue.core.settle;

import static io.github.goldenblue.core.settle.MoneyBooks.ADVANCE;
import static io.github.goldenblue.core.settle.MoneyBooks.HALVES;
import static io.github.goldenblue.core.settle.MoneyBooks.QUARTERS;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Ledgers that random batches lead to, one after the other: claims of few ids, so that many are
 * settled before, decided anew, gone on from or taken back.
 */
public final class RandomHistory {
  private static final String YEAR =
      Books.cap("year", "head", "YUAN", 20_000, "agency", "CALENDAR_YEAR");
  private static final String ONCE =
      Books.cap("once", "head", "OCCURRENCES", 3, "agency", "CALENDAR_YEAR");
  private static final String BAND = Books.band(500, 800, "perHeadDetermined");

  private final Random random;
  private Ledger last = Ledger.EMPTY;
  private List<Sequel> sequels = List.of();
  private LocalDate day = LocalDate.of(2022, 1, 1);

  private RandomHistory(Random random) {
    this.random = random;
  }

  /** A batch on its way: what it is settled by, and against which ledger. */
  public record Leg(Settlement settlement, Ledger before, List<Claim> batch) {
    /** With the claims of another batch too, so that claims of one batch go on from each other. */
    public Leg and(Leg next) {
      return new Leg(
          settlement, before, Stream.concat(batch.stream(), next.batch.stream()).toList());
    }

    /** The ledger after it. */
    public Ledger after() {
      return settlement.settle(before, batch).ledger();
    }
  }

  /** The ledgers after each of so many batches, the empty one first. */
  public static List<Ledger> ofClaims(Random random, int batches) {
    return ledgers(legsOfClaims(random, batches));
  }

  /** The same, of crews with several payees and any caps and relations. */
  public static List<Ledger> ofCrews(Random random, int batches) {
    return ledgers(legsOfCrews(random, batches));
  }

  private static List<Ledger> ledgers(List<Leg> legs) {
    return Stream.concat(Stream.of(Ledger.EMPTY), legs.stream().map(Leg::after)).toList();
  }

  /** So many batches on their way. */
  public static List<Leg> legsOfClaims(Random random, int batches) {
    RandomHistory history = new RandomHistory(random);
    return history.settled(history.book(), batches, history::claim);
  }

  /** The same, of crews with several payees and any caps and relations. */
  public static List<Leg> legsOfCrews(Random random, int batches) {
    RandomCrew crew = new RandomCrew(random);
    IntFunction<Claim> claims =
        i -> random.nextInt(3) == 0 ? crew.open("c" + i) : crew.determined(crew.open("c" + i));
    return new RandomHistory(random).settled(crew.blue(), batches, claims);
  }

  private List<Leg> settled(GoldenBlue blue, int batches, IntFunction<Claim> claims) {
    List<Leg> legs = new ArrayList<>();
    for (int i = 0; i < batches; i++) {
      day = day.plusDays(random.nextInt(40));
      Optional<LocalDate> decidedOn = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(day);
      List<Claim> batch = random.ints(0, 20).distinct().limit(6).mapToObj(claims).toList();
      Leg leg = new Leg(blue.settlement(decidedOn), last, batch);
      legs.add(leg);
      last = leg.after();
    }
    return legs;
  }

  private GoldenBlue book() {
    String rate = random.nextBoolean() ? "600" : BAND;
    String payment = List.of(HALVES, QUARTERS, ADVANCE).get(random.nextInt(3));
    sequels =
        payment.equals(ADVANCE)
            ? List.of(Sequel.NONE, Sequel.of(Sequel.ADVANCE), Sequel.settling(""))
            : List.of(
                Sequel.of("start"),
                Sequel.of("middle").following(""),
                Sequel.of("end").following(""));
    return Books.under(MoneyBooks.with(Books.bonus(rate, YEAR, ONCE), payment));
  }

  private Claim claim(int i) {
    return random.nextInt(4) == 0 ? reversal(i) : bonus(i);
  }

  private Claim bonus(int i) {
    BonusClaim.Builder claim =
        BonusClaim.like("c" + i)
            .agency(OrganisationId.of(random.nextBoolean() ? "A" : "乙 \"2\""))
            .on("2022-0" + (1 + random.nextInt(3)) + "-01")
            .heads(random.nextInt(12))
            .sequel(sequel());
    return random.nextInt(3) == 0
        ? claim.build()
        : claim.at("" + (500 + random.nextInt(301))).build();
  }

  private Sequel sequel() {
    Sequel sequel = sequels.get(random.nextInt(sequels.size()));
    return sequel.settles().isPresent()
        ? Sequel.settling(anId())
        : sequel.follows().isPresent() ? sequel.following(anId()) : sequel;
  }

  private Claim reversal(int i) {
    Reversal.Builder reversal = MoneyBooks.cited("c" + i, anId());
    int kind = random.nextInt(3);
    if (kind == 1) {
      reversal.amount(Yuan.ofFen(1 + random.nextInt(100_000)));
    } else if (kind == 2) {
      reversal.units(1 + random.nextInt(4));
    }
    return reversal.build();
  }

  /** Of a claim that was settled, if any was. */
  private String anId() {
    List<LedgerEntry> paid = last.entries().stream().filter(LedgerEntry::isPaid).toList();
    return paid.isEmpty() ? "c0" : paid.get(random.nextInt(paid.size())).id();
  }
}
