package io.github.goldenblue.schemas;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ExtraCheck;
import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What readers say of claims: the reader of JSON, and then, for some district at least, the check
 * of what is said beyond the facts of the type.
 *
 * @param goldenBlue what is loaded
 */
record ReadClaims(GoldenBlue goldenBlue) {
  /** What no schema can say, as the schema itself names it, by what the reader expects then. */
  private static final List<Pattern> UNSAID =
      List.of(
          Pattern.compile("a day that exists"),
          Pattern.compile("a day not before .*"),
          Pattern.compile("(a value|nothing), as .* is .*"),
          Pattern.compile("another one than in .*"),
          Pattern.compile("an amount that fits.*"));

  /** Numbers that are whole, and amounts, in a form that the reader does not take. */
  private static final Pattern OTHER_FORM = Pattern.compile("[0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]+)?");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("a whole number, zero or more, written with digits only"),
          Pattern.compile("yuan, zero or more, at most two decimals, no exponent"));

  /** What is wrong with it; nothing if it can be decided on in some district. */
  List<Fault> faults(String json) {
    try {
      Claim claim = goldenBlue.readClaim(json);
      return goldenBlue
          .subsidies()
          .byId(claim.subsidy())
          .map(subsidy -> beyond(subsidy, claim))
          .orElse(List.of());
    } catch (InvalidClaimException invalid) {
      return invalid.faults();
    }
  }

  /** Whether it is one of the differences that the schema names. */
  static boolean isNamed(Fault fault) {
    return UNSAID.stream().anyMatch(words -> words.matcher(fault.expected()).matches())
        || (OTHER_FORM.matcher(fault.found()).matches()
            && FORMS.stream().anyMatch(words -> words.matcher(fault.expected()).matches()))
        || isOfOneDistrict(fault);
  }

  /**
   * Which further facts the district asks for on the day; in the form of a number or a day they are
   * as all others.
   */
  private static boolean isOfOneDistrict(Fault fault) {
    boolean isAsked =
        fault.found().equals(Fault.NOTHING) || fault.expected().startsWith("no field of this name");
    boolean isForm =
        OTHER_FORM.matcher(fault.found()).matches() || DAY.matcher(fault.found()).matches();
    return fault.path().contains("extra.") && (isAsked || isForm);
  }

  private <C extends Claim> List<Fault> beyond(Subsidy<C> subsidy, Claim claim) {
    Facts<C> facts = subsidy.facts();
    C typed = facts.type().cast(claim);
    List<List<ExtraFact>> asked = new ArrayList<>(List.of(List.of()));
    goldenBlue.rateBooks().stream()
        .flatMap(book -> book.editions().stream())
        .map(Edition::subsidies)
        .map(sections -> Optional.ofNullable(sections.get(subsidy.id())))
        .flatMap(Optional::stream)
        .map(Section::extra)
        .forEach(asked::add);
    List<List<Fault>> all =
        asked.stream().map(extra -> new ExtraCheck(extra).in(facts, typed)).toList();
    return all.stream().anyMatch(List::isEmpty)
        ? List.of()
        : Objects.requireNonNull(all.get(all.size() - 1));
  }
}
