package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.InvalidClaimException;
import io.github.goldenblue.core.plan.Entitlement;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.subsidy.Subsidies;
import io.github.goldenblue.core.subsidy.Subsidy;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Makes any Jackson mapper read and write claims, and write decisions and entitlements, in the form
 * of the wire.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *     .addModule(new GoldenBlueJackson(goldenBlue.subsidies()))
 *     .build();
 * }</pre>
 */
public final class GoldenBlueJackson extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** For claims of these subsidies. */
  public GoldenBlueJackson(Subsidies subsidies) {
    super("golden-blue");
    ClaimReader reader = new ClaimReader(subsidies);
    addDeserializer(Claim.class, new FromReader<>(Claim.class, reader));
    subsidies.all().forEach(subsidy -> addReader(subsidy, reader));
    addSerializer(Claim.class, new ToClaim(new ClaimWriter(subsidies)));
    addSerializer(Decision.class, new ToDecision());
    addSerializer(new ToEntitlement());
  }

  private <C extends Claim> void addReader(Subsidy<C> subsidy, ClaimReader reader) {
    Class<C> type = subsidy.facts().type();
    addDeserializer(type, new FromReader<>(type, reader));
  }

  /** Reads a claim. */
  private static final class FromReader<C extends Claim> extends ValueDeserializer<C> {
    private final Class<C> type;
    private final ClaimReader reader;

    FromReader(Class<C> type, ClaimReader reader) {
      this.type = type;
      this.reader = reader;
    }

    @Override
    public C deserialize(JsonParser parser, DeserializationContext context) {
      try {
        Claim claim = reader.read(WireParser.value(parser));
        if (type.isInstance(claim)) {
          return type.cast(claim);
        }
        String message = "a claim for " + claim.subsidy() + " is no " + type.getSimpleName();
        throw DatabindException.from(parser, message);
      } catch (InvalidClaimException invalid) {
        throw DatabindException.from(parser, String.valueOf(invalid.getMessage()), invalid);
      }
    }
  }

  /** Writes a claim. */
  private static final class ToClaim extends ValueSerializer<Claim> {
    private final ClaimWriter writer;

    ToClaim(ClaimWriter writer) {
      this.writer = writer;
    }

    @Override
    public void serialize(Claim claim, JsonGenerator json, SerializationContext context) {
      writer.write(json, claim);
    }
  }

  /** Writes a decision. */
  private static final class ToDecision extends ValueSerializer<Decision> {
    private final DecisionWriter writer = new DecisionWriter();

    @Override
    public void serialize(Decision decision, JsonGenerator json, SerializationContext context) {
      writer.write(json, decision);
    }
  }

  /** Writes an entitlement. */
  private static final class ToEntitlement extends ValueSerializer<Entitlement<?>> {
    private final EntitlementWriter writer = new EntitlementWriter();

    @Override
    public Class<?> handledType() {
      return Entitlement.class;
    }

    @Override
    public void serialize(
        Entitlement<?> entitlement, JsonGenerator json, SerializationContext context) {
      writer.write(json, entitlement);
    }
  }
}
