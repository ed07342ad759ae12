/** What a claim says: claims, their facts by name, and what is wrong with them. */
@NullMarked
package io.github.goldenblue.core.facts;

import org.jspecify.annotations.NullMarked;
