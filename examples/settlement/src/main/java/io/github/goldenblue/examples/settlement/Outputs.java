package io.github.goldenblue.examples.settlement;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All outputs of a run. They appear together at its end; a run that fails or is interrupted before
 * leaves nothing, and what was there stays as it was.
 */
final class Outputs implements Closeable {
  private final List<OutputFile> files = new CopyOnWriteArrayList<>();
  private final Thread interruption = new Thread(this::discard);

  /** No outputs yet. */
  Outputs() {
    Runtime.getRuntime().addShutdownHook(interruption);
  }

  /** One more output, if it is wanted. */
  Optional<OutputFile> open(Optional<Place> place, Streams streams) {
    Optional<OutputFile> file = place.map(there -> OutputFile.open(there, streams));
    file.ifPresent(files::add);
    return file;
  }

  /**
   * Lets everything appear, in the order in which it was opened, but what cannot be taken back
   * first: copies to a reader who may be gone, then files. Until the last is out, the run can be
   * repeated with the same result; so the ledger is to be opened last.
   */
  void publish() {
    files.forEach(OutputFile::finish);
    files.stream().filter(file -> !file.isReplacing()).forEach(OutputFile::publish);
    replace();
  }

  /** The names of all files that it writes. */
  List<String> names() {
    return files.stream()
        .map(OutputFile::place)
        .filter(place -> !place.isStandard())
        .map(Place::name)
        .toList();
  }

  /** Removes what has not appeared. */
  @Override
  public void close() {
    files.forEach(OutputFile::close);
    try {
      Runtime.getRuntime().removeShutdownHook(interruption);
    } catch (IllegalStateException isEndingAlready) {
      // The process is being ended from outside, and the hook runs or has run.
    }
  }

  /** Once begun it is not interrupted; copying may be, since nobody knows how long it takes. */
  private synchronized void replace() {
    files.stream().filter(OutputFile::isReplacing).forEach(OutputFile::publish);
  }

  private synchronized void discard() {
    files.forEach(OutputFile::discard);
  }
}
