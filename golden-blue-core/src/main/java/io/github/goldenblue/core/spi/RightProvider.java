package io.github.goldenblue.core.spi;

import io.github.goldenblue.core.rates.RightType;
import java.util.List;

/**
 * Brings rights; found by {@link java.util.ServiceLoader} on the module path and on the class path.
 * An implementation has a public constructor without parameters. There need be no such provider;
 * but a rate book may set only what one brings.
 */
public interface RightProvider {
  /** The rights, at least one; their ids are unique among everything that is loaded. */
  List<RightType> rights();
}
