package io.github.goldenblue.testkit;

import java.time.LocalDate;

/** What the section in force on a day asks. */
@FunctionalInterface
interface AskLookup {
  Ask on(LocalDate day);
}
