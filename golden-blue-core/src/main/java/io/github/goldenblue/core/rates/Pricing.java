package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.value.Reading;
import io.github.goldenblue.core.value.YuanRange;
import java.time.LocalDate;
import java.util.List;

/** What a tariff reads while it prices one unit, and where it says what it saw. */
public interface Pricing {
  /** The claim. */
  Claim claim();

  /** The claim itself or the part of it that is priced. */
  Object subject();

  /** The rates in force for the claim. */
  Rates rates();

  /** The day of the unit: the claim's {@code on}, or the first day of a month. */
  LocalDate date();

  /** The number of the unit, from 1. */
  long unit();

  /** Says that an edition was used. */
  void used(Edition edition);

  /** Says that a band stands open until this fact is given, inside the range. */
  void open(String fact, YuanRange range);

  /** Says that the determination in this fact was used. */
  void determined(String fact);

  /** Says that what the claim gives for a fact is wrong. */
  void fault(FactReference fact, String found, String expected);

  /** Says that a table made a finding, which decides nothing. */
  void found(String condition, boolean met, Datum required, Datum observed);

  /** Says that an open table made a finding; unmet, it refuses the claim. */
  void required(String condition, boolean met, Datum required, Datum observed);

  /** Says that what is due rests on these readings. */
  void restOn(List<Reading> readings);

  /** Says that another authority decides. */
  void referred(String to);
}
