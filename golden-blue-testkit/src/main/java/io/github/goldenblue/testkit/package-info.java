/** The laws of rate books and subsidies, as tests to extend. */
@NullMarked
package io.github.goldenblue.testkit;

import org.jspecify.annotations.NullMarked;
