/** The sample data: claims of one year, made by a seeded generator. */
@NullMarked
package io.github.goldenblue.examples.samples;

import org.jspecify.annotations.NullMarked;
