package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.District;
import java.time.LocalDate;

/** What the builders of the sample claims share: 330604 on 2022-06-01, unless said otherwise. */
public abstract class ClaimBuilder<B> implements Claim.Builder<B> {
  String id = "c";
  District district = District.of("330604");
  LocalDate on = LocalDate.of(2022, 6, 1);

  Extra extra = Extra.NONE;
  Sequel sequel = Sequel.NONE;

  abstract B self();

  @Override
  public B extra(Extra value) {
    extra = value;
    return self();
  }

  @Override
  public B sequel(Sequel value) {
    sequel = value;
    return self();
  }

  @Override
  public B id(String value) {
    id = value;
    return self();
  }

  @Override
  public B district(District value) {
    district = value;
    return self();
  }

  @Override
  public B on(LocalDate value) {
    on = value;
    return self();
  }

  public B on(String day) {
    return on(LocalDate.parse(day));
  }

  public B in(String code) {
    return district(District.of(code));
  }
}
