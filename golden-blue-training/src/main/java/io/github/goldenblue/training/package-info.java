/** Subsidies for training and internships. */
@NullMarked
package io.github.goldenblue.training;

import org.jspecify.annotations.NullMarked;
