/** The Guice module of golden-blue. */
@NullMarked
package io.github.goldenblue.guice;

import org.jspecify.annotations.NullMarked;
