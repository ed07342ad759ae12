package io.github.goldenblue.examples.benchmarks.drools;

/** What an agency was paid in a year. */
public final class Account {
  private final String agency;
  private final int year;
  private long used;

  /** Of which nothing is used yet. */
  public Account(String agency, int year) {
    this.agency = agency;
    this.year = year;
  }

  /** Whose it is. */
  public String getAgency() {
    return agency;
  }

  /** The calendar year. */
  public int getYear() {
    return year;
  }

  /** Takes as much of this as the limit leaves room for, and says how much; in fen. */
  public long take(long fen, long limit) {
    long taken = Math.min(fen, limit - used);
    used += taken;
    return taken;
  }
}
