package io.github.goldenblue.core.json;

import io.github.goldenblue.core.settle.Ledger;
import java.util.Optional;

/**
 * A ledger as it was read.
 *
 * @param ledger all that is sealed
 * @param seal the last seal
 * @param sealedBytes how many bytes of the file are sealed
 * @param cutOff where lines begin that no seal follows, as a process leaves them that was killed
 *     while it appended; they do not count
 */
public record LedgerReading(
    Ledger ledger, LedgerSeal seal, long sealedBytes, Optional<LinePlace> cutOff) {}
