package dev.parlance.processor.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The 64 bits of Angular's message IDs: two of Bob Jenkins's 32-bit hashes of 1996, with different seeds. */
final class AngularHash {
  private static final int BLOCK = 12;
  private static final int GOLDEN_RATIO = 0x9e3779b9;
  private static final int LOW_SEED = 102_072;

  private AngularHash() {}

  /** The fingerprint of {@code text} in UTF-8. */
  static long of(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] blocks = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
    int high = hash(blocks, bytes.length, 0);
    int low = hash(blocks, bytes.length, LOW_SEED);
    if (high == 0 && (low == 0 || low == 1)) {
      high ^= 0x130f9bef;
      low ^= 0x94a0a928;
    }
    return (long) high << 32 | low & 0xffffffffL;
  }

  /** The hash of the first {@code length} bytes of {@code blocks}; the last block is padded with zeros. */
  private static int hash(byte[] blocks, int length, int seed) {
    int a = GOLDEN_RATIO;
    int b = GOLDEN_RATIO;
    int c = seed;
    for (int i = 0; i < blocks.length; i += BLOCK) {
      boolean last = i + BLOCK == blocks.length;
      a += littleEndian(blocks, i);
      b += littleEndian(blocks, i + 4);
      // The lowest byte of the last block's third word is the length's.
      c += last ? (littleEndian(blocks, i + 8) << 8) + length : littleEndian(blocks, i + 8);
      a = a - b - c ^ c >>> 13;
      b = b - c - a ^ a << 8;
      c = c - a - b ^ b >>> 13;
      a = a - b - c ^ c >>> 12;
      b = b - c - a ^ a << 16;
      c = c - a - b ^ b >>> 5;
      a = a - b - c ^ c >>> 3;
      b = b - c - a ^ a << 10;
      c = c - a - b ^ b >>> 15;
    }
    return c;
  }

  private static int littleEndian(byte[] bytes, int at) {
    return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
  }
}
