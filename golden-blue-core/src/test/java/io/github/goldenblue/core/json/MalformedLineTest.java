package io.github.goldenblue.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.sample.BonusClaim;
import io.github.goldenblue.core.sample.Books;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is no JSON still counts for the id that stood in it before it went wrong. */
class MalformedLineTest {
  private static final String GOOD =
      Books.usual().writeClaim(BonusClaim.like("a").at("500").build());

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"id\":\"a\",\"heads\":01}", "{\"id\":\"a\",\"on\":", "{\"id\":\"a\"}}"})
  void doublesAGoodLineOfItsId(String malformed) throws IOException {
    ClaimBatch batch = new ClaimBatch(Books.usual().claims());
    batch.read(
        "f", new ByteArrayInputStream((malformed + "\n" + GOOD).getBytes(StandardCharsets.UTF_8)));
    assertThat(batch.claims()).isEmpty();
    assertThat(batch.rejected(List.of()))
        .extracting(RejectedLine::claimId)
        .containsExactly("a", "a");
  }

  @Test
  void aRejectionKeepsItsFaultsWhenItIsSerialised() throws Exception {
    Fault fault = new Fault("heads", "7.0", "a whole number");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new InvalidClaimException("a", List.of(fault)));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidClaimException read = (InvalidClaimException) in.readObject();
      assertThat(read.faults()).containsExactly(fault);
      assertThat(read.claimId()).isEqualTo("a");
    }
  }
}
