package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.facts.Claim;
import java.util.List;

/** The claims of one subsidy in one year. */
interface SubsidyYear {
  /** The claims; made anew by each call, so call it once. */
  List<Claim> claims();
}
