/** Housing subsidies. */
@NullMarked
package io.github.goldenblue.housing;

import org.jspecify.annotations.NullMarked;
