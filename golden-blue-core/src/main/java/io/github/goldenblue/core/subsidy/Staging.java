package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.rates.AdvanceTerms;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.PaymentTerms;
import io.github.goldenblue.core.rates.Stage;
import io.github.goldenblue.core.rates.Stages;
import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the stage that a claim asks for, and leaves of its lines what falls due at it. */
final class Staging {
  private static final String STAGE = "sequel.stage";

  private final PaymentTerms payment;
  private final Sequel sequel;
  private final Notes notes;

  Staging(PaymentTerms payment, Notes notes) {
    this.payment = payment;
    this.sequel = notes.claim().sequel();
    this.notes = notes;
  }

  /** The stage; none if the claim is paid at once, or says something that does not fit. */
  Optional<ClaimedStage> apply() {
    if (sequel.settles().isPresent()) {
      return settling();
    }
    Optional<String> id = sequel.stage();
    if (id.isPresent() && id.get().equals(Sequel.ADVANCE)) {
      return payment.advance().flatMap(this::advance).or(() -> unknown(id.get()));
    }
    if (payment.stages().isPresent()) {
      return staged(payment.stages().get());
    }
    refuse(sequel.follows(), "sequel.follows", "nothing, as no stage comes before");
    return id.flatMap(this::unknown);
  }

  private Optional<ClaimedStage> settling() {
    refuse(sequel.stage(), STAGE, "nothing, as the claim settles an advance");
    refuse(sequel.follows(), "sequel.follows", "nothing, as the claim settles an advance");
    if (payment.advance().isEmpty()) {
      refuse(sequel.settles(), "sequel.settles", "nothing, as nothing is paid in advance");
    }
    payment.advance().map(AdvanceTerms::cited).ifPresent(notes::payOn);
    return Optional.empty();
  }

  private Optional<ClaimedStage> advance(AdvanceTerms advance) {
    refuse(sequel.follows(), "sequel.follows", "nothing, as an advance comes first");
    leave(advance.share(), advance.rounding(), advance.cited());
    return Optional.of(
        new ClaimedStage(
            Sequel.ADVANCE,
            Optional.empty(),
            Optional.of(advance.share()),
            advance.cited().clause()));
  }

  private Optional<ClaimedStage> staged(Stages stages) {
    Optional<Stage> stage = sequel.stage().flatMap(stages::named);
    if (stage.isEmpty()) {
      return unknown(sequel.stage().orElse(Fault.NOTHING));
    }
    Optional<String> after = stages.before(stage.get());
    if (after.isEmpty()) {
      refuse(sequel.follows(), "sequel.follows", "nothing, as no stage comes before");
    } else if (sequel.follows().isEmpty()) {
      String expected = "the id of the claim of the stage " + after.get();
      notes.fault(new Fault("sequel.follows", Fault.NOTHING, expected));
    }
    stage.get().share().ifPresent(share -> leave(share, stages.rounding(), stages.cited()));
    notes.payOn(stages.cited());
    return Optional.of(
        new ClaimedStage(stage.get().id(), after, stage.get().share(), stages.cited().clause()));
  }

  private void refuse(Optional<String> found, String path, String expected) {
    found.ifPresent(text -> notes.fault(new Fault(path, text, expected)));
  }

  private Optional<ClaimedStage> unknown(String found) {
    List<String> known = new ArrayList<>(payment.stages().map(Stages::ids).orElse(List.of()));
    payment.advance().ifPresent(any -> known.add(Sequel.ADVANCE));
    String expected = known.isEmpty() ? "nothing, as it is paid at once" : "one of " + known;
    notes.fault(new Fault(STAGE, found, expected));
    return Optional.empty();
  }

  private void leave(Share share, Rounding rounding, Cited cited) {
    notes.payOn(cited);
    try {
      notes.lines.replaceAll(line -> line.leaving(share, rounding));
    } catch (ArithmeticException inexact) {
      String found = share + " of a rate: " + inexact.getMessage();
      notes.fault(new Fault(STAGE, found, "a share that comes out to the fen, or a rounding"));
    }
  }
}
