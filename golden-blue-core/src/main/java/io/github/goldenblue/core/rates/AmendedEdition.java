package io.github.goldenblue.core.rates;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What an amendment sets in an edition, or takes out of it.
 *
 * @param start how the edition is found
 * @param day its first day, or a day on which it is in force
 * @param cited where that stands
 * @param subsidies what is set in sections, by subsidy id; each extends the section it amends
 * @param bases bases set anew, by id
 * @param settings settings set anew, by name
 * @param rights rights set anew, by id
 * @param relations relations set anew, by id
 * @param withoutRelations the ids of relations that are set aside
 */
public record AmendedEdition(
    Start start,
    LocalDate day,
    Cited cited,
    Map<String, Section> subsidies,
    Map<String, Shape> bases,
    Map<String, String> settings,
    Map<String, RightTerms> rights,
    Map<String, RelationTerms> relations,
    Set<String> withoutRelations) {
  /** How the edition that is amended is found, for each thing that it sets. */
  public enum Start {
    /** The one that starts on the day. */
    FROM,
    /** The latest that sets the thing and has started by the day, and has not ended before. */
    ON
  }

  /** Keeps copies in the order of the amendment. */
  public AmendedEdition {
    subsidies = Collections.unmodifiableMap(new LinkedHashMap<>(subsidies));
    bases = Collections.unmodifiableMap(new LinkedHashMap<>(bases));
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    rights = Collections.unmodifiableMap(new LinkedHashMap<>(rights));
    relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
    withoutRelations = Set.copyOf(withoutRelations);
  }
}
