package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.Relation;
import io.github.goldenblue.core.rates.RelationKeys;
import io.github.goldenblue.core.rates.RelationKind;
import java.util.Optional;

/**
 * A relation that a line stands in.
 *
 * @param relation the relation
 * @param keys the accounts of it that count for the line
 * @param subject the part the line is for, such as {@code hires[3]}; empty for the claim
 */
public record RelationDraw(Relation relation, RelationKeys keys, Optional<String> subject) {
  /** Whether nothing may be paid unless another member was paid before. */
  public boolean asksForOthers() {
    return relation.kind() == RelationKind.PREREQUISITE && keys.own().isEmpty();
  }
}
