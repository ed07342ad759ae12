package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Share;
import java.util.Optional;

/**
 * One stage in which a subsidy is paid.
 *
 * @param id its id, such as {@code start}
 * @param share which part of the whole it pays; empty means whatever is still missing to the whole
 */
public record Stage(String id, Optional<Share> share) {}
