package dev.parlance.processor.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes texts that say the same in other ways: with the same placeholders and variables, each time in another order,
 * nested in another way, with other branches, numbers, offsets and words.
 */
public final class RetoldGenerator {
  private static final List<String> WORDS = List.of("", " ", "x", "№ 1", "\u0661\u0662", "\u202e", "\u2069", "&#10;",
      "&#x2029;", "עברית", "😀", "&amp;", "<x id=\"LINE_BREAK\"/>", "\u200b", "y".repeat(3_000), "''");
  private static final List<String> EXACT = List.of("=0", "=1", "=7", "=-7", "=9223372036854775807",
      "=-9223372036854775808", "=000000000000000000000000000002");
  private static final List<String> OFFSETS =
      List.of("", "", "offset:1 ", "offset:-1 ", "offset:9223372036854775807 ", "offset:-9223372036854775808 ");
  private static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many");
  private static final List<String> SELECTS = List.of("a", "b", "Other", "OTHER", "\u0661", "=1");

  private final Random random;
  private final List<String> atoms;

  /** A text of some placeholders, which {@code random} chooses, and no other randomness does. */
  public RetoldGenerator(Random random) {
    this.random = random;
    List<String> all = new ArrayList<>(List.of("PH", "NAME", "n", "TAG_IMG", "LINK", "LINK_1", "TAG_SPAN", "TAG_IMG/",
        "BOLD_TEXT", "PARAGRAPH", "BLOCK_IF", "TAG_NG_CONTAINER", "{n, plural", "{n, selectordinal", "{g, select"));
    Collections.shuffle(all, random);
    this.atoms = List.copyOf(all.subList(0, 1 + random.nextInt(6)));
  }

  /** The text in one of its ways. */
  public String tell() {
    List<String> left = new ArrayList<>(atoms);
    Collections.shuffle(left, random);
    StringBuilder text = new StringBuilder("t");
    while (!left.isEmpty()) {
      tell(left.remove(0), left, text, 0);
      words(text);
    }
    return text.toString();
  }

  /** Adds one atom, with some of those that are {@code left} inside of it. */
  private void tell(String atom, List<String> left, StringBuilder text, int depth) {
    if (atom.startsWith("{")) {
      choice(atom, left, text, depth);
    } else if (atom.equals("PH") || atom.equals("NAME") || atom.equals("n") || atom.equals("TAG_IMG")) {
      text.append("<x id=\"").append(atom).append("\"/>");
    } else {
      String family = atom.replace("/", "").replace("_1", "");
      text.append("<x id=\"START_").append(atom.replace("/", "")).append("\"/>");
      if (!atom.endsWith("/") || random.nextInt(8) == 0) {
        inside(left, text, depth);
      }
      text.append("<x id=\"CLOSE_").append(family).append("\"/>");
    }
  }

  private void choice(String atom, List<String> left, StringBuilder text, int depth) {
    boolean plural = !atom.endsWith("select");
    text.append(atom).append(", ").append(plural ? OFFSETS.get(random.nextInt(OFFSETS.size())) : "");
    List<String> selectors = new ArrayList<>(plural ? PLURALS : SELECTS);
    selectors.addAll(plural ? EXACT : List.of());
    Collections.shuffle(selectors, random);
    for (String selector : selectors.subList(0, random.nextInt(4))) {
      text.append(selector).append(" {");
      words(text);
      text.append("} ");
    }
    text.append("other {");
    inside(left, text, depth);
    text.append("}}");
  }

  private void inside(List<String> left, StringBuilder text, int depth) {
    words(text);
    while (!left.isEmpty() && random.nextBoolean()) {
      tell(left.remove(0), left, text, depth + 1);
    }
    // What is deep is either refused or shown.
    if (depth == 0 && random.nextInt(20) == 0) {
      int count = random.nextInt(60);
      text.append("<x id=\"START_TAG_NG_CONTAINER\"/>".repeat(atoms.contains("TAG_NG_CONTAINER") ? count : 0))
          .append("<x id=\"CLOSE_TAG_NG_CONTAINER\"/>".repeat(atoms.contains("TAG_NG_CONTAINER") ? count : 0));
    }
  }

  private void words(StringBuilder text) {
    text.append(WORDS.get(random.nextInt(WORDS.size())));
  }
}
