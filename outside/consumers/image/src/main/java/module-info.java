/** A system in an image of its own: what provides subsidies and rates is put in by name. */
module org.example.image {
  requires org.example.office;
}
