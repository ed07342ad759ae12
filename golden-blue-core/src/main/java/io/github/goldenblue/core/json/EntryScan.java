package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.Chain;
import io.github.goldenblue.core.settle.Fingerprint;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.OpenItem;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.settle.Taking;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads entries that are written as {@link LedgerJson} writes them, many times as fast as it reads.
 * It says nothing of any other line, right or wrong, and leaves it to {@link LedgerJson}.
 */
final class EntryScan {
  private static final String START = "{\"format\":\"" + LedgerJson.FORMAT + "\",\"batch\":";

  private final ByteScan scan = new ByteScan();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, District> districts = new HashMap<>();

  /** The entry, or empty where it is none or written another way. */
  Optional<LedgerEntry> read(byte[] line) {
    try {
      scan.begin(line);
      return Optional.of(entry());
    } catch (ByteScan.OtherForm | IllegalArgumentException | DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private LedgerEntry entry() {
    scan.pass(START);
    long batch = scan.number();
    scan.require(batch > 0 && batch <= Integer.MAX_VALUE);
    Optional<LocalDate> decidedOn = field(",\"decidedOn\":", this::day);
    String subsidy = word(",\"subsidy\":");
    District district = districts.computeIfAbsent(word(",\"district\":"), District::of);
    scan.pass(",\"on\":");
    LocalDate on = day();
    scan.pass(",\"id\":");
    String id = scan.text();
    scan.pass(",\"hash\":");
    Fingerprint hash = Fingerprint.of(scan.text());
    Outcome outcome = outcome();
    Chain chain = chain();
    scan.pass(",\"lines\":");
    List<PaidLine> lines = list(this::line);
    scan.last("}");
    scan.require(lines.isEmpty() || outcome.kind() == OutcomeKind.GRANTED);
    return new LedgerEntry(
        (int) batch, decidedOn, subsidy, district, on, id, hash, outcome, chain, lines);
  }

  private Outcome outcome() {
    OutcomeKind kind = OutcomeKind.valueOf(word(",\"outcome\":"));
    scan.pass(",\"amount\":");
    YuanRange amount = range();
    return switch (kind) {
      case GRANTED -> {
        scan.require(amount.isExact());
        yield new Outcome.Granted(amount.low());
      }
      case NEEDS_DETERMINATION -> {
        scan.pass(",\"openItems\":");
        yield new Outcome.NeedsDetermination(amount, list(this::openItem));
      }
      case REFUSED -> {
        scan.require(amount.equals(YuanRange.ZERO));
        yield new Outcome.Refused(List.of());
      }
      case EXHAUSTED -> {
        scan.require(amount.equals(YuanRange.ZERO));
        yield new Outcome.Exhausted(List.of(), List.of());
      }
      case REFERRED -> throw new ByteScan.OtherForm();
    };
  }

  private OpenItem openItem() {
    OpenItem item = new OpenItem(word("{\"item\":"), word(",\"fact\":"));
    scan.pass("}");
    return item;
  }

  private Chain chain() {
    Optional<String> stage = field(",\"stage\":", scan::word);
    Optional<String> earlier = field(",\"earlier\":", scan::text);
    Optional<String> later = field(",\"later\":", scan::text);
    Chain chain = new Chain(stage, earlier, later);
    return chain.equals(Chain.NONE) ? Chain.NONE : chain;
  }

  private PaidLine line() {
    Payee.Kind kind = Payee.Kind.valueOf(word("{\"payee\":{\"kind\":"));
    Payee payee = new Payee(kind, word(",\"id\":"));
    String item = word("},\"item\":");
    Optional<String> part = field(",\"part\":", scan::word);
    scan.pass(",\"units\":");
    long units = scan.number();
    scan.pass(",\"rate\":");
    YuanRange rate = range();
    scan.pass(",\"amount\":");
    Yuan amount = scan.yuan();
    Yuan decided = field(",\"decided\":", scan::yuan).orElse(amount);
    scan.require(decided.compareTo(amount) >= 0);
    scan.pass(",\"takings\":");
    List<Taking> takings = list(this::taking);
    scan.pass("}");
    takings.forEach(
        taking -> scan.require(taking.unit() != CapUnit.YUAN || taking.amount() == amount.fen()));
    return new PaidLine(payee, item, part, units, rate, amount, decided, takings);
  }

  private Taking taking() {
    String scope = word("{\"scope\":");
    String cap = word(",\"cap\":");
    scan.pass(",\"holder\":");
    List<String> holders = list(scan::word);
    CapKey key = new CapKey(scope, cap, holders, word(",\"period\":"));
    CapUnit unit = CapUnit.valueOf(word(",\"unit\":"));
    scan.pass(",\"amount\":");
    long amount = unit == CapUnit.YUAN ? scan.yuan().fen() : scan.number();
    scan.pass("}");
    return new Taking(key, unit, amount);
  }

  private YuanRange range() {
    scan.pass("{\"low\":");
    Yuan low = scan.yuan();
    scan.pass(",\"high\":");
    Yuan high = scan.yuan();
    scan.pass("}");
    return YuanRange.between(low, high);
  }

  /** Days are written in ten characters, of which the first is a digit. */
  private LocalDate day() {
    String day = scan.word();
    scan.require(day.length() == 10 && day.charAt(0) != '-');
    return days.computeIfAbsent(day, LocalDate::parse);
  }

  private String word(String before) {
    scan.pass(before);
    return scan.word();
  }

  private <T> Optional<T> field(String name, Supplier<T> read) {
    return scan.passes(name) ? Optional.of(read.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> read) {
    scan.pass("[");
    if (scan.passes("]")) {
      return List.of();
    }
    List<T> items = new ArrayList<>(2);
    do {
      items.add(read.get());
    } while (scan.passes(","));
    scan.pass("]");
    return items;
  }
}
