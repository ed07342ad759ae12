package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.YuanRange;

/**
 * What a cap took off a payment.
 *
 * @param cap the cap's id
 * @param amount how much
 */
public record Cut(String cap, YuanRange amount) {}
