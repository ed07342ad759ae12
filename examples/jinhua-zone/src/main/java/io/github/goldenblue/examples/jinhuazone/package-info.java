/** The rates of Jinhua Development Zone: data only, found by the service loader. */
@NullMarked
package io.github.goldenblue.examples.jinhuazone;

import org.jspecify.annotations.NullMarked;
