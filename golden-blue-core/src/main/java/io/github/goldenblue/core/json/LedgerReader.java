package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.json.StandingEntries.Standing;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ledgers, as {@link LedgerWriter} writes and {@link LedgerFile} goes on with them, and
 * checks every line, every seal, and that all that stands goes together. What is wrong is a {@link
 * LedgerException}; only lines at the end that are not sealed are passed over.
 */
public final class LedgerReader {
  private final String file;
  private final EntryScan scan = new EntryScan();
  private final StandingEntries standing;
  private final List<Standing> unsealed = new ArrayList<>();
  private Optional<LedgerSeal> last = Optional.empty();
  private LedgerSealing sealing = new LedgerSealing(last);
  private long line;
  private long bytes;
  private long sealedLines;
  private long sealedBytes;

  private LedgerReader(String file) {
    this.file = file;
    this.standing = new StandingEntries(file);
  }

  /**
   * Reads the ledger in a file.
   *
   * @throws IOException if the file cannot be read
   * @throws LedgerException if it is no ledger, or a damaged one
   */
  public static LedgerReading read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, file.toString());
    }
  }

  /**
   * Reads a ledger; the stream stays open.
   *
   * @param file what to call the stream in messages
   * @throws IOException if the stream fails
   * @throws LedgerException if it is no ledger, or a damaged one
   */
  public static LedgerReading read(InputStream stream, String file) throws IOException {
    LedgerReader reader = new LedgerReader(file);
    LineSplitter splitter = new LineSplitter(stream);
    for (Optional<LineSplitter.Line> next = splitter.next();
        next.isPresent();
        next = splitter.next()) {
      reader.line(next.get());
    }
    return reader.reading();
  }

  private LedgerReading reading() {
    LedgerSeal seal =
        last.orElseThrow(
            () -> fault("", new Fault("seal", Fault.NOTHING, "a seal after the entries")));
    boolean isCut = line > sealedLines;
    Optional<LinePlace> cutOff =
        isCut ? Optional.of(new LinePlace(file, sealedLines + 1)) : Optional.empty();
    return new LedgerReading(standing.ledger(seal), seal, sealedBytes, cutOff);
  }

  private void line(LineSplitter.Line next) {
    line++;
    byte[] utf8 = next.utf8();
    if (next.isTooLong()) {
      throw fault("", LineSplitter.Line.tooLong());
    }
    if (!next.isEnded()) {
      refuseOtherEnd(utf8);
      return;
    }
    bytes += utf8.length + 1;
    try {
      if (LedgerSeal.isMeant(utf8)) {
        seal(LedgerSeal.read(utf8));
      } else {
        sealing.line(utf8);
        unsealed.add(new Standing(entry(utf8), line));
      }
    } catch (FaultException fault) {
      throw fault(fault.claimId(), fault.fault());
    }
  }

  private LedgerEntry entry(byte[] utf8) {
    return scan.read(utf8).orElseGet(() -> LedgerJson.read(WireParser.parse(utf8)));
  }

  /** What was cut off is the beginning of a line; a whole one, and more, was not cut off. */
  private void refuseOtherEnd(byte[] utf8) {
    try {
      WireParser.parse(Arrays.copyOf(utf8, Math.max(0, utf8.length - 1)));
    } catch (FaultException isCut) {
      return;
    }
    String found = String.format("byte 0x%02x", utf8[utf8.length - 1]);
    throw fault("", new Fault(Fault.WHOLE, found, "a line feed at the end"));
  }

  private void seal(LedgerSeal seal) {
    refuseGoingBack(seal);
    refuseChanged(seal);
    Set<String> ids = new HashSet<>();
    for (Standing entry : unsealed) {
      check(entry, seal);
      if (!ids.add(entry.entry().id())) {
        throw standing.fault(entry, "id", "a second entry of the batch", "each claim once");
      }
    }
    unsealed.forEach(standing::put);
    unsealed.clear();
    last = Optional.of(seal);
    sealing = new LedgerSealing(last);
    sealedLines = line;
    sealedBytes = bytes;
  }

  private void refuseGoingBack(LedgerSeal seal) {
    if (last.isEmpty()) {
      return;
    }
    LedgerSeal before = last.get();
    if (seal.batch() < before.batch()) {
      String expected = "not less than " + before.batch() + " of the seal before";
      throw fault("", new Fault("seal", Integer.toString(seal.batch()), expected));
    }
    if (LedgerDays.goesBack(before.decidedOn(), seal.decidedOn())) {
      String expected = "not before " + LedgerDays.name(before.decidedOn());
      throw fault("", new Fault("decidedOn", LedgerDays.name(seal.decidedOn()), expected));
    }
  }

  private void refuseChanged(LedgerSeal seal) {
    LedgerSeal expected = sealing.seal(seal.batch(), seal.decidedOn());
    if (!expected.equals(seal)) {
      String lines = sealing.lines() + " entries from line " + (sealedLines + 1);
      String found = lines + " that come to " + expected.digest();
      throw fault(
          "",
          new Fault(
              "batch " + seal.batch(), found, seal.lines() + " that come to " + seal.digest()));
    }
  }

  private void check(Standing entry, LedgerSeal seal) {
    LedgerEntry decided = entry.entry();
    int before = last.map(LedgerSeal::batch).orElse(0);
    if (decided.batch() > seal.batch()) {
      String expected = "at most " + seal.batch() + ", which its seal says";
      throw standing.fault(entry, "batch", Integer.toString(decided.batch()), expected);
    }
    if (LedgerDays.goesBack(decided.decidedOn(), seal.decidedOn())) {
      String expected = "not after " + LedgerDays.name(seal.decidedOn()) + ", which its seal says";
      throw standing.fault(entry, "decidedOn", LedgerDays.name(decided.decidedOn()), expected);
    }
    boolean isOld = decided.batch() <= before && decided.batch() < seal.batch();
    if (isOld && standing.get(decided.id()) == null) {
      String expected = "more than " + before + ", as no entry of the claim stands before";
      throw standing.fault(entry, "batch", Integer.toString(decided.batch()), expected);
    }
  }

  private LedgerException fault(String claimId, Fault fault) {
    return new LedgerException(new LinePlace(file, Math.max(1, line)), claimId, fault);
  }
}
