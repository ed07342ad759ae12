package io.github.goldenblue.core.plan;

import java.util.List;

/**
 * What is known of one indicator in one area.
 *
 * @param own what was observed of the area itself; where it speaks, it decides
 * @param parts for a district, what was observed of each of its townships; for a township, nothing
 */
record Reports(List<Seen> own, List<List<Seen>> parts) {}
