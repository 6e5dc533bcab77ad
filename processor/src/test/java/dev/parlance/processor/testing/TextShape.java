package dev.parlance.processor.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text is made of, without its words, as patterns find it: no code of Parlance has a part in it.
 *
 * @param kinds the kinds of its placeholders, branches and characters, sorted, each as often as it stands there
 */
public record TextShape(List<String> kinds) {
  private static final Set<String> VOID = Set.of("LINE_BREAK", "HORIZONTAL_RULE");
  private static final Pattern TAG = Pattern.compile("<x id=\"([^\"]*)\"([^>]*)/>");
  private static final Pattern ICU = Pattern.compile("\\{\\s*(\\w+)\\s*,\\s*(plural|selectordinal|select)\\s*,");
  private static final Pattern SELECTOR = Pattern.compile("(=\\d+|zero|one|two|few|many|other)\\s*\\{");
  private static final Pattern LITERAL_BRACES = Pattern.compile("\\{(?![^{}]*,)[^{}]*}");
  private static final Pattern PATH = Pattern.compile(".*equiv-text=\"(?:\\{\\{ ?)?[\\w.]+(?: ?}})?\".*");

  /** The shape of {@code text}, as it stands in a plain catalog. */
  public static TextShape of(String text) {
    List<String> kinds = new ArrayList<>();
    TAG.matcher(text).results().forEach(tag -> add(tag.group(1), tag.group(2), kinds));
    String words = TAG.matcher(text).replaceAll("");
    Matcher icu = ICU.matcher(words);
    if (icu.find()) {
      kinds.add(icu.group(2));
      kinds.add(words.strip().startsWith("{") && words.strip().endsWith("}") ? "icu only" : "icu inside");
      kinds.add(text.contains("<x id=\"" + icu.group(1) + "\"") ? "variable shown" : "variable not shown");
      SELECTOR.matcher(words).results().forEach(selector -> kinds.add(selector.group(1)));
    } else if (LITERAL_BRACES.matcher(words).find()) {
      kinds.add("braces");
    }
    if (words.contains("&#10;")) {
      kinds.add("line break");
    }
    if (words.contains("&lt;")) {
      kinds.add("typed tag");
    }
    Collections.sort(kinds);
    return new TextShape(List.copyOf(kinds));
  }

  /** The first of each shape, then the second of each, and so on until {@code count} are chosen; in their order. */
  public static List<XliffUnit> sample(List<XliffUnit> units, int count) {
    Map<TextShape, List<XliffUnit>> byShape = new LinkedHashMap<>();
    units.forEach(unit -> byShape.computeIfAbsent(of(unit.source()), shape -> new ArrayList<>()).add(unit));
    List<XliffUnit> chosen = new ArrayList<>();
    for (int round = 0; chosen.size() < Math.min(count, units.size()); round++) {
      for (List<XliffUnit> alike : byShape.values()) {
        if (round < alike.size() && chosen.size() < count) {
          chosen.add(alike.get(round));
        }
      }
    }
    return units.stream().filter(chosen::contains).toList();
  }

  private static void add(String name, String attributes, List<String> kinds) {
    if (name.startsWith("CLOSE_")) {
      return;
    }
    boolean tag = name.startsWith("START_") || name.startsWith("TAG_") || VOID.contains(name);
    if (tag) {
      kinds.add(name.replaceFirst("_\\d+$", ""));
    } else if (attributes.contains("xid=")) {
      kinds.add("reference");
    } else {
      kinds.add(PATH.matcher(attributes).matches() ? "value with a path" : "value");
    }
  }
}
