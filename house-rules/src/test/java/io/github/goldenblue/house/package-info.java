/** Rules of design and size that every module keeps. */
@NullMarked
package io.github.goldenblue.house;

import org.jspecify.annotations.NullMarked;
