/** What a module provides so that it is found: subsidies, rate books and plans. */
@NullMarked
package io.github.goldenblue.core.spi;

import org.jspecify.annotations.NullMarked;
