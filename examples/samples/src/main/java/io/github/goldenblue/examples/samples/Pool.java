package io.github.goldenblue.examples.samples;

import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import java.util.ArrayList;
import java.util.List;

/** The people and organisations of the district. Every name is made up. */
final class Pool {
  private static final int ONE_NAME_IN = 400;

  private static final List<String> NAMES =
      List.of("王小明", "陈𣲗", "赵秀兰", "欧阳舜江", "阿依古丽·买买提", "李曹娥", "金虞芳", "沈建国", "鲁百官", "谢东山");

  private final List<OrganisationId> enterprises =
      named("E-%04d", 64, "曹娥江精细化工", "海涂新材料", "舜江智能制造", "百官电器");
  private final List<OrganisationId> schools = named("S-%02d", 7, "虞山技师学院");
  private final List<OrganisationId> agencies = named("A-%03d", 24, "舜江人力", "丰惠劳务");
  private final Chance chance;
  private int people;

  Pool(Chance chance) {
    this.chance = chance;
  }

  /** Somebody who is in no claim yet: {@code P-00421}, now and then by name. */
  PersonId newcomer() {
    people++;
    int name = people / ONE_NAME_IN;
    boolean isByName = people % ONE_NAME_IN == 0 && name <= NAMES.size();
    return PersonId.of(isByName ? NAMES.get(name - 1) : "P-%05d".formatted(people));
  }

  /** Some enterprise. */
  OrganisationId enterprise() {
    return chance.oneOf(enterprises);
  }

  /** Some school or training base. */
  OrganisationId school() {
    return chance.oneOf(schools);
  }

  /** The agency of this number, from 1. */
  OrganisationId agency(int number) {
    return agencies.get(number - 1);
  }

  /** How many agencies there are. */
  int agencies() {
    return agencies.size();
  }

  private static List<OrganisationId> named(String pattern, int count, String... more) {
    List<OrganisationId> ids = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      ids.add(OrganisationId.of(pattern.formatted(i)));
    }
    for (String id : more) {
      ids.add(OrganisationId.of(id));
    }
    return List.copyOf(ids);
  }
}
