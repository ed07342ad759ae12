/** The plan of Shangyu, and what became of each of its sentences. */
@NullMarked
package io.github.goldenblue.plan;

import org.jspecify.annotations.NullMarked;
