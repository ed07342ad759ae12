package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.settle.BatchIds;
import io.github.goldenblue.core.settle.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a batch that is too large for memory, from JSON lines of any number of files. They
 * are gone through twice: at first each is only looked at and handed out as a {@link ClaimLine}, to
 * be put aside; and once all are known, and brought into the order of the law, each is read. A bad
 * line never stops the others. Rejections are those of a {@link ClaimBatch}. Not for several
 * threads.
 */
public final class StreamedClaims {
  private final ClaimReader reader;
  private final ClaimGlance glance = new ClaimGlance();
  private final BatchIds ids = new BatchIds();
  private final LineRejects rejects = new LineRejects();
  private final List<String> files = new ArrayList<>();
  private long lines;
  private @Nullable LinePlace last;

  /** Takes what was looked at. */
  @FunctionalInterface
  public interface Aside {
    /**
     * Puts a line aside.
     *
     * @throws IOException if that cannot be done; it ends the reading
     */
    void put(ClaimLine line) throws IOException;
  }

  /** No claims yet, of those that {@code reader} can read. */
  public StreamedClaims(ClaimReader reader) {
    this.reader = reader;
  }

  /**
   * Looks at all lines of a stream; empty ones are passed over, and those that are surely wrong are
   * not handed out.
   *
   * @param file what to call the stream in messages
   * @param stream JSON lines in UTF-8; not closed here
   * @throws IOException if the stream cannot be read, or a line cannot be put aside
   */
  public void read(String file, InputStream stream, Aside aside) throws IOException {
    files.add(file);
    LineSplitter splitter = new LineSplitter(stream);
    long number = 0;
    for (Optional<LineSplitter.Line> line = splitter.next();
        line.isPresent();
        line = splitter.next()) {
      number++;
      if (line.get().isTooLong() || !line.get().isBlank()) {
        lines++;
        read(new LinePlace(file, number), line.get(), aside);
      }
    }
  }

  /** How many lines were looked at, empty ones apart. */
  public long lines() {
    return lines;
  }

  /** The files, in the order they were read. */
  public List<String> files() {
    return List.copyOf(files);
  }

  /** What is known of the ids, once all lines were looked at. */
  public BatchIds ids() {
    return ids;
  }

  /** Reads a claim that was put aside; empty if it is rejected. */
  public Optional<Claim> claim(ClaimLine line) {
    last = line.place();
    try {
      Claim claim = reader.read(line.utf8());
      if (ids.count(line.id()) == 1) {
        return Optional.of(claim);
      }
      rejects.add(line.place(), line.id(), List.of());
    } catch (InvalidClaimException invalid) {
      rejects.add(line.place(), invalid.claimId(), invalid.faults());
    }
    return Optional.empty();
  }

  /**
   * Says that settlement refused the claim that was read last.
   *
   * @throws NullPointerException if none was read
   */
  public void reject(Rejection rejection) {
    rejects.add(Objects.requireNonNull(last), rejection.claimId(), rejection.faults());
  }

  /** Every line that was not decided, in the order of the input, once all claims were read. */
  public List<RejectedLine> rejected() {
    return rejects.inOrder(files, List.of());
  }

  private void read(LinePlace place, LineSplitter.Line line, Aside aside) throws IOException {
    if (line.isTooLong()) {
      rejects.add(place, "", List.of(LineSplitter.Line.tooLong()));
      return;
    }
    Optional<ClaimLine> seen = glance.at(place, line.utf8()).or(() -> inFull(place, line.utf8()));
    if (seen.isPresent()) {
      seen.get().addTo(ids);
      aside.put(seen.get());
    }
  }

  private Optional<ClaimLine> inFull(LinePlace place, byte[] utf8) {
    try {
      return Optional.of(ClaimLine.of(place, reader.read(utf8), utf8));
    } catch (InvalidClaimException invalid) {
      rejects.add(place, invalid.claimId(), invalid.faults());
      if (!invalid.claimId().isEmpty()) {
        ids.add(invalid.claimId());
      }
      return Optional.empty();
    }
  }
}
