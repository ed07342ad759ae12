package org.example.office;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.json.ClaimBatch;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Settles a file of claims and says what came of it, in a few lines. */
public final class Report {
  private final GoldenBlue goldenBlue;

  /** Settles with what was loaded. */
  public Report(GoldenBlue goldenBlue) {
    this.goldenBlue = goldenBlue;
  }

  /** Prints what is loaded, the decisions by kind, a hash of them all, and one as a text. */
  public void print(Path claims) throws IOException, GeneralSecurityException {
    ClaimBatch batch = new ClaimBatch(goldenBlue.claims());
    try (InputStream lines = Files.newInputStream(claims)) {
      batch.read(claims.getFileName().toString(), lines);
    }
    List<Claim> all = new ArrayList<>(batch.claims());
    all.add(OwnClaim.of("OWN-1", 3));
    SettledBatch settled = goldenBlue.settle(Ledger.EMPTY, all);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Map<OutcomeKind, Integer> counts = new EnumMap<>(OutcomeKind.class);
    for (Decision decision : settled.decisions()) {
      digest.update(goldenBlue.writeDecision(decision).getBytes(StandardCharsets.UTF_8));
      counts.merge(decision.outcome().kind(), 1, Integer::sum);
    }
    TreeSet<String> districts = new TreeSet<>();
    for (RateBook book : goldenBlue.rateBooks()) {
      districts.add(book.district().code());
    }
    System.out.println("districts " + districts);
    System.out.println("subsidies " + goldenBlue.subsidies().ids().size());
    System.out.println("plans " + goldenBlue.plans().size());
    System.out.println("rejected " + batch.rejected(settled.rejections()).size());
    System.out.println("decisions " + counts);
    System.out.println("digest " + HexFormat.of().formatHex(digest.digest()));
    Decision last = settled.decisions().get(settled.decisions().size() - 1);
    System.out.print(goldenBlue.explain(last, Language.EN));
    System.out.print(goldenBlue.explain(last, Language.ZH));
  }
}
