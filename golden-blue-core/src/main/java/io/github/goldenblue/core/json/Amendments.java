package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.Amendment;
import io.github.goldenblue.core.rates.RateBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads amendments, one a file. */
public final class Amendments {
  private Amendments() {}

  /**
   * Reads the amendment in a file.
   *
   * @throws RateBookException naming the file, if it cannot be read or has faults
   */
  public static Amendment read(Path file) {
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      Fault fault = new Fault(Fault.WHOLE, unreadable.toString(), "an amendment that can be read");
      throw new RateBookException(file.toString(), fault, unreadable);
    }
  }

  /**
   * Reads an amendment from its text.
   *
   * @param source who provides it and from where, for messages
   * @param utf8 one JSON object
   * @throws RateBookException naming the source, with every fault found
   */
  public static Amendment parse(String source, byte[] utf8) {
    List<Fault> faults = new ArrayList<>();
    try {
      Node node = Node.root(WireParser.parse(utf8), faults);
      Walk.refuseRepeatedKeys(node);
      PlainText.check(node);
      Amendment amendment = new AmendmentReader(node).read(source);
      if (faults.isEmpty()) {
        return amendment;
      }
    } catch (FaultException fault) {
      faults.add(fault.fault());
    }
    throw new RateBookException(source, faults);
  }

  /** Whether a text says of itself that it is an amendment, whatever else is wrong with it. */
  public static boolean isAmendment(byte[] utf8) {
    try {
      Node node = Node.root(WireParser.parse(utf8), new ArrayList<>());
      return node.find("format")
          .filter(format -> format.isText(AmendmentReader.FORMAT))
          .isPresent();
    } catch (FaultException isNone) {
      return false;
    }
  }
}
