package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.PlanException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plans, each with what became of its sentences. */
public final class Plans {
  private static final String FOLDER = "META-INF/golden-blue/";

  private Plans() {}

  /**
   * Reads the plan that a provider brings in its own module or jar.
   *
   * @param provider the provider's class
   * @param planFile the plan's name under {@code META-INF/golden-blue/}, such as {@code
   *     330604.plan.json}
   * @param coverageFile the name there of what became of its sentences, such as {@code
   *     330604.coverage.json}
   * @throws PlanException naming the provider, if a file is missing or has faults
   */
  public static Plan read(Class<?> provider, String planFile, String coverageFile) {
    String source = provider.getName() + " " + planFile;
    List<Fault> missing = new ArrayList<>();
    byte[] plan = bytes(provider, source, planFile, missing);
    byte[] coverage = bytes(provider, source, coverageFile, missing);
    if (!missing.isEmpty()) {
      throw new PlanException(source, missing);
    }
    return parse(source, plan, coverage);
  }

  /**
   * Reads a plan from its text.
   *
   * @param source who provides it and from where, for messages
   * @param plan one JSON object in UTF-8
   * @param coverage one JSON object in UTF-8; paths of its faults begin with {@code coverage}
   * @throws PlanException naming the source, with every fault found
   */
  public static Plan parse(String source, byte[] plan, byte[] coverage) {
    List<Fault> faults = new ArrayList<>();
    Optional<Node> planNode = root("", plan, faults);
    Optional<Node> coverageNode = root("coverage", coverage, faults);
    Optional<Plan> read =
        planNode.flatMap(
            node ->
                coverageNode.flatMap(
                    beside -> node.attempt(() -> PlanReader.read(source, node, beside))));
    if (read.isPresent() && faults.isEmpty()) {
      return read.get();
    }
    throw new PlanException(source, faults);
  }

  private static Optional<Node> root(String name, byte[] utf8, List<Fault> faults) {
    try {
      Node node = Node.root(name, WireParser.parse(utf8), faults);
      Walk.refuseRepeatedKeys(node);
      return Optional.of(node);
    } catch (FaultException malformed) {
      Fault fault = malformed.fault();
      String path = name.isEmpty() ? fault.path() : name;
      faults.add(new Fault(path, fault.found(), fault.expected()));
      return Optional.empty();
    }
  }

  private static byte[] bytes(Class<?> provider, String source, String name, List<Fault> missing) {
    try {
      return new OwnResource(provider, FOLDER + name)
          .read()
          .orElseGet(
              () -> {
                missing.add(new Fault(FOLDER + name, Fault.NOTHING, "a file of a plan"));
                return "".getBytes(StandardCharsets.UTF_8);
              });
    } catch (IOException unreadable) {
      Fault fault = new Fault(FOLDER + name, unreadable.toString(), "a file that can be read");
      throw new PlanException(source, List.of(fault), unreadable);
    }
  }
}
