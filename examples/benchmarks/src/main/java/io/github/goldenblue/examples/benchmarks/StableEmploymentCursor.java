package io.github.goldenblue.examples.benchmarks;

import io.github.goldenblue.core.facts.Checked;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import io.github.goldenblue.recruitment.Hire;
import io.github.goldenblue.recruitment.StableEmploymentClaim;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Claims for new employees in columns, and their hires in others, read row by row. */
final class StableEmploymentCursor implements StableEmploymentClaim {
  private final District district;
  private final Checked checked = new Checked();
  private final Days on;
  private final int[] ends;
  private final Hires hires;
  private int row;

  /** Of claims of one district, which must be sound. */
  StableEmploymentCursor(List<StableEmploymentClaim> claims) {
    this.district = claims.get(0).district();
    this.on = new Days(claims.size());
    this.ends = new int[claims.size()];
    this.hires = new Hires(claims.stream().mapToInt(claim -> claim.hires().size()).sum());
    int next = 0;
    for (int i = 0; i < ends.length; i++) {
      StableEmploymentClaim claim = claims.get(i);
      if (!checked.isSound(claim, FACTS) || !FACTS.areSound(claim)) {
        throw new IllegalArgumentException(claim.id());
      }
      on.set(i, claim.on());
      for (Hire hire : claim.hires()) {
        hires.put(next++, hire);
      }
      ends[i] = next;
    }
  }

  /** The claim of a row. */
  StableEmploymentClaim at(int number) {
    row = number;
    hires.turnTo(number == 0 ? 0 : ends[number - 1], ends[number]);
    return this;
  }

  int size() {
    return ends.length;
  }

  @Override
  public Checked checked() {
    return checked;
  }

  @Override
  public String id() {
    return "A-" + row;
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
  public List<Hire> hires() {
    return hires;
  }

  /** The hires of one claim after the other; each is the one asked for last. */
  private static final class Hires extends AbstractList<Hire> implements RandomAccess {
    private final HireCursor hire;
    private int first;
    private int end;

    Hires(int size) {
      this.hire = new HireCursor(size);
    }

    void put(int i, Hire one) {
      hire.put(i, one);
    }

    void turnTo(int from, int until) {
      first = from;
      end = until;
    }

    @Override
    public Hire get(int index) {
      return hire.at(first + index);
    }

    @Override
    public int size() {
      return end - first;
    }
  }

  /** All hires of all claims. */
  private static final class HireCursor implements Hire {
    private static final Origin[] ORIGINS = Origin.values();

    private final Days hiredOn;
    private final boolean[] firstInsured;
    private final byte[] insuredMonths;
    private final boolean[] talentPolicy;
    private final byte[] origin;
    private int row;

    HireCursor(int size) {
      this.hiredOn = new Days(size);
      this.firstInsured = new boolean[size];
      this.insuredMonths = new byte[size];
      this.talentPolicy = new boolean[size];
      this.origin = new byte[size];
    }

    private void put(int i, Hire hire) {
      hiredOn.set(i, hire.hiredOn());
      firstInsured[i] = hire.firstInsuredInDistrict();
      insuredMonths[i] = (byte) hire.insuredMonths();
      talentPolicy[i] = hire.talentPolicyBeneficiary();
      origin[i] = (byte) hire.origin().ordinal();
    }

    Hire at(int number) {
      row = number;
      return this;
    }

    @Override
    public PersonId employee() {
      return PersonId.of("P-" + row);
    }

    @Override
    public LocalDate hiredOn() {
      return hiredOn.get(row);
    }

    @Override
    public boolean firstInsuredInDistrict() {
      return firstInsured[row];
    }

    @Override
    public int insuredMonths() {
      return insuredMonths[row];
    }

    @Override
    public boolean talentPolicyBeneficiary() {
      return talentPolicy[row];
    }

    @Override
    public Origin origin() {
      return ORIGINS[origin[row]];
    }
  }
}
