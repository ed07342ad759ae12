package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.Cap;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.Relation;
import io.github.goldenblue.core.rates.RelationKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Finds the accounts of caps and relations that count for the lines of one claim. */
final class Draws {
  private final Notes notes;
  private final Claim claim;
  private final List<Relation> relations;

  Draws(Notes notes) {
    this.notes = notes;
    this.claim = notes.claim();
    this.relations = notes.rates().relations(claim.subsidy());
  }

  List<CapDraw> ofCaps(Item<?> item, Object subject) {
    List<CapDraw> draws = new ArrayList<>();
    for (Cap cap : item.caps()) {
      cap.key(claim, subject)
          .ifPresent(
              key -> {
                notes.payOn(cap.cited());
                draws.add(new CapDraw(cap, key, limit(cap, subject)));
              });
    }
    return draws;
  }

  private long limit(Cap cap, Object subject) {
    if (cap.isByClaim()) {
      return limitBy(cap);
    }
    long limit = cap.limit(claim, subject);
    FactReference rank = cap.rank();
    if (rank != null && limit == 0) {
      notes.fault(rank, rank.text(claim, subject), "one of " + cap.ranks());
    }
    return limit;
  }

  private long limitBy(Cap cap) {
    OptionalLong limit = notes.ofClaim(cap.cited(), () -> cap.limitBy(notes));
    if (limit.isEmpty() && !notes.isRefused()) {
      String found = "no limit of " + cap.id() + " for this claim";
      notes.fault(new Fault(Fault.WHOLE, found, "a limit for every claim, or a refusal"));
    }
    return limit.orElse(0);
  }

  List<RelationDraw> ofRelations(Item<?> item, Object subject) {
    List<RelationDraw> draws = new ArrayList<>();
    for (Relation relation : relations) {
      List<FactReference> holders = relation.holders(claim.subsidy(), item.id());
      if (holders != null) {
        relation
            .keys(item.id(), claim, subject)
            .ifPresent(
                keys -> {
                  refuseMissing(relation, holders, subject);
                  draws.add(draw(relation, keys));
                });
      }
    }
    return draws;
  }

  private RelationDraw draw(Relation relation, RelationKeys keys) {
    RelationDraw draw = new RelationDraw(relation, keys, notes.subjectPath());
    if (draw.asksForOthers()) {
      notes.restOn(relation.cited());
    } else {
      notes.payOn(relation.cited());
    }
    return draw;
  }

  /** Claims that do not say whose they are would otherwise be taken for one another's. */
  private void refuseMissing(Relation relation, List<FactReference> holders, Object subject) {
    for (FactReference holder : holders) {
      if (holder.value(claim, subject) == null) {
        notes.fault(holder, Fault.NOTHING, "a value, as " + relation.id() + " goes by it");
      }
    }
  }
}
