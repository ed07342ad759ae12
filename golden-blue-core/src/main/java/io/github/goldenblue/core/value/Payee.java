package io.github.goldenblue.core.value;

/**
 * Who receives a payment.
 *
 * @param kind person, organisation or team
 * @param id as the claim names them
 */
public record Payee(Kind kind, String id) {
  /** What sort of receiver it is. */
  public enum Kind {
    /** A natural person. */
    PERSON,
    /** An enterprise, agency, school, base or host. */
    ORGANISATION,
    /** A team that is paid as one. */
    TEAM
  }

  /** A person as payee. */
  public static Payee of(PersonId person) {
    return new Payee(Kind.PERSON, person.id());
  }

  /** An organisation as payee. */
  public static Payee of(OrganisationId organisation) {
    return new Payee(Kind.ORGANISATION, organisation.id());
  }
}
