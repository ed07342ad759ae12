package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.facts.Checked;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.recruitment.AgencyReferralClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Referrals by agencies in columns, read as claims row by row. */
final class AgencyReferralCursor implements AgencyReferralClaim {
  private final District district;
  private final Checked checked = new Checked();
  private final Days on;
  private final int[] recruits;
  private final long[] perHead;
  private int row;

  /** Of claims of one district, which must be sound. */
  AgencyReferralCursor(List<AgencyReferralClaim> claims) {
    int size = claims.size();
    this.district = claims.get(0).district();
    this.on = new Days(size);
    this.recruits = new int[size];
    this.perHead = new long[size];
    for (int i = 0; i < size; i++) {
      put(i, claims.get(i));
    }
  }

  private void put(int i, AgencyReferralClaim claim) {
    if (!checked.isSound(claim, FACTS) || !FACTS.areSound(claim)) {
      throw new IllegalArgumentException(claim.id());
    }
    on.set(i, claim.on());
    recruits[i] = claim.recruits();
    perHead[i] = claim.perHeadDetermined().orElseThrow().fen();
  }

  /** The claim of a row. */
  AgencyReferralClaim at(int number) {
    row = number;
    return this;
  }

  int size() {
    return recruits.length;
  }

  @Override
  public Checked checked() {
    return checked;
  }

  @Override
  public String id() {
    return "C-" + row;
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
  public OrganisationId agency() {
    return OrganisationId.of("agency-" + row);
  }

  @Override
  public int recruits() {
    return recruits[row];
  }

  @Override
  public Optional<Yuan> perHeadDetermined() {
    return Optional.of(Yuan.ofFen(perHead[row]));
  }
}
