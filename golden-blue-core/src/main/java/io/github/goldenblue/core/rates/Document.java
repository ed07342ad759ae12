package io.github.goldenblue.core.rates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that a rate book cites.
 *
 * @param name its number, or its title where it has none
 * @param issued the day it was issued, if it is told
 */
public record Document(String name, Optional<LocalDate> issued) {}
