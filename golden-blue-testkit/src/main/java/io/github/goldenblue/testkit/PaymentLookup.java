package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.PaymentTerms;
import java.time.LocalDate;

/** When the section of a subsidy that is in force on a day pays and takes back. */
@FunctionalInterface
interface PaymentLookup {
  PaymentTerms on(LocalDate day);
}
