package io.github.goldenblue.core.json;

import io.github.goldenblue.core.json.StandingEntries.Standing;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that claims that go on from each other are there, and point back. */
final class LedgerChains {
  private final StandingEntries entries;
  private final Set<String> ended = new HashSet<>();

  LedgerChains(StandingEntries entries) {
    this.entries = entries;
  }

  void check() {
    for (Standing standing : entries.all()) {
      standing.entry().chain().later().ifPresent(id -> pointBack(standing, id));
      if (standing.entry().chain().earlier().isPresent()) {
        follow(standing);
      }
    }
  }

  private void pointBack(Standing standing, String later) {
    Optional<String> back = there(standing, "later", later).entry().chain().earlier();
    String id = standing.entry().id();
    if (!back.equals(Optional.of(id))) {
      String found = later + ", which goes on from " + back.orElse("nothing");
      throw entries.fault(standing, "later", found, "a claim that goes on from " + id);
    }
  }

  /** Goes back to where the chain begins, or to where it was found to begin somewhere. */
  private void follow(Standing last) {
    Set<String> passed = new LinkedHashSet<>();
    Optional<Standing> standing = Optional.of(last);
    while (standing.isPresent() && !ended.contains(standing.get().entry().id())) {
      Standing here = standing.get();
      LedgerEntry entry = here.entry();
      if (!passed.add(entry.id())) {
        throw entries.fault(here, "earlier", "a circle " + passed, "a chain that begins somewhere");
      }
      standing = entry.chain().earlier().map(id -> there(here, "earlier", id));
    }
    ended.addAll(passed);
  }

  private Standing there(Standing standing, String path, String id) {
    @Nullable Standing other = entries.get(id);
    if (other == null) {
      throw entries.fault(standing, path, id, "the id of a claim in the ledger");
    }
    return other;
  }
}
