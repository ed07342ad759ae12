/** A system of modules; what provides subsidies and rates is found and named nowhere. */
module org.example.modulepath {
  requires org.example.office;
}
