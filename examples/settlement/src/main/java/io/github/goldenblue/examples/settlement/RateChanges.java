package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.rates.RateSpan;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.text.RateWords;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes from some rates to others, as lines of text, and at the end as a table of amounts. */
final class RateChanges {
  private final RateSnapshot old;
  private final RateSnapshot now;
  private final RateWords words;
  private final Messages messages;
  private final PrintStream out;
  private final AmountTable amounts;
  private boolean isChanged;

  /** From the old to the new, to this stream. */
  RateChanges(
      RateSnapshot old, RateSnapshot now, RateWords words, Messages messages, PrintStream out) {
    this.old = old;
    this.now = now;
    this.words = words;
    this.messages = messages;
    this.out = out;
    this.amounts = new AmountTable(messages);
  }

  /** What changes in one subsidy. */
  void subsidy(String id) {
    Optional<Section> before = old.section(id);
    Optional<Section> after = now.section(id);
    Map<String, RatePart> oldParts = parts(id, before, old);
    Map<String, RatePart> newParts = parts(id, after, now);
    Set<String> paths = new LinkedHashSet<>(oldParts.keySet());
    paths.addAll(newParts.keySet());
    paths.removeIf(path -> isSame(oldParts.get(path), newParts.get(path)));
    if (!paths.isEmpty()) {
      title(messages.of("show.subsidy", words.nameOf(id), id));
      for (String path : paths) {
        change(
            path, Optional.ofNullable(oldParts.get(path)), Optional.ofNullable(newParts.get(path)));
      }
      before.ifPresent(
          from ->
              after.ifPresent(
                  to -> amounts.sections(id, side(old, id, from), side(now, id, to), words)));
    }
  }

  private static AmountTable.Side side(RateSnapshot snapshot, String subsidy, Section section) {
    return new AmountTable.Side(section, snapshot.settings(snapshot.subsidies(), subsidy));
  }

  /** What changes in relations. */
  void relations(Collection<String> ids) {
    for (String id : ids) {
      Optional<RatePart> before = old.relation(id, words);
      Optional<RatePart> after = now.relation(id, words);
      if (!isSame(before.orElse(null), after.orElse(null))) {
        title(messages.of("diff.relation", words.relationName(id)));
        before.ifPresent(part -> relation("diff.before", part));
        after.ifPresent(part -> relation("diff.after", part));
      }
    }
  }

  private void relation(String key, RatePart part) {
    out.println(messages.of(key, line(part)));
    part.members().forEach(member -> out.println(messages.of("part.member", member)));
  }

  /** What changes in bases. */
  void bases(Collection<String> ids) {
    for (String id : ids) {
      Optional<Shape> before = old.base(id);
      Optional<Shape> after = now.base(id);
      if (!before.equals(after)) {
        title(messages.of("diff.base", words.baseName(id)));
        Map<String, String> oldSettings = old.settings(old.bases(), id);
        Map<String, String> newSettings = now.settings(now.bases(), id);
        lines(words(before, oldSettings), words(after, newSettings));
        before.ifPresent(
            from ->
                after.ifPresent(
                    to ->
                        amounts.rates(
                            words.baseName(id),
                            RateSpan.of(from, oldSettings),
                            RateSpan.of(to, newSettings))));
      }
    }
  }

  /** What changes in settings. */
  void settings(Collection<String> names) {
    for (String name : names) {
      Optional<String> before = old.setting(name);
      Optional<String> after = now.setting(name);
      if (!before.equals(after)) {
        title(messages.of("diff.setting", words.settingName(name)));
        lines(
            before.map(value -> words.settingValue(name, value)),
            after.map(value -> words.settingValue(name, value)));
      }
    }
  }

  /** The amounts that change; or that nothing does. */
  void finish() {
    String last = isChanged ? amounts.text() : messages.of("diff.same") + "\n";
    out.print(last.isEmpty() ? "" : "\n" + last);
  }

  private void title(String title) {
    isChanged = true;
    out.println();
    out.println(title);
  }

  private void change(String path, Optional<RatePart> before, Optional<RatePart> after) {
    String group = path.substring(0, path.indexOf('.'));
    String name = after.or(() -> before).orElseThrow().name();
    out.println(messages.of("diff." + group, name));
    lines(before.map(this::line), after.map(this::line));
  }

  private String line(RatePart part) {
    return messages.of("diff.part", part.words(), part.cited().clause());
  }

  private void lines(Optional<String> before, Optional<String> after) {
    before.ifPresent(line -> out.println(messages.of("diff.before", line)));
    after.ifPresent(line -> out.println(messages.of("diff.after", line)));
  }

  private Optional<String> words(Optional<Shape> base, Map<String, String> settings) {
    return base.map(shape -> words.with(settings).rate("", shape));
  }

  private static boolean isSame(@Nullable RatePart one, @Nullable RatePart other) {
    return one != null
        && other != null
        && one.words().equals(other.words())
        && one.members().equals(other.members());
  }

  private Map<String, RatePart> parts(
      String subsidy, Optional<Section> section, RateSnapshot snapshot) {
    Map<String, RatePart> parts = new LinkedHashMap<>();
    RateWords here = words.with(snapshot.settings(snapshot.subsidies(), subsidy));
    List<RatePart> all =
        section
            .map(one -> new RateParts(subsidy, one, here).all(snapshot.district()))
            .orElseGet(ArrayList::new);
    all.forEach(part -> parts.put(part.path(), part));
    return parts;
  }
}
