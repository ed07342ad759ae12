/** Batches that are larger than memory, brought into the order of the law on disk. */
@NullMarked
package io.github.goldenblue.examples.settlement.ondisk;

import org.jspecify.annotations.NullMarked;
