package io.github.goldenblue.examples.settlement.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What else would be files of their own; with it inside, a page asks the network for nothing.
 *
 * @param style the style sheet
 * @param scripts in the order in which they run
 */
public record Inlined(String style, List<String> scripts) {
  private static final String FOLDER = "/META-INF/golden-blue-settlement/";

  /** Keeps a copy. */
  public Inlined {
    scripts = List.copyOf(scripts);
  }

  /** A style sheet or script of this module. */
  public static String read(String name) {
    try (InputStream stream = Inlined.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new FileNotFoundException(FOLDER + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Nothing but these scripts may run, and nothing may be fetched. */
  public String policy() {
    String hashes = String.join(" ", scripts.stream().map(Inlined::hash).toList());
    String allowed = hashes.isEmpty() ? "'none'" : hashes;
    return "default-src 'none'; style-src 'unsafe-inline'; script-src " + allowed;
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
