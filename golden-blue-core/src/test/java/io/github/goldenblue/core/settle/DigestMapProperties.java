package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** It answers as any map does, also where digests crowd one part and one slot. */
class DigestMapProperties {
  @Property(tries = 200)
  void itAnswersAsAnyMapDoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int range) {
    Random random = new Random(seed);
    DigestMap map = new DigestMap();
    Map<Digest, Long> expected = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      long high = random.nextBoolean() ? random.nextInt(range) : random.nextLong();
      Digest digest = new Digest(high, 1 + random.nextInt(range));
      assertThat(map.get(digest)).isEqualTo(expected.getOrDefault(digest, 0L));
      long number = random.nextInt(5) - 2;
      map.put(digest, number);
      expected.put(digest, number);
    }
    expected.forEach((digest, number) -> assertThat(map.get(digest)).isEqualTo(number));
  }
}
