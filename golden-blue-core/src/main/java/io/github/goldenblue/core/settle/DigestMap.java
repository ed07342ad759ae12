package io.github.goldenblue.core.settle;

import org.jspecify.annotations.Nullable;

/**
 * A number for each digest, zero where none was set, in about 40 bytes each. Digests spread evenly,
 * so the first bits of one say the part in which it stands; each part grows by itself, so that
 * growing never takes room for all of them twice.
 */
final class DigestMap {
  private static final int PART_BITS = 8;

  private final @Nullable Part[] parts = new Part[1 << PART_BITS];

  long get(Digest digest) {
    Part part = parts[(int) (digest.high() >>> (Long.SIZE - PART_BITS))];
    return part == null ? 0 : part.cells[part.slot(digest) + 2];
  }

  void put(Digest digest, long number) {
    int place = (int) (digest.high() >>> (Long.SIZE - PART_BITS));
    Part part = parts[place];
    if (part == null) {
      part = new Part(Part.SMALLEST);
    } else if (part.isFull()) {
      part = part.grown();
    }
    part.put(digest, number);
    parts[place] = part;
  }

  /** Three cells for each digest: its halves, both zero where the slot is free, and its number. */
  private static final class Part {
    private static final int SMALLEST = 16;
    private static final int WIDTH = 3;

    private final long[] cells;
    private final int slots;
    private int taken;

    Part(int slots) {
      this.slots = slots;
      this.cells = new long[WIDTH * slots];
    }

    /** Three quarters taken: so a digest is found within a few slots. */
    boolean isFull() {
      return taken >= slots - slots / 4;
    }

    Part grown() {
      Part larger = new Part(slots + slots / 2);
      for (int at = 0; at < cells.length; at += WIDTH) {
        if (cells[at] != 0 || cells[at + 1] != 0) {
          larger.put(new Digest(cells[at], cells[at + 1]), cells[at + 2]);
        }
      }
      return larger;
    }

    void put(Digest digest, long number) {
      int at = slot(digest);
      if (cells[at] == 0 && cells[at + 1] == 0) {
        taken++;
      }
      cells[at] = digest.high();
      cells[at + 1] = digest.low();
      cells[at + 2] = number;
    }

    /** Where it stands, or the free slot where it would. */
    int slot(Digest digest) {
      int at = WIDTH * (int) Long.remainderUnsigned(digest.low(), slots);
      while (!isFreeOrOf(at, digest)) {
        at = at + WIDTH == cells.length ? 0 : at + WIDTH;
      }
      return at;
    }

    private boolean isFreeOrOf(int at, Digest digest) {
      long high = cells[at];
      long low = cells[at + 1];
      return (high == digest.high() && low == digest.low()) || (high == 0 && low == 0);
    }
  }
}
