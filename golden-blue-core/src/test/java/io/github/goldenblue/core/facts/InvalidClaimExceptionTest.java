package io.github.goldenblue.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidClaimExceptionTest {
  @Test
  void itComesBackFromSerialisationWithItsFaults() throws Exception {
    Fault fault = new Fault("heads", "-1", "a whole number, 0 or more");
    InvalidClaimException thrown = new InvalidClaimException("a", List.of(fault));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    ByteArrayInputStream written = new ByteArrayInputStream(bytes.toByteArray());
    try (ObjectInputStream in = new ObjectInputStream(written)) {
      InvalidClaimException read = (InvalidClaimException) in.readObject();
      assertThat(read.claimId()).isEqualTo("a");
      assertThat(read.faults()).containsExactly(fault);
      assertThat(read).hasMessage(thrown.getMessage());
    }
  }
}
