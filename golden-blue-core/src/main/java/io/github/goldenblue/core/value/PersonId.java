package io.github.goldenblue.core.value;

/**
 * A person, as the claim names them. Two are the same only if every character is.
 *
 * @param id not empty in a claim that is accepted
 */
public record PersonId(String id) {
  /** The person with this id. */
  public static PersonId of(String id) {
    return new PersonId(id);
  }

  @Override
  public String toString() {
    return id;
  }
}
