package dev.parlance.processor.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes catalogs that are hard to read and right all the same, each with what its class must return.
 *
 * <p>What must be returned is noted while the text is made up, so that no code of Parlance has a part in it. One seed
 * makes one catalog, on every machine.
 */
public final class CatalogGenerator {
  private static final List<String> NOT_ENTRIES =
      List.of("", "", " ", "\t \t", "# a comment", "#<x id=\"", "#", "# \\u000a */");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
  private static final List<String> LOCALES = List.of("en", "en", "tr", "ar", "ar-EG", "he", "ru", "cy", "pl");

  /** What mutations put into a catalog. */
  private static final List<String> STRANGERS = List.of("<", ">", "&", ";", "\"", "'", "/", "\\", "\n", "\r", " ", "\t",
      "\u0000", "\u0001", "\u001b", "\u001e", "</x>", "<x", "<x id=\"START_LINK\"/>", "<x id=\"CLOSE_LINK\"/>", "<b>",
      "<!--", "]]>", "&#0;", "&#xd800;", "&nbsp;", "{n, plural, one {",
      "{n, plural, other {", "}", "}}", "#", "other", "=1", "offset:1", "<x id=\"TAG_IMG\"/>", "<x id=\"ICU\"/>",
      "<x id=\"START_BLOCK_IF\"/>", "<x id=\"CLOSE_TAG_SPAN\"/>",
      "\u2028", "\ufeff", "\uffff", "<!DOCTYPE x [", "<?x", "class of\n", "class_ of\n");

  private CatalogGenerator() {}

  /** The catalog of {@code seed}. */
  public static GeneratedCatalog generate(long seed) {
    Random random = new Random(seed);
    WordsGenerator words = new WordsGenerator(random);
    IdGenerator ids = new IdGenerator(random);
    String locale = words.pick(LOCALES);
    boolean mixedEnds = random.nextInt(4) == 0;
    String end = words.pick(LINE_ENDS);
    StringBuilder file = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
    List<TextGenerator.Text> texts = new ArrayList<>();
    for (int count = 2 + random.nextInt(8); count > 0; count--) {
      IdGenerator.Named named = ids.next();
      TextGenerator.Text text = TextGenerator.of(named, random, new Language(locale), texts);
      texts.add(text);
      file.append(named.id()).append(words.space(1)).append(text.raw()).append(words.space(0));
      file.append(mixedEnds ? words.pick(LINE_ENDS) : end);
      while (random.nextInt(4) == 0) {
        file.append(words.pick(NOT_ENTRIES)).append(mixedEnds ? words.pick(LINE_ENDS) : end);
      }
    }
    return new GeneratedCatalog(seed, locale, file.toString().getBytes(StandardCharsets.UTF_8),
        texts.stream().map(TextGenerator.Text::entry).toList());
  }

  /** The catalog of {@code seed} with some damage; nothing is known of what it returns. */
  public static GeneratedCatalog damaged(long seed) {
    GeneratedCatalog whole = generate(seed);
    Random random = new Random(~seed);
    byte[] content = whole.content();
    for (int count = random.nextInt(3); count >= 0; count--) {
      content = damaged(content, random);
    }
    return new GeneratedCatalog(seed, whole.locale(), content, List.of());
  }

  private static byte[] damaged(byte[] content, Random random) {
    int at = random.nextInt(content.length + 1);
    int end = Math.min(content.length, at + 1 + random.nextInt(8));
    switch (random.nextInt(6)) {
      case 0 :
        return spliced(content, at, new byte[0], end);
      case 1 :
        byte[] flipped = content.clone();
        if (at < content.length) {
          flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
      case 2 :
        return shuffledLines(content, random);
      case 3 :
        return spliced(content, at, Arrays.copyOfRange(content, 0, random.nextInt(content.length + 1)), at);
      default :
        String stranger = STRANGERS.get(random.nextInt(STRANGERS.size()));
        return spliced(content, at, stranger.getBytes(StandardCharsets.UTF_8), random.nextBoolean() ? at : end);
    }
  }

  private static byte[] spliced(byte[] content, int from, byte[] between, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(content, 0, from);
    out.writeBytes(between);
    out.write(content, to, content.length - to);
    return out.toByteArray();
  }

  private static byte[] shuffledLines(byte[] content, Random random) {
    // One byte is one character here, so that nothing is lost.
    List<String> lines = new ArrayList<>(List.of(new String(content, StandardCharsets.ISO_8859_1).split("\n", -1)));
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
