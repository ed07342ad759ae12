package io.github.goldenblue.core.text;

import io.github.goldenblue.core.rates.RateLibrary;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.District;
import java.util.List;
import java.util.Optional;

/**
 * What subsidies, rights and their parts are called, in both languages: as their message files say;
 * else as a loaded rate book does, that of the first district before others.
 */
public final class Names {
  private final List<Labels> own;
  private final List<Labels> withBooks;

  /** Of these subsidies, and of the rights and books of this library. */
  public Names(Subsidies subsidies, RateLibrary library) {
    List<District> districts = library.districts().stream().map(District::of).toList();
    this.own =
        List.of(Language.ZH, Language.EN).stream()
            .map(language -> new Labels(subsidies, library.rights(), language))
            .toList();
    this.withBooks = own.stream().map(labels -> labels.in(library, districts)).toList();
  }

  /** What a subsidy or right is called; its id if it has no name. */
  public Bilingual of(String whole) {
    return new Bilingual(own.get(0).name(whole), own.get(1).name(whole));
  }

  /**
   * What a part of a subsidy or right is called.
   *
   * @param whole its id
   * @param group the group in which it stands in message files, such as {@code item}
   * @param id its own id
   * @return empty if nobody has named it
   */
  public Optional<Bilingual> of(String whole, String group, String id) {
    return in(own, whole, group, id).or(() -> in(withBooks, whole, group, id));
  }

  /** A name is in both languages and other than the id. */
  private static Optional<Bilingual> in(
      List<Labels> labels, String whole, String group, String id) {
    Bilingual name =
        new Bilingual(labels.get(0).of(whole, group, id), labels.get(1).of(whole, group, id));
    return name.equals(new Bilingual(id, id)) ? Optional.empty() : Optional.of(name);
  }
}
