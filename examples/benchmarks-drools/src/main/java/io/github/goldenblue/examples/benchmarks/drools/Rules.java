package io.github.goldenblue.examples.benchmarks.drools;

import io.github.goldenblue.core.GoldenBlue;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rules of the three subsidies, from the executable model that the build made of them. The base
 * is built once; a session decides all claims of a batch, and is one thread's.
 */
public final class Rules {
  private final KieBase base = KieServices.get().getKieClasspathContainer().getKieBase("subsidies");
  private final Numbers numbers = new NumbersReader(GoldenBlue.load()).shangyu();

  /** With the numbers of Shangyu's rate book. */
  public Rules() {}

  /**
   * Decides claims in their order.
   *
   * @param atOnce how many are before the rules at the same time; 1 where a claim must see what
   *     those before it were paid
   */
  public void decide(List<?> claims, int atOnce, Payments payments) {
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("numbers", numbers);
      session.setGlobal("payments", payments);
      numbers.wages().forEach(session::insert);
      for (int i = 0; i < claims.size(); i += atOnce) {
        decide(session, claims.subList(i, Math.min(i + atOnce, claims.size())));
      }
    } finally {
      session.dispose();
    }
  }

  private static void decide(KieSession session, List<?> claims) {
    List<FactHandle> facts = new ArrayList<>(claims.size());
    for (Object claim : claims) {
      facts.add(session.insert(claim));
    }
    session.fireAllRules();
    facts.forEach(session::delete);
  }

  /** What these claims are paid, in fen. */
  public long fen(List<?> claims, int atOnce) {
    Payments payments = new Payments();
    decide(claims, atOnce, payments);
    return payments.fen();
  }
}
