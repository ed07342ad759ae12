package io.github.goldenblue.core.schema;

import io.github.goldenblue.core.rates.Axis;
import io.github.goldenblue.core.rates.RightType;
import java.util.List;
import java.util.stream.Stream;

/** What an edition sets for rights: rows of what goes together. */
final class RightSchemas {
  private final Words words;

  RightSchemas(Words words) {
    this.words = words;
  }

  /** The loaded rights by id. */
  Schema all(List<RightType> rights) {
    Schema all = Schema.object();
    rights.forEach(right -> all.may(right.id(), right(right).described(words.name(right.id()))));
    return all.closed();
  }

  private Schema right(RightType right) {
    Schema key = Schema.object();
    right.goesBy().forEach(axis -> key.must(axis.name(), place(right, axis)));
    List<Schema> conditions =
        right.conditions().stream().map(one -> named(right, "condition", one.name())).toList();
    Schema required = conditions.isEmpty() ? Schema.text() : Schema.anyOf(conditions);
    Schema row =
        Schema.object()
            .must("for", key.closed().described(words.of("right.for")))
            .must(
                "grants",
                Schema.listOf(place(right, right.grants()))
                    .some()
                    .distinct()
                    .described(words.of("right.grants")))
            .may(
                "requires",
                Schema.listOf(required).distinct().described(words.of("right.requires")))
            .may("clause", Schema.ref("clauses").described(words.of("book.clauses")))
            .may("reading", Schema.ref("reading").described(words.of("book.reading")))
            .closed();
    return Citing.add(Schema.object(), words)
        .must("rows", Schema.listOf(row).some().described(words.of("right.rows")))
        .closed();
  }

  private <V> Schema place(RightType right, Axis<V> axis) {
    V[] constants = axis.type().getEnumConstants();
    Schema value =
        constants == null
            ? Schema.text()
            : Schema.anyOf(
                Stream.of(constants)
                    .map(one -> named(right, "constant." + axis.name(), axis.text(one)))
                    .toList());
    return value.described(words.name(right.id(), "axis", axis.name()));
  }

  private Schema named(RightType right, String group, String id) {
    return Schema.constant(id).described(words.name(right.id(), group, id));
  }
}
