package dev.parlance.processor.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes catalogs of plurals and selects, nested, with tags and values inside, and damages them. */
public final class IcuGenerator {
  private static final int DEEPEST = 3;
  private static final List<String> WORDS = List.of("video", "l''été", "it's", "#", "# of", "'{'", "'#'", "&amp;",
      "&#65;", "😀", "{first}", "日本", "&lt;b&gt;", "\u00a0", "a,b");
  private static final List<String> NAMES = List.of("n", "count", "VAR_PLURAL", "gender", "VAR_SELECT_1", "PH");
  private static final List<String> VALUES = List.of("PH", "INTERPOLATION", "n", "TAG_IMG", "LINE_BREAK");
  private static final List<String> TAGS = List.of("LINK", "BOLD_TEXT", "TAG_SPAN", "BLOCK_IF", "TAG_NG_CONTAINER");

  /** What is put into a text: nearly all that means something in one. */
  private static final List<String> STRANGERS = List.of("{", "}", "'", "''", "#", ",", "=", "=1", "other", "other {",
      " ", "offset:1 ", "{n, plural, ", "{n, select, other {x}}", "<x id=\"PH\"/>", "<x id=\"START_LINK\"/>",
      "<x id=\"CLOSE_LINK\"/>", "<x id=\"ICU\" xid=\"e0\"/>", "<", "&#123;", "&#125;", "&", "\u0001", "\u0002", "😀",
      "autres {", "=1.5 {x} ", "one", "\\u007d");

  private final Random random;

  private IcuGenerator(Random random) {
    this.random = random;
  }

  /** The catalog of {@code seed}, in which each text has some damage; nothing is known of what it returns. */
  public static GeneratedCatalog damaged(long seed) {
    IcuGenerator generator = new IcuGenerator(new Random(seed));
    StringBuilder catalog = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      StringBuilder text = new StringBuilder();
      generator.content(DEEPEST, text);
      generator.icu(DEEPEST, text);
      generator.content(DEEPEST, text);
      for (int count = generator.random.nextInt(3); count >= 0; count--) {
        generator.damage(text);
      }
      catalog.append('e').append(i).append(' ').append(text).append('\n');
    }
    return new GeneratedCatalog(seed, "en", catalog.toString().getBytes(StandardCharsets.UTF_8), List.of());
  }

  private void icu(int depth, StringBuilder text) {
    boolean plural = random.nextBoolean();
    text.append('{').append(pick(NAMES)).append(", ");
    text.append(plural ? pick(List.of("plural", "selectordinal")) : "select").append(", ");
    text.append(plural && random.nextInt(4) == 0 ? "offset:1 " : "");
    List<String> selectors =
        new ArrayList<>(plural ? List.of("=0", "=1", "one", "few", "many") : List.of("male", "a-b"));
    Collections.shuffle(selectors, random);
    for (String selector : selectors.subList(0, random.nextInt(selectors.size()))) {
      branch(selector, depth, text);
    }
    branch("other", depth, text);
    text.append('}');
  }

  private void branch(String selector, int depth, StringBuilder text) {
    text.append(selector).append(random.nextBoolean() ? " {" : "{");
    content(depth - 1, text);
    text.append("} ");
  }

  private void content(int depth, StringBuilder text) {
    for (int count = random.nextInt(3); count > 0; count--) {
      switch (random.nextInt(depth > 0 ? 6 : 3)) {
        case 0 -> text.append("<x id=\"").append(pick(VALUES)).append("\" equiv-text=\"{{ a }}\"/>");
        case 3 -> icu(depth - 1, text);
        case 4 -> tag(depth, text);
        default -> text.append(pick(WORDS)).append(' ');
      }
    }
  }

  private void tag(int depth, StringBuilder text) {
    String name = pick(TAGS);
    text.append("<x id=\"START_").append(name).append("\"/>");
    content(depth - 1, text);
    text.append("<x id=\"CLOSE_").append(name).append("\"/>");
  }

  private void damage(StringBuilder text) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(3));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> {
        int other = random.nextInt(text.length());
        char swapped = text.charAt(at);
        text.setCharAt(at, text.charAt(other));
        text.setCharAt(other, swapped);
      }
      case 2 -> text.replace(at, end, pick(STRANGERS));
      default -> text.insert(at, pick(STRANGERS));
    }
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
