/**
 * The JSON Schemas of all built-in subsidies, as files under {@code META-INF/golden-blue/schemas}
 * and by {@link io.github.goldenblue.schemas.ShippedSchema}.
 */
module io.github.goldenblue.schemas {
  requires static org.jspecify;

  exports io.github.goldenblue.schemas;
}
