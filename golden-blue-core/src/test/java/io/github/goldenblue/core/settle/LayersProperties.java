package io.github.goldenblue.core.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LayersProperties {
  @Property(tries = 300)
  void layersAreAMapAndEveryEarlierOneStaysAsItWas(
      @ForAll @Size(max = 30)
          List<@Size(max = 8) Map<@IntRange(max = 12) Integer, Integer>> history) {
    Layers<Integer, Integer> layers = Layers.empty();
    Map<Integer, Integer> plain = new HashMap<>();
    List<Layers<Integer, Integer>> seen = new ArrayList<>();
    List<Map<Integer, Integer>> expected = new ArrayList<>();
    for (Map<Integer, Integer> changes : history) {
      layers = layers.with(new HashMap<>(changes));
      plain.putAll(changes);
      seen.add(layers);
      expected.add(new HashMap<>(plain));
    }
    for (int i = 0; i < seen.size(); i++) {
      assertThat(seen.get(i).flat()).isEqualTo(expected.get(i));
      for (int key = 0; key <= 12; key++) {
        assertThat(seen.get(i).get(key)).isEqualTo(expected.get(i).get(key));
      }
    }
  }
}
