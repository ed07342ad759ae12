package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.District;
import java.time.LocalDate;

/**
 * An edition that a decision rests on.
 *
 * @param district whose it is
 * @param from the first day it holds
 */
public record UsedEdition(District district, LocalDate from) {}
