package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.settle.BatchIds;
import io.github.goldenblue.core.settle.RandomHistory;
import io.github.goldenblue.core.settle.RandomHistory.Leg;
import io.github.goldenblue.core.settle.StreamedBatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/** The ledger of a streamed batch has the bytes of the ledger of the batch. */
class LedgerSpoolProperties {
  private final Path file;

  LedgerSpoolProperties() throws IOException {
    file = Files.createTempFile("spool", ".tmp");
  }

  @AfterProperty
  void remove() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 100)
  void claimsStagesAndReversals(@ForAll long seed) throws IOException {
    List<Leg> legs = RandomHistory.legsOfClaims(new Random(seed), 4);
    for (int i = 1; i < legs.size(); i++) {
      writesTheSame(legs.get(i));
      writesTheSame(legs.get(i - 1).and(legs.get(i)));
    }
  }

  @Property(tries = 50)
  void crews(@ForAll long seed) throws IOException {
    for (Leg leg : RandomHistory.legsOfCrews(new Random(seed), 3)) {
      writesTheSame(leg);
    }
  }

  private void writesTheSame(Leg leg) throws IOException {
    BatchIds ids = new BatchIds();
    leg.batch().forEach(ids::add);
    List<Claim> inOrder = leg.batch().stream().sorted(ClaimOrder.CANONICAL).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (LedgerSpool spool = new LedgerSpool(file)) {
      StreamedBatch batch =
          leg.settlement().stream(leg.before(), ids, decision -> {}, rejection -> {}, spool);
      inOrder.forEach(batch::next);
      spool.write(batch.ledger(), bytes);
    }
    assertThat(bytes.toByteArray()).isEqualTo(LedgerBytes.whole(leg.after()));
  }
}
