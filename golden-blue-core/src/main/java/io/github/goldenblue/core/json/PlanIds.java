package io.github.goldenblue.core.json;

/** The ids of a plan, known before anything that refers to them is read. */
final class PlanIds {
  final Ids departments;
  final Ids townships;
  final Ids indicators;
  final Ids targets;
  final Ids commitments;
  final Ids unmodelled;
  final Ids rights;

  PlanIds(Node plan) {
    this.departments = Ids.in(plan, "departments", "department");
    this.townships = Ids.in(plan, "townships", "township");
    this.indicators = Ids.in(plan, "indicators", "indicator");
    this.targets = Ids.in(plan, "targets", "target");
    this.commitments = Ids.in(plan, "commitments", "commitment");
    this.unmodelled = Ids.in(plan, "unmodelled", "unmodelled part");
    this.rights = Ids.in(plan, "rights", "right");
    Ids.in(plan, "measures", "measure");
    Ids.in(plan, "safeguards", "safeguard");
  }

  /** A fault for each that no measure, safeguard or general part lists. */
  void refuseUntaken() {
    targets.refuseUntaken();
    commitments.refuseUntaken();
    unmodelled.refuseUntaken();
    rights.refuseUntaken();
  }
}
