package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;

/** A place in a rate book while it is compiled, with where its faults and needs are gathered. */
final class Site {
  private final String source;
  private final String path;
  private final BookFaults faults;
  private final Needs needs;

  Site(String source, String path, BookFaults faults, Needs needs) {
    this.source = source;
    this.path = path;
    this.faults = faults;
    this.needs = needs;
  }

  /** A place whose faults and needs nobody hears of. */
  static Site aside() {
    return new Site("", "", new BookFaults(), new Needs());
  }

  /** The place below this one; {@code below} begins with a dot or a bracket. */
  Site at(String below) {
    return new Site(source, path + below, faults, needs);
  }

  String source() {
    return source;
  }

  List<Fault> faults() {
    return faults.of(source);
  }

  /** A fault of a cap shows at each of its items, and is said once. */
  void fault(Fault fault) {
    if (!faults().contains(fault)) {
      faults().add(fault);
    }
  }

  void fault(String found, String expected) {
    fault(new Fault(path, found, expected));
  }

  TermException unfit(String found, String expected) {
    return new TermException(new Fault(path, found, expected));
  }

  void needsBase(String id) {
    needs.base(source, path, id);
  }

  void needsSetting(String name) {
    needs.setting(source, path, name);
  }
}
