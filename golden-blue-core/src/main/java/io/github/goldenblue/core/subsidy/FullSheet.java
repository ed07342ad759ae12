package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.rates.Asked;
import io.github.goldenblue.core.rates.Condition;
import io.github.goldenblue.core.rates.Item;
import io.github.goldenblue.core.rates.RatesMissingException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A sheet that keeps everything: findings, lines, readings, editions, faults. */
final class FullSheet implements Sheet {
  private final Notes notes;
  private final Facts<?> claimFacts;
  private final List<Asked> asked;
  private final Draws draws;

  FullSheet(Notes notes, Facts<?> claimFacts, List<Asked> asked) {
    this.notes = notes;
    this.claimFacts = claimFacts;
    this.asked = asked;
    this.draws = new Draws(notes);
  }

  /** Looks at what the district asks of the claim beyond what the formula looked at. */
  void requireAsked() {
    Asked.Of of = new Asked.Of(notes.claim(), notes.claim());
    for (Asked condition : asked) {
      if (condition.ofParts().isEmpty()) {
        require(condition, of);
      }
    }
  }

  @Override
  public <V> boolean require(Condition<V> condition, V observed) {
    return find(condition, observed, Optional.empty(), true);
  }

  @Override
  public <S> void pay(Item<S> item, S claim, Units units) {
    pay(item, claim, units, Optional.empty());
  }

  @Override
  public PartSheet part(Facts<?> parts, int index) {
    Fact<?> holding = claimFacts.holding(parts).orElseThrow();
    return new OfPart(holding.name(), index, part(holding, index));
  }

  private Object part(Fact<?> holding, int index) {
    List<?> all = (List<?>) Objects.requireNonNull(claimFacts.valueOf(holding, notes.claim()));
    return Objects.requireNonNull(all.get(index));
  }

  private <V> boolean find(
      Condition<V> condition, V observed, Optional<String> path, boolean decisive) {
    boolean met = condition.isMetBy(observed);
    notes.restOn(condition.cited());
    if (!condition.isWaived()) {
      notes.found(condition, observed, path, met, decisive);
    }
    return met;
  }

  private <S> void pay(Item<S> item, S subject, Units units, Optional<String> path) {
    if (item.isNotDue()) {
      return;
    }
    if (units.kind() != item.per()) {
      throw new IllegalArgumentException(
          item.id() + " is paid per " + item.per() + ", not per " + units.kind());
    }
    notes.turnTo(subject, path, item.cited());
    notes.payOn(item.cited());
    try {
      for (Runs.Run run : Runs.of(item, units, notes)) {
        writeLine(item, Objects.requireNonNull(subject), run);
      }
    } catch (RatesMissingException missing) {
      notes.missing(missing, item.id());
    }
  }

  private void writeLine(Item<?> item, Object subject, Runs.Run run) {
    Claim claim = notes.claim();
    List<RelationDraw> relations = draws.ofRelations(item, subject);
    UsedEditions editions = new UsedEditions();
    editions.addAll(run.editions());
    relations.forEach(draw -> editions.add(draw.relation().edition()));
    notes.lines.add(
        new Line(
            item.id(),
            notes.subjectPath(),
            item.payee(claim, subject),
            run.units(),
            run.rate(),
            run.rate(),
            run.openBands(),
            draws.ofCaps(item, subject),
            relations,
            editions.list(),
            item.cited().clause()));
  }

  /** Writes about one part. */
  private final class OfPart implements PartSheet {
    private final String parts;
    private final Optional<String> path;
    private final Object part;
    private boolean isMet = true;
    private boolean isAsked;
    private boolean meetsAsked = true;

    OfPart(String parts, int index, Object part) {
      this.parts = parts;
      this.path = Optional.of(parts + "[" + index + "]");
      this.part = part;
    }

    @Override
    public <V> boolean note(Condition<V> condition, V observed) {
      boolean met = find(condition, observed, path, false);
      isMet &= met;
      return met;
    }

    @Override
    public boolean isMet() {
      return meetsAsked() && isMet;
    }

    @Override
    public <S> void pay(Item<S> item, S part, Units units) {
      if (meetsAsked()) {
        FullSheet.this.pay(item, part, units, path);
      }
    }

    /** Looks once at what the district asks beyond what the formula noted. */
    private boolean meetsAsked() {
      if (!isAsked && !asked.isEmpty()) {
        isAsked = true;
        Asked.Of of = new Asked.Of(notes.claim(), part);
        asked.stream()
            .filter(condition -> condition.ofParts().filter(parts::equals).isPresent())
            .forEach(condition -> meetsAsked &= find(condition, of, path, false));
      }
      return meetsAsked;
    }
  }
}
