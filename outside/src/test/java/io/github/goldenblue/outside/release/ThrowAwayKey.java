package io.github.goldenblue.outside.release;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** A key that signs one rehearsal and is kept nowhere. */
final class ThrowAwayKey {
  private final PGPSecretKey key;

  ThrowAwayKey() throws Exception {
    Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
    generator.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
    PGPKeyPair pair =
        new BcPGPKeyPair(
            PublicKeyPacket.VERSION_4,
            PublicKeyAlgorithmTags.EDDSA_LEGACY,
            generator.generateKeyPair(),
            Date.from(Instant.now()));
    key =
        new PGPSecretKey(
            PGPSignature.DEFAULT_CERTIFICATION,
            pair,
            "rehearsal",
            new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
            null,
            null,
            new BcPGPContentSignerBuilder(
                pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
            null);
  }

  /** The secret key, as a release job would hand it to the build. */
  String armored() throws Exception {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (OutputStream armor = ArmoredOutputStream.builder().build(text)) {
      key.encode(armor);
    }
    return text.toString(StandardCharsets.US_ASCII);
  }

  /** Whether this key signed exactly these bytes. */
  boolean signed(byte[] content, Path signature) throws Exception {
    try (InputStream armor = PGPUtil.getDecoderStream(Files.newInputStream(signature))) {
      PGPSignatureList signatures = (PGPSignatureList) new BcPGPObjectFactory(armor).nextObject();
      PGPSignature one = signatures.get(0);
      PGPPublicKey publicKey = key.getPublicKey();
      one.init(new BcPGPContentVerifierBuilderProvider(), publicKey);
      one.update(content);
      return one.getKeyID() == publicKey.getKeyID() && one.verify();
    }
  }
}
