/** The rates of Jiaxing Port Zone: data only, found by the service loader. */
@NullMarked
package io.github.goldenblue.examples.jiaxingport;

import org.jspecify.annotations.NullMarked;
