/** What a district brings of its own, and the report that all these systems print. */
module org.example.office {
  requires transitive io.github.goldenblue.core;
  requires io.github.goldenblue.recruitment;

  exports org.example.office;

  provides io.github.goldenblue.core.spi.RateBookProvider with
      org.example.office.OfficeRates;
}
