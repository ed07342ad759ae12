package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.FactReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A relation ready for use: its terms with the holder facts of every loaded member resolved. */
public final class Relation {
  private final String id;
  private final RelationTerms terms;
  private final Edition edition;
  private final Map<String, Holders> members;
  private final Map<String, Holders> then;

  Relation(
      String id,
      RelationTerms terms,
      Edition edition,
      Map<String, Holders> members,
      Map<String, Holders> then) {
    this.id = id;
    this.terms = terms;
    this.edition = edition;
    this.members = Map.copyOf(members);
    this.then = Map.copyOf(then);
  }

  /** The relation's id, such as {@code no-double}. */
  public String id() {
    return id;
  }

  /** How its members stand to each other. */
  public RelationKind kind() {
    return terms.kind();
  }

  /** Whether, after one was paid, a later and higher one is paid nothing. */
  public boolean paysLaterNothing() {
    return terms.later().filter(later -> later == Later.NOTHING).isPresent();
  }

  /** The edition that sets it. */
  public Edition edition() {
    return edition;
  }

  /** Where it stands and how it is read. */
  public Cited cited() {
    return terms.cited();
  }

  /** The facts that say whose it is for an item; null if the item does not stand in it. */
  public @Nullable List<FactReference> holders(String subsidy, String item) {
    Holders found = found(subsidy, item);
    return found == null ? null : found.of(item);
  }

  /**
   * The accounts that count for an item that stands in it; none outside its window.
   *
   * @throws IllegalArgumentException if the item does not
   */
  public Optional<RelationKeys> keys(String item, Claim claim, Object subject) {
    Holders holders = found(claim.subsidy(), item);
    if (holders == null) {
      throw new IllegalArgumentException(item + " does not stand in " + id);
    }
    boolean isMember = isIn(members.get(claim.subsidy()), item);
    return terms
        .period()
        .nameOn(claim.on(), terms.plan())
        .map(
            period ->
                keys(claim.subsidy(), isMember, holders.values(item, claim, subject), period));
  }

  private RelationKeys keys(String subsidy, boolean isMember, List<String> values, String period) {
    Optional<CapKey> own = isMember ? Optional.of(key(subsidy, values, period)) : Optional.empty();
    Map<String, CapKey> others = new LinkedHashMap<>();
    boolean reads = kind() == RelationKind.EXCLUSIVE || !isMember;
    for (RelationMember member : reads ? terms.members() : List.<RelationMember>of()) {
      if (!isMember || !member.subsidy().equals(subsidy)) {
        others.put(member.subsidy(), key(member.subsidy(), values, period));
      }
    }
    return new RelationKeys(values, own, others);
  }

  /** Where the highest counts, all share one account; else each member has its own. */
  private CapKey key(String member, List<String> values, String period) {
    List<String> holders = new ArrayList<>(values);
    if (kind() != RelationKind.HIGHEST) {
      holders.add(0, member);
    }
    return new CapKey(terms.scope().code(), id, holders, period);
  }

  /** Whether one of the facts it goes by need not be given by claims of a subsidy. */
  public boolean mayLackHolder(String subsidy) {
    return Stream.of(members, then)
        .flatMap(side -> Stream.ofNullable(side.get(subsidy)))
        .flatMap(Holders::all)
        .anyMatch(holder -> !holder.fact().rules().required());
  }

  RelationTerms terms() {
    return terms;
  }

  /** The members that take, by subsidy, as far as they are loaded. */
  Map<String, Holders> members() {
    return members;
  }

  /** How far it reaches within one claim for an item that stands in it. */
  Reach reach(String subsidy, String item) {
    Holders holders = members.getOrDefault(subsidy, new Holders(Map.of()));
    return Reach.of(id, holders.items(), holders.of(item), Reach.WIDEST);
  }

  private @Nullable Holders found(String subsidy, String item) {
    Holders first = members.get(subsidy);
    Holders after = then.get(subsidy);
    return isIn(first, item) ? first : isIn(after, item) ? after : null;
  }

  private static boolean isIn(@Nullable Holders holders, String item) {
    return holders != null && holders.items().contains(item);
  }
}
