/** Decisions in words, in Chinese and in English, made of message files and never stored. */
@NullMarked
package io.github.goldenblue.core.text;

import org.jspecify.annotations.NullMarked;
