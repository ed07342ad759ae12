package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.json.ClaimReader;
import io.github.goldenblue.core.json.LedgerSpool;
import io.github.goldenblue.core.json.RejectedLine;
import io.github.goldenblue.core.json.StreamedClaims;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.EntrySink;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Settlement;
import io.github.goldenblue.core.settle.StreamedBatch;
import io.github.goldenblue.core.settle.StreamedLedger;
import io.github.goldenblue.examples.settlement.ondisk.ClaimSort;
import io.github.goldenblue.examples.settlement.ondisk.WorkFolder;
import io.github.goldenblue.examples.settlement.ondisk.WorkFolderException;
import io.github.goldenblue.examples.settlement.ondisk.WorkFolderException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are kept in a work folder, sorted there, and settled one by one. In memory are what
 * is known of their ids and accounts, and the lines that are rejected.
 */
final class DiskBatch implements Batch {
  private final WorkFolder folder;
  private final ClaimSort sort;
  private final Optional<LedgerSpool> spool;
  private final StreamedClaims claims;
  private ClaimSort.@Nullable Sorted sorted;
  private @Nullable StreamedLedger after;

  /** Something that reads or writes in the work folder. */
  @FunctionalInterface
  private interface Work {
    void done() throws IOException;
  }

  private DiskBatch(
      WorkFolder folder, ClaimSort sort, Optional<LedgerSpool> spool, ClaimReader reader) {
    this.folder = folder;
    this.sort = sort;
    this.spool = spool;
    this.claims = new StreamedClaims(reader);
  }

  /**
   * An empty one in a folder.
   *
   * @param keepsLedger whether the ledger will be asked for
   * @throws Failure if the folder is not empty or in use, or cannot be written
   */
  static DiskBatch in(Path path, ClaimReader reader, boolean keepsLedger) {
    try {
      return in(WorkFolder.open(path), reader, keepsLedger);
    } catch (WorkFolderException refused) {
      String reason = refused.reason() == Reason.IN_USE ? "in-use" : "not-empty";
      throw new Failure(Phrase.of("failure.work-folder-" + reason, path, refused.path()), refused);
    } catch (FileAlreadyExistsException file) {
      throw new Failure(Phrase.of("failure.write", path, Phrase.of("reason.no-such-folder")), file);
    } catch (IOException unwritable) {
      throw Failure.writing(path, unwritable);
    }
  }

  private static DiskBatch in(WorkFolder folder, ClaimReader reader, boolean keepsLedger)
      throws IOException {
    try {
      ClaimSort sort = new ClaimSort(folder);
      Optional<LedgerSpool> spool =
          keepsLedger ? Optional.of(new LedgerSpool(folder.file("ledger"))) : Optional.empty();
      return new DiskBatch(folder, sort, spool, reader);
    } catch (IOException unwritable) {
      folder.close();
      throw unwritable;
    }
  }

  @Override
  public void read(ClaimFiles files, Streams streams, Messages messages) {
    files.read(
        streams,
        messages,
        (name, stream) -> {
          int number = claims.files().size();
          claims.read(name, stream, line -> work(() -> sort.put(number, line)));
        });
    work(() -> sorted = sort.sorted(claims.files()));
  }

  @Override
  public long lines() {
    return claims.lines();
  }

  @Override
  public long claims() {
    return sort.size();
  }

  @Override
  public void settle(
      Settlement settlement, Ledger before, Consumer<Decision> decisions, Progress progress) {
    EntrySink entries = spool.isPresent() ? spool.get() : entry -> {};
    StreamedBatch batch =
        settlement.stream(before, claims.ids(), decisions, claims::reject, entries);
    work(
        () ->
            Objects.requireNonNull(sorted)
                .each(
                    line -> {
                      progress.by(1);
                      claims.claim(line).ifPresent(batch::next);
                    }));
    after = batch.ledger();
  }

  @Override
  public List<RejectedLine> rejected() {
    return claims.rejected();
  }

  @Override
  public void writeLedger(OutputFile file) {
    file.write(stream -> spool.orElseThrow().write(Objects.requireNonNull(after), stream));
  }

  @Override
  public Optional<Ledger> ledger() {
    return Optional.empty();
  }

  @Override
  public void close() {
    work(
        () -> {
          try (folder;
              sort) {
            if (spool.isPresent()) {
              spool.get().close();
            }
          }
        });
  }

  private void work(Work work) {
    try {
      work.done();
    } catch (UncheckedIOException unwritable) {
      throw Failure.writing(folder.path(), Objects.requireNonNull(unwritable.getCause()));
    } catch (IOException unwritable) {
      throw Failure.writing(folder.path(), unwritable);
    }
  }
}
