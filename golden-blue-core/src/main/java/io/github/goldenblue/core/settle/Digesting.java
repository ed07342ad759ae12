package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Works out digests, each text with its length before it, so that none runs into the next. */
final class Digesting {
  private static final int ROOM = 256;

  private final MessageDigest sha256;
  private ByteBuffer bytes = ByteBuffer.allocate(ROOM);

  /** Ready for any number, one after the other. */
  Digesting() {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Of an id. */
  Digest of(String id) {
    put(id);
    return digest();
  }

  /** Of an account. */
  Digest of(CapKey key) {
    put(key.scope());
    put(key.cap());
    put(key.period());
    key.holders().forEach(this::put);
    return digest();
  }

  private void put(String text) {
    int length = text.length();
    makeRoom(Integer.BYTES + Character.BYTES * length);
    bytes.putInt(length);
    for (int i = 0; i < length; i++) {
      bytes.putChar(text.charAt(i));
    }
  }

  private void makeRoom(int more) {
    if (bytes.remaining() < more) {
      bytes.flip();
      bytes = ByteBuffer.allocate(Math.addExact(2 * bytes.limit(), more)).put(bytes);
    }
  }

  private Digest digest() {
    sha256.update(bytes.flip());
    bytes.clear();
    ByteBuffer digest = ByteBuffer.wrap(sha256.digest());
    return new Digest(digest.getLong(), digest.getLong());
  }
}
