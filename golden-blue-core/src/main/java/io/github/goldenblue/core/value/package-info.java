/**
 * Money, districts, clauses, identities and spans of days: the values everything else is made of.
 */
@NullMarked
package io.github.goldenblue.core.value;

import org.jspecify.annotations.NullMarked;
