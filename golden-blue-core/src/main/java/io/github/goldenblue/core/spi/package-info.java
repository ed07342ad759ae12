/** What a module provides so that it is found: subsidies, rights and rate books. */
@NullMarked
package io.github.goldenblue.core.spi;

import org.jspecify.annotations.NullMarked;
