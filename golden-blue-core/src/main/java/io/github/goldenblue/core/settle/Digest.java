package io.github.goldenblue.core.settle;

/**
 * Half of a SHA-256, by which ids and accounts are known where there are too many to be kept.
 *
 * <p>It is as good as the text itself. That any two of a thousand million texts share one by chance
 * is less likely than 10<sup>-20</sup>; to find two on purpose takes 2<sup>64</sup> tries, which
 * cost more than any subsidy pays. Two ids that shared one would be refused as doubled.
 *
 * @param high its first 64 bits
 * @param low its other 64 bits
 */
record Digest(long high, long low) {}
