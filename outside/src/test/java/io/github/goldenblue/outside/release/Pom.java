package io.github.goldenblue.outside.release;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/** A published pom, asked by paths such as {@code licenses/license/name}. */
final class Pom {
  private static final XPath PATHS = XPathFactory.newInstance().newXPath();

  private final Document document;

  Pom(Path file) throws Exception {
    try (InputStream content = Files.newInputStream(file)) {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
    }
  }

  /** What stands at the first such place; empty if there is none. */
  String text(String path) throws Exception {
    return PATHS.evaluate("/project/" + path, document).strip();
  }

  /** How many such places there are. */
  int count(String path) throws Exception {
    Number count =
        (Number) PATHS.evaluate("count(/project/" + path + ")", document, XPathConstants.NUMBER);
    return count.intValue();
  }
}
