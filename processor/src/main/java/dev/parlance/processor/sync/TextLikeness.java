package dev.parlance.processor.sync;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.suggest.SpellingSuggestion;
import dev.parlance.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the text that a translation was made from with another one.
 *
 * <p>A translation can stand for another text only where that has the same placeholders at the same words: a link that
 * moved to other words, or values that changed places, would be shown at the wrong ones, though their names are the
 * same. So the words between each two placeholders are compared, not only the whole. And a text that denies what the other
 * says is not like it, however few letters differ.
 */
final class TextLikeness {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  /** How much the words between two placeholders must have in common. */
  private static final double SAME_PLACE = 0.4;

  /** How much two texts have in common that differ by a misspelt word. */
  private static final double MISSPELT = 0.9;

  /** How much two words must have in common to be one, misspelt or in another form. */
  private static final double SAME_WORD = 0.6;

  /** Longer texts are compared word by word. */
  private static final int LONGEST = 250;

  /** The words by which English denies. Other source languages lose a safeguard, not a feature. */
  private static final Set<String> DENYING =
      Set.of("not", "no", "never", "cannot", "without", "nothing", "none", "nobody",
          "neither", "nor");
  private static final List<List<String>> OPPOSITES = List.of(List.of("on", "off"), List.of("in", "out"),
      List.of("before", "after"), List.of("show", "hide"), List.of("minimum", "maximum"), List.of("min", "max"),
      List.of("accept", "decline"), List.of("accept", "reject"), List.of("from", "to"), List.of("most", "least"),
      List.of("first", "last"), List.of("open", "closed"), List.of("open", "close"), List.of("include", "exclude"),
      List.of("includes", "excludes"), List.of("included", "excluded"), List.of("with", "without"),
      List.of("add", "remove"), List.of("yes", "no"), List.of("public", "private"), List.of("all", "none"),
      List.of("always", "never"), List.of("up", "down"), List.of("lock", "unlock"), List.of("allow", "deny"),
      List.of("allow", "forbid"), List.of("start", "stop"), List.of("old", "new"), List.of("more", "less"));
  private static final List<String> DENYING_STARTS = List.of("un", "dis", "in", "non", "de", "im");

  private final Syntax syntax;
  private final Map<MessageText, TextShape> shapes = new HashMap<>();

  /** Compares texts in {@code syntax}. */
  TextLikeness(Syntax syntax) {
    this.syntax = syntax;
  }

  /** How {@code old} became {@code now}; empty where a translation of the one cannot stand for the other. */
  Optional<Likeness> between(MessageText old, MessageText now) {
    if (old.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    TextShape from = shape(old);
    TextShape to = shape(now);
    Optional<Map<String, String>> renamed = renamed(from.marks(), to.marks());
    if (renamed.isEmpty()) {
      return Optional.empty();
    }
    List<String> before = from.words().stream().map(TextLikeness::normal).toList();
    List<String> after = to.words().stream().map(TextLikeness::normal).toList();
    if (withoutSpaces(before).equals(withoutSpaces(after))) {
      return Optional.of(new Likeness(1, isOfOneFamily(renamed.get()), 0, 0, renamed.get()));
    }
    List<String> was = before.stream().flatMap(text -> words(text).stream()).toList();
    List<String> is = after.stream().flatMap(text -> words(text).stream()).toList();
    double byLetters = score(join(before), join(after));
    double byWords = was.isEmpty() ? 0 : score(String.join(" ", was), String.join(" ", is));
    double score = Math.max(byLetters, byWords);
    if (denies(was) != denies(is) || deniesAWord(was, is) || moved(before, after, score)) {
      return Optional.empty();
    }
    return Optional.of(new Likeness(score, false, Math.max(was.size(), is.size()), unmatched(was, is), renamed.get()));
  }

  /** Whether names differ by the numbers that tools give them at most: another name may be of another value. */
  private static boolean isOfOneFamily(Map<String, String> renamed) {
    return renamed.entrySet().stream().allMatch(each -> PlaceholderName.withoutNumber(each.getKey())
        .equals(PlaceholderName.withoutNumber(each.getValue())));
  }

  /** The number of words on either side that no word of the other side is like. */
  private static int unmatched(List<String> was, List<String> is) {
    return Math.max(unlike(was, is), unlike(is, was));
  }

  private static int unlike(List<String> words, List<String> others) {
    Set<String> known = Set.copyOf(others);
    return (int) words.stream().filter(word -> !known.contains(word)
        && known.stream().noneMatch(other -> score(word, other) >= SAME_WORD)).count();
  }

  /**
   * The new name of the one placeholder that has another name in {@code now}, whatever became of the words; none where
   * several have.
   */
  Map<String, String> renamed(MessageText old, MessageText now) {
    Map<String, String> before = kinds(shape(old));
    Map<String, String> after = kinds(shape(now));
    Set<String> lost = new HashSet<>(before.keySet());
    lost.removeAll(after.keySet());
    Set<String> won = new HashSet<>(after.keySet());
    won.removeAll(before.keySet());
    if (lost.size() != 1 || won.size() != 1) {
      return Map.of();
    }
    String from = lost.iterator().next();
    String to = won.iterator().next();
    return before.get(from).equals(after.get(to)) ? Map.of(from, to) : Map.of();
  }

  private static Map<String, String> kinds(TextShape shape) {
    Map<String, String> kinds = new HashMap<>();
    shape.marks().stream().filter(mark -> !mark.name().isEmpty()).forEach(mark -> kinds.put(mark.name(), mark.kind()));
    return kinds;
  }

  private TextShape shape(MessageText text) {
    return shapes.computeIfAbsent(text, each -> TextShape.of(each, syntax));
  }

  /** The new names of the marks; empty where they are not the same ones in the same order. */
  private static Optional<Map<String, String>> renamed(List<TextShape.Mark> old, List<TextShape.Mark> now) {
    if (old.size() != now.size()) {
      return Optional.empty();
    }
    Map<String, String> renamed = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      TextShape.Mark from = old.get(i);
      TextShape.Mark to = now.get(i);
      String known = renamed.putIfAbsent(from.name(), to.name());
      if (!from.kind().equals(to.kind()) || known != null && !known.equals(to.name())) {
        return Optional.empty();
      }
    }
    boolean merged = new HashSet<>(renamed.values()).size() < renamed.size();
    if (merged || changedPlaces(old, now)) {
      return Optional.empty();
    }
    renamed.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
    return Optional.of(renamed);
  }

  /** Whether an expression of the template is now at a place where another one was. */
  private static boolean changedPlaces(List<TextShape.Mark> old, List<TextShape.Mark> now) {
    Set<String> sources = now.stream().map(TextShape.Mark::source).collect(Collectors.toSet());
    for (int i = 0; i < old.size(); i++) {
      String from = old.get(i).source();
      String to = now.get(i).source();
      if (!from.isEmpty() && !to.isEmpty() && !from.equals(to) && sources.contains(from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether words between two placeholders have become others, so that the placeholders are at other words now.
   *
   * @param whole how much the whole texts have in common: in one that nearly is the same, only words that are elsewhere
   *     moved, and others were misspelt
   */
  private static boolean moved(List<String> before, List<String> after, double whole) {
    if (before.size() == 1) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      List<String> was = words(before.get(i));
      List<String> is = words(after.get(i));
      boolean isOther =
          was.isEmpty() != is.isEmpty() || score(String.join(" ", was), String.join(" ", is)) < SAME_PLACE;
      boolean isElsewhere = occursElsewhere(is, before, i) || occursElsewhere(was, after, i);
      if (isOther && (isElsewhere || !was.isEmpty() && !is.isEmpty() && whole < MISSPELT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean occursElsewhere(List<String> words, List<String> others, int except) {
    for (int i = 0; i < others.size(); i++) {
      if (i != except && words(others.get(i)).stream().anyMatch(words::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean denies(List<String> words) {
    return words.stream().filter(word -> DENYING.contains(word) || word.endsWith("n't") || word.endsWith("n’t"))
        .count() % 2 == 1;
  }

  /** Whether a word became its opposite, as “visible” and “invisible” are, or “enable” and “disable”. */
  private static boolean deniesAWord(List<String> before, List<String> after) {
    Set<String> was = Set.copyOf(before);
    Set<String> is = Set.copyOf(after);
    Set<String> lost = new HashSet<>(was);
    lost.removeAll(is);
    Set<String> won = new HashSet<>(is);
    won.removeAll(was);
    return lost.stream().anyMatch(one -> won.stream().anyMatch(other -> areOpposite(one, other)));
  }

  private static boolean areOpposite(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return OPPOSITES.stream().anyMatch(pair -> pair.contains(one) && pair.contains(other))
        || DENYING_STARTS.stream().anyMatch(start -> longer.equals(start + shorter))
        || longer.startsWith("dis") && shorter.startsWith("en") && longer.substring(3).equals(shorter.substring(2));
  }

  /** From 0 to 1, how much of the words two texts have in common: letter by letter, or word by word if they are long. */
  static double score(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    if (longest == 0) {
      return 1;
    }
    if (longest <= LONGEST) {
      return 1 - (double) SpellingSuggestion.distance(one, other) / longest;
    }
    List<String> words = words(one);
    List<String> others = words(other);
    return (double) common(words, others) / Math.max(1, Math.max(words.size(), others.size()));
  }

  /** The length of the longest common subsequence. */
  private static int common(List<String> words, List<String> others) {
    int[] row = new int[others.size() + 1];
    for (String word : words) {
      int diagonal = 0;
      for (int j = 1; j <= others.size(); j++) {
        int above = row[j];
        row[j] = word.equals(others.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[others.size()];
  }

  static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty())
        .limit(LONGEST).toList();
  }

  private static String normal(String words) {
    return SPACE.matcher(words).replaceAll(" ");
  }

  private static List<String> withoutSpaces(List<String> texts) {
    List<String> without = new ArrayList<>();
    texts.forEach(text -> without.add(text.replace(" ", "").replace("\u00a0", "")));
    return without;
  }

  private static String join(List<String> texts) {
    return String.join("\u0000", texts).strip();
  }
}
