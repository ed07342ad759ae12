package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Share;
import java.util.Optional;

/**
 * The stage that a claim asks for, where the rate book pays in stages or in advance.
 *
 * @param id its id, {@link io.github.goldenblue.core.facts.Sequel#ADVANCE} for an advance
 * @param after the id of the stage that must have been paid before; none for the first
 * @param share which part of the whole it pays; empty means whatever is still missing to the whole
 * @param clause where that stands
 */
public record ClaimedStage(
    String id, Optional<String> after, Optional<Share> share, Clause clause) {}
