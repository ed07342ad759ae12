package io.github.goldenblue.core.plan;

import java.util.List;

/**
 * A sentence of a plan and what stands for it here.
 *
 * @param at where it stands, such as {@code 三(一)1#1}: the article and the sentence in it
 * @param hash the first 16 hexadecimal digits of SHA-256 of its text without blanks and asterisks
 * @param computed subsidies, or items of them as {@code subsidy.item}, that compute it
 * @param determined facts that hold what an authority determines, as {@code subsidy.fact}
 * @param targets the ids of targets
 * @param rights the ids of rights
 * @param commitments the ids of commitments
 * @param departments the ids of those whom it makes answer for its article
 * @param unmodelled the ids of parts that no code models
 * @param frame whether it is heading, salutation or background
 */
public record Sentence(
    String at,
    String hash,
    List<String> computed,
    List<String> determined,
    List<String> targets,
    List<String> rights,
    List<String> commitments,
    List<String> departments,
    List<String> unmodelled,
    boolean frame) {
  /** Keeps copies. */
  public Sentence {
    computed = List.copyOf(computed);
    determined = List.copyOf(determined);
    targets = List.copyOf(targets);
    rights = List.copyOf(rights);
    commitments = List.copyOf(commitments);
    departments = List.copyOf(departments);
    unmodelled = List.copyOf(unmodelled);
  }
}
