/**
 * What a district pays: rate books as data, the conditions, items and caps compiled from them, and
 * the lookup of what is in force for a district on a day.
 */
@NullMarked
package io.github.goldenblue.core.rates;

import org.jspecify.annotations.NullMarked;
