package io.github.goldenblue.examples.settlement.ondisk;

import io.github.goldenblue.core.json.ClaimLine;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;

/**
 * Brings claims into the order of the law on disk: those of any number, in memory of one size.
 * Claims that come in order are seen to, and are not sorted.
 */
public final class ClaimSort implements Closeable {
  private final Directory directory;
  private final IndexOutput output;
  private final LineSorter.Writer writer;
  private byte[] last = new byte[0];
  private boolean isInOrder = true;
  private long size;

  /**
   * No claims yet.
   *
   * @param folder where they are kept meanwhile: about three times their size
   * @throws IOException if it cannot be written
   */
  public ClaimSort(WorkFolder folder) throws IOException {
    this.directory = new NIOFSDirectory(folder.path(), NoLockFactory.INSTANCE);
    this.output = directory.createTempOutput(WorkFolder.PREFIX, "claims", IOContext.DEFAULT);
    this.writer = new LineSorter.Writer(output);
  }

  /**
   * One more claim.
   *
   * @param file the number of its file
   * @throws IOException if it cannot be written
   */
  public void put(int file, ClaimLine line) throws IOException {
    ByteBuffer bytes = LineRecord.write(file, line);
    writer.write(bytes.array(), 0, bytes.limit());
    size++;
    if (isInOrder) {
      byte[] next = Arrays.copyOf(bytes.array(), bytes.limit());
      isInOrder = Arrays.compareUnsigned(last, next) <= 0;
      last = isInOrder ? next : new byte[0];
    }
  }

  /** How many there are. */
  public long size() {
    return size;
  }

  /** Whether they came in order. */
  public boolean isInOrder() {
    return isInOrder;
  }

  /**
   * Sorts them, unless they came in order; none can be added afterwards.
   *
   * @param files the names of their files, by number
   * @throws IOException if they cannot be read or written
   */
  public Sorted sorted(List<String> files) throws IOException {
    CodecUtil.writeFooter(output);
    writer.close();
    String name = output.getName();
    if (!isInOrder) {
      name = new LineSorter(directory).sort(output.getName());
      directory.deleteFile(output.getName());
    }
    return new Sorted(directory, name, List.copyOf(files));
  }

  /**
   * Claims in the order of the law.
   *
   * @param directory where they are
   * @param name of the file
   * @param files the names of their files, by number
   */
  public record Sorted(Directory directory, String name, List<String> files) {
    /**
     * Hands out one after the other.
     *
     * @throws IOException if they cannot be read, or are not those that were written
     */
    public void each(Consumer<ClaimLine> claims) throws IOException {
      try (LineSorter.Reader reader =
          new LineSorter.Reader(directory.openChecksumInput(name, IOContext.READONCE), name)) {
        for (BytesRef ref = reader.next(); ref != null; ref = reader.next()) {
          claims.accept(LineRecord.read(ByteBuffer.wrap(ref.bytes, ref.offset, ref.length), files));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
