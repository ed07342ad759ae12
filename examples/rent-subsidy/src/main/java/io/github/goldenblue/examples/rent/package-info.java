/**
 * A rent subsidy, which the plan does not have: its measure on housing (M21) sets a target of
 * apartments and pays nobody. A lease, its rent and its months are facts of no subsidy that is
 * there, and a rate book sets numbers for subsidies but adds none; so this one is Java: its facts,
 * its conditions, and a formula that pays the rent of each whole month. How much, for how long, to
 * whom and in which relation is data.
 *
 * <p>The zone 330600-example and its notice are made up as an illustration.
 */
@NullMarked
package io.github.goldenblue.examples.rent;

import org.jspecify.annotations.NullMarked;
