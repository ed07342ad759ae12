/** A system that is put together by Guice. */
module org.example.guice {
  requires com.google.guice;
  requires io.github.goldenblue.guice;
  requires jakarta.inject;
  requires org.example.office;

  opens org.example.guice to
      com.google.guice;
}
