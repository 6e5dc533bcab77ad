package dev.parlance.processor.testing;

import java.util.List;
import java.util.Random;

/**
 * Random input from a seed that is printed: {@code -Dparlance.seed=N} tries another one.
 *
 * @param random the source of all choices
 */
public record Fuzz(Random random) {
  private static final long SEED = Long.getLong("parlance.seed", 16);

  /** The profile {@code long} sets 200 times as many. */
  private static final int USUAL = 500;
  private static final int MUTATIONS = Integer.getInteger("parlance.mutations", USUAL);

  /** What may stand in a name, and what should not. */
  private static final List<String> PIECES = List.of("a", "b", "Z", "fr", "en", "link", "user", "class", "record",
      "int",
      "_", "__", "-", ".", "..", "/", "//", "\\", ":", ",", ";", "=", "!", "!/", "$", "{", "}", "{locale}", "[", "]",
      "*", "?", "<", ">", "\"", "'", "&", "#", "%", "%00", "@", "+", "~", " ", "\t", "\n", "\r", "\0", "\u001b",
      "\u007f", "\u0085", "\u00a0", "\u00ad", "\u00b2", "\u00bd", "\u2460", "\u0660", "\u2160", "\u20ac", "\u0130",
      "\u0131", "\u01c5", "\u00df", "\u0301", "\u200b", "\u200e", "\u202e", "\u2028", "\u203f", "\ufeff", "\ufffd",
      "\uffff", "\ud800", "\udc00", "\ud83d\ude00", "\ud835\udfd8", "\ud801\udc00", "0", "1", "12", "404");

  /** The input of the test {@code name}, whose seed is printed. */
  public static Fuzz of(String name) {
    System.out.println("fuzz " + name + ", -Dparlance.seed=" + SEED);
    return new Fuzz(new Random(SEED * 31 + name.hashCode()));
  }

  /** The first seed of the test {@code name}, which takes one seed per input; it is printed. */
  public static long firstSeed(String name) {
    System.out.println("fuzz " + name + ", from -Dparlance.seed=" + SEED);
    return SEED;
  }

  /** {@code usual} inputs, and in the profile {@code long} 200 times as many, at most {@code most}. */
  public static int count(int usual, int most) {
    return (int) Math.min(most, (long) usual * MUTATIONS / USUAL);
  }

  /** Whether the profile {@code long} runs. */
  public static boolean isLong() {
    return MUTATIONS > USUAL;
  }

  /** A name of up to {@code pieces} pieces, among which are {@code further} ones. */
  public String name(int pieces, List<String> further) {
    StringBuilder name = new StringBuilder();
    for (int left = random.nextInt(pieces + 1); left > 0; left--) {
      String piece = pick(random.nextInt(3) == 0 || further.isEmpty() ? PIECES : further);
      name.append(random.nextInt(500) == 0 ? piece.repeat(random.nextInt(70_000)) : piece);
      if (random.nextInt(20) == 0) {
        name.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return name.toString();
  }

  /** One of {@code choices}. */
  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Whether something happens that does once in {@code times}. */
  public boolean once(int times) {
    return random.nextInt(times) == 0;
  }
}
