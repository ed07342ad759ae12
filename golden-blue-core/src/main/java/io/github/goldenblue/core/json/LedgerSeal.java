package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line that closes what a batch adds to a ledger's file. Only what is sealed counts.
 *
 * <p>Its digest is the SHA-256, as 64 hexadecimal digits, of: the digest of the seal before, if
 * there is one; the lines since then, each with its line feed; and this line up to the comma before
 * {@code "digest"}. So a line that is changed, lost, doubled or moved does not go unnoticed. It
 * guards against accidents and careless hands; whoever means to forge can seal anew, unless the
 * last digest is kept elsewhere.
 *
 * @param batch how many batches the ledger has had; 0 seals a ledger without any
 * @param decidedOn the latest decision date of a batch, if one had any
 * @param lines how many entries it seals
 * @param digest what they come to, with all before
 */
public record LedgerSeal(int batch, Optional<LocalDate> decidedOn, long lines, String digest) {
  private static final Set<String> FIELDS =
      Set.of("format", "seal", "decidedOn", "lines", "digest");
  private static final String START = "{\"format\":\"" + LedgerJson.FORMAT + "\",\"seal\":";

  /** The line up to the comma before the digest. */
  static String start(int batch, Optional<LocalDate> decidedOn, long lines) {
    String day = decidedOn.map(on -> ",\"decidedOn\":\"" + on + "\"").orElse("");
    return START + batch + day + ",\"lines\":" + lines;
  }

  /** Whether a line is meant for a seal. */
  static boolean isMeant(byte[] line) {
    byte[] start = START.getBytes(StandardCharsets.UTF_8);
    return line.length >= start.length
        && Arrays.equals(line, 0, start.length, start, 0, start.length);
  }

  /**
   * Reads a seal, which is written in one way only.
   *
   * @throws FaultException if it is not written so
   */
  static LedgerSeal read(byte[] line) {
    List<Fault> faults = new ArrayList<>();
    Node node = Node.root(WireParser.parse(line), faults).only(FIELDS);
    LedgerSeal seal =
        new LedgerSeal(
            node.get("seal").count(),
            node.find("decidedOn").map(Node::date),
            node.get("lines").number(),
            node.get("digest").text());
    Reads.firstOf(faults)
        .ifPresent(
            fault -> {
              throw fault;
            });
    if (!new String(line, StandardCharsets.UTF_8).equals(seal.line())) {
      throw node.fault(seal.line());
    }
    return seal;
  }

  /** The whole line, without its line feed. */
  String line() {
    return start(batch, decidedOn, lines) + ",\"digest\":\"" + digest + "\"}";
  }
}
