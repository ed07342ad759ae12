/**
 * What a plan promises besides money: its measures, targets, commitments and rights as data, and
 * how far observations say its targets have come.
 */
@NullMarked
package io.github.goldenblue.core.plan;

import org.jspecify.annotations.NullMarked;
