package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import java.time.LocalDate;
import java.util.List;

/** The kinds of facts a claim can hold, each with the Java type of its values. */
public enum FactKind {
  /** A whole number, zero or more. */
  COUNT(Integer.class),
  /** Money, zero or more. */
  YUAN(Yuan.class),
  /** A day of the years 1 to 9999. */
  DATE(LocalDate.class),
  /** True or false. */
  FLAG(Boolean.class),
  /** One of a list of constants. */
  ENUM(Enum.class),
  /** A text that is not empty. */
  TEXT(String.class),
  /** A person's id. */
  PERSON(PersonId.class),
  /** An organisation's id. */
  ORGANISATION(OrganisationId.class),
  /** A district's code. */
  DISTRICT(District.class),
  /** One part or more, each with facts of its own. */
  PARTS(List.class);

  private final Class<?> javaType;

  FactKind(Class<?> javaType) {
    this.javaType = javaType;
  }

  /** The class all values of this kind have. */
  public Class<?> javaType() {
    return javaType;
  }
}
