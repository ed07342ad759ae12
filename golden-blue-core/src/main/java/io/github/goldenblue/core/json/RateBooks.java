package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookDraft;
import io.github.goldenblue.core.rates.RateBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rate books, one a file. */
public final class RateBooks {
  private static final String FOLDER = "META-INF/golden-blue/";

  private RateBooks() {}

  /**
   * Reads the book that a provider brings in its own module or jar.
   *
   * @param provider the provider's class
   * @param name the file's name under {@code META-INF/golden-blue/}, such as {@code 330604.json}
   * @throws RateBookException naming the provider, if there is no such book or it has faults
   */
  public static RateBook read(Class<?> provider, String name) {
    String source = provider.getName() + " " + name;
    try {
      Fault missing = new Fault(FOLDER + name, Fault.NOTHING, "a rate book");
      byte[] book =
          new OwnResource(provider, FOLDER + name)
              .read()
              .orElseThrow(() -> new RateBookException(source, List.of(missing)));
      return parse(source, book);
    } catch (IOException unreadable) {
      throw unreadable(source, unreadable);
    }
  }

  /**
   * Reads the book in a file.
   *
   * @throws RateBookException naming the file, if it cannot be read or has faults
   */
  public static RateBook read(Path file) {
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw unreadable(file.toString(), unreadable);
    }
  }

  /**
   * Reads a book from its text.
   *
   * @param source who provides it and from where, for messages
   * @param utf8 one JSON object
   * @throws RateBookException naming the source, with every fault found
   */
  public static RateBook parse(String source, byte[] utf8) {
    return draft(source, utf8).orThrow();
  }

  /**
   * Reads the book in a file as far as it can be read, for {@link
   * io.github.goldenblue.core.rates.RateBookCheck}.
   */
  public static RateBookDraft draft(Path file) {
    try {
      return draft(file.toString(), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      RateBookException told = unreadable(file.toString(), unreadable);
      return new RateBookDraft(file.toString(), Optional.empty(), told.faults(), Set.of());
    }
  }

  /**
   * Reads a book from its text as far as it can be read.
   *
   * @param source who provides it and from where, for messages
   * @param utf8 one JSON object
   */
  public static RateBookDraft draft(String source, byte[] utf8) {
    List<Fault> faults = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    try {
      Node node = Node.root(WireParser.parse(utf8), faults);
      Walk.refuseRepeatedKeys(node);
      Walk.collectTexts(node, texts);
      PlainText.check(node);
      Optional<RateBook> book = new RateBookReader(node).read(source);
      return new RateBookDraft(source, book, faults, texts);
    } catch (FaultException fault) {
      faults.add(fault.fault());
      return new RateBookDraft(source, Optional.empty(), faults, texts);
    }
  }

  private static RateBookException unreadable(String source, IOException cause) {
    Fault fault = new Fault(Fault.WHOLE, cause.toString(), "a rate book that can be read");
    return new RateBookException(source, fault, cause);
  }
}
