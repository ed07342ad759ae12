/** The JSON Schemas of all built-in subsidies. */
@NullMarked
package io.github.goldenblue.schemas;

import org.jspecify.annotations.NullMarked;
