/**
 * The rates of Yantai, and one subsidy in Java. A chief technician there keeps only the highest of
 * the city's allowances; the others are granted by rules outside the plan, so that none of its
 * subsidies stands for them. Data can relate only what is claimed and settled: {@link
 * io.github.goldenblue.examples.yantai.CityAllowance} brings such an allowance, at the sum that its
 * own rule grants, into the ledger. Rates, caps and the relation are data.
 */
@NullMarked
package io.github.goldenblue.examples.yantai;

import org.jspecify.annotations.NullMarked;
