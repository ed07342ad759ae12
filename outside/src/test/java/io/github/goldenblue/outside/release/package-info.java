/** A release, rehearsed against a stub of Maven Central. */
@NullMarked
package io.github.goldenblue.outside.release;

import org.jspecify.annotations.NullMarked;
