package io.github.goldenblue.testkit;

import io.github.goldenblue.core.json.LedgerJson;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.util.ArrayList;
import java.util.List;

/** Writes, reads and writes again: claims, decisions, and every entry of the ledger. */
final class HistoryJsonKeeps {
  private HistoryJsonKeeps() {}

  static void check(Course course) {
    LedgerJson json = new LedgerJson();
    for (Leg leg : course.legs()) {
      leg.batch().forEach(claim -> JsonKeeps.check(course, claim));
      leg.settled().decisions().forEach(decision -> JsonKeeps.check(course, decision));
      List<LedgerEntry> read = new ArrayList<>();
      for (LedgerEntry entry : leg.after().entries()) {
        String written = json.write(entry);
        LedgerEntry back = json.read(written);
        course.require(back.equals(entry), "the entry " + written + " is read as " + back);
        course.require(json.write(back).equals(written), written + " is then written otherwise");
        read.add(back);
      }
      Sameness same = new Sameness(course, "the ledger, and as it is read");
      same.ofUses(leg.after(), Ledger.of(read));
    }
  }
}
