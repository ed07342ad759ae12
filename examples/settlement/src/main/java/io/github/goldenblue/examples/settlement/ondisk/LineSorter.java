package io.github.goldenblue.examples.settlement.ondisk;

import java.io.IOException;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.OfflineSorter;
import org.jspecify.annotations.Nullable;

/** Lucene's sorting on disk, for records of any length: its own are at most 32 kB long. */
final class LineSorter extends OfflineSorter {
  /** So many sorted files are merged at once; ten million claims come to fewer. */
  private static final int MERGED = 64;

  private static final int SHARE_OF_HEAP = 8;

  /** In a directory, with a part of the heap. */
  LineSorter(Directory directory) {
    super(
        directory,
        WorkFolder.PREFIX,
        BytesRefComparator.NATURAL,
        BufferSize.megabytes(Math.max(MIN_BUFFER_SIZE_MB, megabytes())),
        MERGED,
        -1,
        null,
        0);
  }

  private static long megabytes() {
    return Math.min(512, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / MB);
  }

  @Override
  protected ByteSequencesWriter getWriter(IndexOutput out, long count) {
    return new Writer(out);
  }

  @Override
  protected ByteSequencesReader getReader(ChecksumIndexInput in, String name) {
    return new Reader(in, name);
  }

  /** Writes records. */
  static final class Writer extends ByteSequencesWriter {
    Writer(IndexOutput out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.writeVInt(length);
      out.writeBytes(bytes, from, length);
    }
  }

  /** Reads records; each is gone with the next. */
  static final class Reader extends ByteSequencesReader {
    Reader(ChecksumIndexInput in, String name) {
      super(in, name);
    }

    @Override
    public @Nullable BytesRef next() throws IOException {
      if (in.getFilePointer() >= end) {
        return null;
      }
      int length = in.readVInt();
      ref.growNoCopy(length);
      ref.setLength(length);
      in.readBytes(ref.bytes(), 0, length);
      return ref.get();
    }
  }
}
