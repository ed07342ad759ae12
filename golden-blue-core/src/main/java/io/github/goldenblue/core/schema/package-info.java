/** JSON Schema of everything that is read and written, for editors and for whoever sends claims. */
@NullMarked
package io.github.goldenblue.core.schema;

import org.jspecify.annotations.NullMarked;
