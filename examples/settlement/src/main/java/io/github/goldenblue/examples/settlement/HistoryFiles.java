package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.ClaimReader;
import io.github.goldenblue.core.settle.HistoryException;
import io.github.goldenblue.core.settle.HistoryException.Misfit;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Batches in files, one each, read anew whenever they are gone through: one is in memory at a time.
 *
 * @param files in the order in which they were settled
 * @param ledger what came of them
 * @param reader reads claims
 * @param streams what the process is connected to
 * @param messages in which language progress is told
 */
record HistoryFiles(
    List<Place> files, Place ledger, ClaimReader reader, Streams streams, Messages messages)
    implements Iterable<Collection<Claim>> {
  @Override
  public Iterator<Collection<Claim>> iterator() {
    return files.stream().map(this::claims).iterator();
  }

  /** What does not fit, by the names of the files. */
  Failure failure(HistoryException misfit) {
    boolean isOfLedger = List.of(Misfit.NO_CLAIM, Misfit.OTHER_CLAIM).contains(misfit.misfit());
    Place file = isOfLedger ? ledger : files.get(misfit.batch() - 1);
    String key = "failure.history." + misfit.misfit();
    return new Failure(Phrase.of(key, file, misfit.claimId(), misfit.batch()), misfit);
  }

  /** Lines that are no claims were not decided then either. */
  private Collection<Claim> claims(Place file) {
    return new ClaimFiles(List.of(file)).read(reader, streams, messages).claims();
  }
}
