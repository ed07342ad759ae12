/**
 * Claims, decisions, ledgers and rate books as JSON: strict on the way in, canonical on the way
 * out.
 */
@NullMarked
package io.github.goldenblue.core.json;

import org.jspecify.annotations.NullMarked;
