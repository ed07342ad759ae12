package io.github.goldenblue.core.facts;

import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a district asks for beyond those of a claim type; it travels under {@code extra}.
 *
 * @param name its name
 * @param kind what kind of value it has; never parts or a recipient
 * @param constants its values, for {@link FactKind#ENUM}
 * @param required whether every claim must give it
 * @param ofParts the name of the fact whose parts say it; empty if the claim itself does
 */
public record ExtraFact(
    String name,
    FactKind kind,
    List<String> constants,
    boolean required,
    Optional<String> ofParts) {
  /** Keeps a copy. */
  public ExtraFact {
    constants = List.copyOf(constants);
  }

  /** What is expected of it, in words. */
  public String expected() {
    return kind.expected() + (constants.isEmpty() ? "" : constants.toString());
  }

  /** The value of {@code kind}, or null where what is written is none. */
  @Nullable Object parse(Extra.Value written) {
    try {
      return written.form() == formOf(written) ? value(written.text()) : null;
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  /** Money may be written in digits or in quotation marks, every other kind in one way. */
  private Extra.Form formOf(Extra.Value written) {
    return switch (kind) {
      case COUNT -> Extra.Form.NUMBER;
      case FLAG -> Extra.Form.FLAG;
      case YUAN -> written.form() == Extra.Form.FLAG ? Extra.Form.TEXT : written.form();
      default -> Extra.Form.TEXT;
    };
  }

  private @Nullable Object value(String text) {
    return switch (kind) {
      case COUNT, YUAN, DATE -> kind.written(text);
      case FLAG -> Boolean.valueOf(text);
      case ENUM -> constants.contains(text) ? text : null;
      case TEXT -> text.isEmpty() ? null : text;
      case PERSON -> text.isEmpty() ? null : PersonId.of(text);
      case ORGANISATION -> text.isEmpty() ? null : OrganisationId.of(text);
      case DISTRICT -> District.of(text);
      case RECIPIENT, PARTS, EXTRA, SEQUEL -> null;
    };
  }
}
