package io.github.goldenblue.core.value;

/**
 * An enterprise, agency, school, base or host, as the claim names it. Two are the same only if
 * every character is.
 *
 * @param id not empty in a claim that is accepted
 */
public record OrganisationId(String id) {
  /** The organisation with this id. */
  public static OrganisationId of(String id) {
    return new OrganisationId(id);
  }

  @Override
  public String toString() {
    return id;
  }
}
