package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.facts.Checked;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.InternshipClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Internships in columns, read as claims row by row: a claim type is an interface, so one object
 * that moves along the columns is every claim in turn, and the formula is the same.
 */
final class InternshipCursor implements InternshipClaim {
  private static final Programme[] PROGRAMMES = Programme.values();

  private final District district;
  private final Checked checked = new Checked();
  private final Days on;
  private final Days from;
  private final Days to;
  private final byte[] programme;
  private final boolean[] boardAndLodging;
  private final long[] transport;
  private final long[] commercialInsurance;
  private final long[] workInjuryInsurance;
  private int row;

  /** Of claims of one district, which must be sound. */
  InternshipCursor(List<InternshipClaim> claims) {
    int size = claims.size();
    this.district = claims.get(0).district();
    this.on = new Days(size);
    this.from = new Days(size);
    this.to = new Days(size);
    this.programme = new byte[size];
    this.boardAndLodging = new boolean[size];
    this.transport = new long[size];
    this.commercialInsurance = new long[size];
    this.workInjuryInsurance = new long[size];
    for (int i = 0; i < size; i++) {
      put(i, claims.get(i));
    }
  }

  private void put(int i, InternshipClaim claim) {
    if (!checked.isSound(claim, FACTS) || !FACTS.areSound(claim)) {
      throw new IllegalArgumentException(claim.id());
    }
    on.set(i, claim.on());
    from.set(i, claim.from());
    to.set(i, claim.to());
    programme[i] = (byte) claim.programme().ordinal();
    boardAndLodging[i] = claim.boardAndLodgingProvided();
    transport[i] = claim.transportDetermined().orElseThrow().fen();
    commercialInsurance[i] = claim.commercialInsuranceCost().fen();
    workInjuryInsurance[i] = claim.workInjuryInsuranceCost().fen();
  }

  /** The claim of a row. */
  InternshipClaim at(int number) {
    row = number;
    return this;
  }

  int size() {
    return programme.length;
  }

  @Override
  public Checked checked() {
    return checked;
  }

  @Override
  public String id() {
    return "B-" + row;
  }

  @Override
  public District district() {
    return district;
  }

  @Override
  public LocalDate on() {
    return on.get(row);
  }

  @Override
  public OrganisationId enterprise() {
    return OrganisationId.of("E-" + row);
  }

  @Override
  public PersonId intern() {
    return PersonId.of("P-" + row);
  }

  @Override
  public Programme programme() {
    return PROGRAMMES[programme[row]];
  }

  @Override
  public LocalDate from() {
    return from.get(row);
  }

  @Override
  public LocalDate to() {
    return to.get(row);
  }

  @Override
  public boolean boardAndLodgingProvided() {
    return boardAndLodging[row];
  }

  @Override
  public Optional<Yuan> transportDetermined() {
    return Optional.of(Yuan.ofFen(transport[row]));
  }

  @Override
  public Yuan commercialInsuranceCost() {
    return Yuan.ofFen(commercialInsurance[row]);
  }

  @Override
  public Yuan workInjuryInsuranceCost() {
    return Yuan.ofFen(workInjuryInsurance[row]);
  }
}
