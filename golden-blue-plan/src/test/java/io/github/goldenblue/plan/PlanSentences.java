package io.github.goldenblue.plan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the plan's text into sentences and prints for each, in the order of the text, where it
 * stands and a hash of what it says: {@code 三(一)1#2<TAB>0123456789abcdef}. The text itself is not
 * in this repository; the hashes are, so that whoever has the text can see that no sentence of it
 * was passed over.
 *
 * <p>A program of one file that needs nothing but a JDK; from the repository's root:
 *
 * <pre>
 * java golden-blue-plan/src/test/java/io/github/goldenblue/plan/PlanSentences.java PLAN.txt
 * </pre>
 *
 * <p>A sentence ends at 。；！ or at the end of its paragraph, so that a heading is one too. Before
 * the first part and from the annex on every line is one sentence, a row of the annex included.
 */
final class PlanSentences {
  /** Where the part before the first heading stands, and the parts that have no heading at all. */
  private static final String HEAD = "文首";

  private static final String CLOSING = "文末";
  private static final String ANNEX = "附件";
  private static final String IMPRINT = "版记";

  private static final Pattern PART = Pattern.compile("([一二三四五六七八九十])、.*");
  private static final Pattern SECTION = Pattern.compile("[（(]([一二三四五六七八九十])[）)].*");
  private static final Pattern ARTICLE = Pattern.compile("([0-9]+)[.．].*");
  private static final Pattern ROW = Pattern.compile("([0-9]+)\t.*");

  /** The closing clause, and the note below it that there is an annex. */
  private static final Pattern CLOSING_LINE = Pattern.compile("本(实施)?方案自.*|附件[：:].+");

  private static final Pattern SENTENCE = Pattern.compile("[^。；！]+[。；！]?");
  private static final Pattern FINISHED = Pattern.compile(".*[。；！]");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}*]+");

  /**
   * One sentence.
   *
   * @param at the article and, after {@code #}, the sentence's number in it
   * @param hash the first 16 hex digits of the SHA-256 of its words in UTF-8, without white space
   *     and asterisks
   */
  record Found(String at, String hash) {
    @Override
    public String toString() {
      return at + "\t" + hash;
    }
  }

  private final List<Found> found = new ArrayList<>();
  private final Map<String, Integer> counted = new HashMap<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String part = "";
  private String section = "";
  private String article = HEAD;

  private PlanSentences() {}

  /** Prints the sentences of the text in the file that is named. */
  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    of(Files.readString(Path.of(files[0]))).forEach(sentence -> out.print(sentence + "\n"));
  }

  /** The sentences of a text. */
  static List<Found> of(String text) {
    PlanSentences sentences = new PlanSentences();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sentences::take);
    sentences.endParagraph();
    return List.copyOf(sentences.found);
  }

  /** The hash of one sentence. */
  static String hash(String sentence) {
    byte[] words = bare(sentence).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every JDK has SHA-256", impossible);
    }
  }

  private void take(String line) {
    String place = place(line);
    if (!place.equals(article)) {
      endParagraph();
      article = place;
    }
    if (isLineByLine()) {
      add(line);
      return;
    }
    paragraph.append(line);
    if (PART.matcher(line).matches() || FINISHED.matcher(line).matches()) {
      endParagraph();
    }
  }

  /** Where the line says that it stands; one that says nothing goes on where the last one stood. */
  private String place(String line) {
    if (article.startsWith(ANNEX) || article.equals(IMPRINT)) {
      return placeInAnnex(line);
    }
    Matcher number = PART.matcher(line);
    if (number.matches()) {
      part = number.group(1);
      return part;
    }
    number = SECTION.matcher(line);
    if (number.matches()) {
      section = part + "(" + number.group(1) + ")";
      return section;
    }
    number = ARTICLE.matcher(line);
    if (number.matches()) {
      return section + number.group(1);
    }
    if (line.matches("附件[：:]")) {
      return ANNEX;
    }
    return CLOSING_LINE.matcher(line).matches() ? CLOSING : article;
  }

  /** Rows have numbers; what comes after them without one is the imprint. */
  private String placeInAnnex(String line) {
    Matcher number = ROW.matcher(line);
    if (number.matches()) {
      return ANNEX + "(" + number.group(1) + ")";
    }
    return article.equals(ANNEX) ? ANNEX : IMPRINT;
  }

  private boolean isLineByLine() {
    return article.equals(HEAD) || article.startsWith(ANNEX) || article.equals(IMPRINT);
  }

  private void endParagraph() {
    SENTENCE.matcher(paragraph).results().forEach(sentence -> add(sentence.group()));
    paragraph.setLength(0);
  }

  private void add(String sentence) {
    if (!bare(sentence).isEmpty()) {
      int number = counted.merge(article, 1, Integer::sum);
      found.add(new Found(article + "#" + number, hash(sentence)));
    }
  }

  private static String bare(String sentence) {
    return BLANK.matcher(sentence).replaceAll("");
  }
}
