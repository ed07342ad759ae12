package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.settle.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The claims of one batch, read from JSON lines of any number of files. A bad line never stops the
 * others. Not for several threads; claims whose id stands on more than one line are all rejected,
 * each naming the others.
 */
public final class ClaimBatch {
  private final ClaimReader reader;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, LinePlace> firstPlaces = new HashMap<>();
  private final LineRejects rejects = new LineRejects();
  private final List<String> files = new ArrayList<>();
  private long lines;

  /** An empty batch of claims that {@code reader} can read. */
  public ClaimBatch(ClaimReader reader) {
    this.reader = reader;
  }

  /**
   * Reads all lines of a stream; empty ones are passed over.
   *
   * @param file what to call the stream in messages
   * @param stream JSON lines in UTF-8; not closed here
   * @throws IOException if the stream cannot be read
   */
  public void read(String file, InputStream stream) throws IOException {
    files.add(file);
    LineSplitter splitter = new LineSplitter(stream);
    long number = 0;
    for (Optional<LineSplitter.Line> line = splitter.next();
        line.isPresent();
        line = splitter.next()) {
      number++;
      readUnlessBlank(new LinePlace(file, number), line.get());
    }
  }

  /**
   * Reads one line, of any file; an empty one is passed over.
   *
   * @param utf8 the line without its end
   */
  public void read(LinePlace place, byte[] utf8) {
    if (!files.contains(place.file())) {
      files.add(place.file());
    }
    readUnlessBlank(place, LineSplitter.Line.of(utf8));
  }

  private void readUnlessBlank(LinePlace place, LineSplitter.Line line) {
    if (line.isTooLong() || !line.isBlank()) {
      lines++;
      read(place, line);
    }
  }

  /** How many lines were read, empty ones apart. */
  public long lines() {
    return lines;
  }

  /** The claims that can be settled. */
  public Collection<Claim> claims() {
    return Collections.unmodifiableCollection(claims.values());
  }

  /**
   * Every line that was not decided, in the order of the input.
   *
   * @param bySettlement the claims of this batch that settlement refused
   */
  public List<RejectedLine> rejected(Collection<Rejection> bySettlement) {
    List<RejectedLine> refused = new ArrayList<>();
    for (Rejection rejection : bySettlement) {
      LinePlace place = Objects.requireNonNull(firstPlaces.get(rejection.claimId()));
      refused.add(new RejectedLine(place, rejection.claimId(), rejection.faults()));
    }
    return rejects.inOrder(files, refused);
  }

  private void read(LinePlace place, LineSplitter.Line line) {
    try {
      if (line.isTooLong()) {
        throw new InvalidClaimException("", List.of(LineSplitter.Line.tooLong()));
      }
      Claim claim = reader.read(line.utf8());
      add(place, claim);
    } catch (InvalidClaimException invalid) {
      rejects.add(place, invalid.claimId(), invalid.faults());
      if (!invalid.claimId().isEmpty()) {
        register(place, invalid.claimId());
      }
    }
  }

  private void add(LinePlace place, Claim claim) {
    if (register(place, claim.id())) {
      claims.put(claim.id(), claim);
    } else {
      rejects.add(place, claim.id(), List.of());
    }
  }

  /** Notes where an id stands; whether this is the first line with it. */
  private boolean register(LinePlace place, String id) {
    LinePlace first = firstPlaces.putIfAbsent(id, place);
    if (first == null) {
      return true;
    }
    if (claims.remove(id) != null) {
      rejects.add(first, id, List.of());
    }
    return false;
  }
}
