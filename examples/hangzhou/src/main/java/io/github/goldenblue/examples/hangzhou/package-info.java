/** The rates of Hangzhou: data only, found by the service loader. */
@NullMarked
package io.github.goldenblue.examples.hangzhou;

import org.jspecify.annotations.NullMarked;
