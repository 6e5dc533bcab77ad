package dev.parlance.processor.suggest;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.digest.Digest;
import dev.parlance.processor.format.plain.PlainCatalogText;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.MessageText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the entries that someone may have meant, by ID, by text, and by the words in the name of a method. */
public final class SimilarEntries {
  private static final int MOST = 3;
  private static final double LIKE = 0.45;
  private static final double HALF_OF_THE_NAME = 0.3;
  private static final double NEARLY_THE_SAME = 0.85;
  private static final double AHEAD = 0.125;
  private static final double WORDS_ALONE = 0.85;
  private static final int COMPARED = 200;
  private static final int SHORTEST_STEM = 4;

  /** More than are shown of a rule: each question takes a look at all entries. */
  private static final int MOST_QUESTIONS = 100;
  private static final int LONGEST_METHOD = 1_000;

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|[^\\p{L}\\p{N}]+");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\$[^{}]*}");

  private final Collection<Entry> entries;
  private final Map<Entry, SpokenText> spoken = new IdentityHashMap<>();

  /** The words of the entries' texts, those of placeholders too. */
  private final Map<Entry, Set<String>> written = new IdentityHashMap<>();
  private Map<String, Integer> frequencies;
  private Map<String, Entry> byText;
  private int questions;

  /** Among {@code entries}. */
  public SimilarEntries(Collection<Entry> entries) {
    this.entries = entries;
  }

  /**
   * A text as readers hear it.
   *
   * @param text the text in lower case, without placeholders, which edits of the words bring and take
   * @param words its words
   */
  private record SpokenText(String text, Set<String> words) {
    static SpokenText of(MessageText written) {
      String text = PLACEHOLDER.matcher(normal(written)).replaceAll("").strip().toLowerCase(Locale.ROOT);
      return new SpokenText(text, SimilarEntries.words(WORD.split(text)));
    }
  }

  /**
   * The entries most like what {@code id}, {@code text} (which may be empty) and {@code method} say, best first; none
   * once very many were asked for.
   */
  public List<Entry> nearest(String id, MessageText text, String method) {
    if (++questions > MOST_QUESTIONS) {
      return List.of();
    }
    Set<Entry> nearest = new LinkedHashSet<>();
    if (!text.isEmpty()) {
      SpokenText wanted = SpokenText.of(text);
      nearest.addAll(best(entry -> similarity(wanted, spoken(entry)), LIKE));
    }
    int most = SpellingSuggestion.mostEdits(id);
    nearest.addAll(best(entry -> 1 - SpellingSuggestion.distance(id, entry.id()) / (most + 1.0), Double.MIN_VALUE));
    if (text.isEmpty()) {
      Set<String> words = words(HUMP.split(method.substring(0, Math.min(LONGEST_METHOD, method.length()))));
      nearest.addAll(best(entry -> coverage(words, entry), HALF_OF_THE_NAME));
    }
    return nearest.stream().limit(MOST).toList();
  }

  /** The entry with nearly the same text, or with one that is like it while all others are much less so. */
  public Optional<Entry> replacement(MessageText text) {
    if (++questions > MOST_QUESTIONS) {
      return Optional.empty();
    }
    SpokenText wanted = SpokenText.of(text);
    List<Entry> best = best(entry -> similarity(wanted, spoken(entry)), 0);
    double first = best.isEmpty() ? 0 : similarity(wanted, spoken(best.get(0)));
    double second = best.size() < 2 ? 0 : similarity(wanted, spoken(best.get(1)));
    return first >= NEARLY_THE_SAME || first >= LIKE && first - second >= AHEAD
        ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** The entry with exactly the same text. */
  public Optional<Entry> same(MessageText text) {
    if (byText == null) {
      byText = new HashMap<>();
      entries.forEach(entry -> byText.putIfAbsent(normal(entry.text()), entry));
    }
    return Optional.ofNullable(byText.get(normal(text)));
  }

  /** A question that names {@code nearest}, which are in the file at {@code path}. */
  public static String didYouMean(List<Entry> nearest, String path) {
    return "Did you mean " + nearest.stream()
        .map(entry -> entry.id() + " " + Sentence.quoted(PlainCatalogText.write(entry.text())) + ", "
            + place(entry, path))
        .collect(Collectors.joining(", or ")) + "?";
  }

  /** The file's name and the line of {@code entry}. */
  public static String place(Entry entry, String path) {
    return CatalogFile.name(path) + ":" + entry.line();
  }

  private List<Entry> best(ToDoubleFunction<Entry> score, double least) {
    Map<Entry, Double> scores = new HashMap<>();
    entries.forEach(entry -> scores.put(entry, score.applyAsDouble(entry)));
    return entries.stream().filter(entry -> scores.get(entry) >= least)
        .sorted(Comparator.comparing((Entry entry) -> -scores.get(entry)).thenComparing(Entry::line))
        .limit(MOST).toList();
  }

  /** The text as readers see it: placeholders by name alone, white space as one space. */
  public static String normal(MessageText text) {
    return Digest.canonical(text).strip().replaceAll("\\s+", " ");
  }

  private SpokenText spoken(Entry entry) {
    return spoken.computeIfAbsent(entry, each -> SpokenText.of(each.text()));
  }

  /** From 0 to 1: how alike the letters and the words of two texts are, rare words before common ones. */
  private double similarity(SpokenText wanted, SpokenText spoken) {
    Set<String> common = new HashSet<>(wanted.words());
    common.retainAll(spoken.words());
    double byWords =
        common.isEmpty() ? 0 : 2 * weight(common) / (weight(wanted.words()) + weight(spoken.words()));
    String one = wanted.text();
    String other = spoken.text();
    if (byWords == 0 && Math.abs(one.length() - other.length()) > Math.max(one.length(), other.length()) / 2) {
      return 0;
    }
    String start = one.substring(0, Math.min(COMPARED, one.length()));
    String otherStart = other.substring(0, Math.min(COMPARED, other.length()));
    int longest = Math.max(1, Math.max(start.length(), otherStart.length()));
    double byLetters = 1 - (double) SpellingSuggestion.distance(start, otherStart) / longest;
    return Math.max(Math.max(byLetters, WORDS_ALONE * byWords), (byWords + byLetters) / 2);
  }

  /** The sum over {@code words}: a word weighs more the fewer texts have it. */
  private double weight(Set<String> words) {
    if (frequencies == null) {
      frequencies = new HashMap<>();
      entries.forEach(entry -> spoken(entry).words()
          .forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    }
    return words.stream()
        .mapToDouble(word -> Math.log1p((double) entries.size() / frequencies.getOrDefault(word, 1))).sum();
  }

  /** How many of {@code words} the text has, a little less for what else it says. */
  private double coverage(Set<String> words, Entry entry) {
    Set<String> others =
        written.computeIfAbsent(entry, each -> words(WORD.split(normal(each.text()))));
    long found = words.stream().filter(word -> others.stream().anyMatch(other -> isLike(word, other))).count();
    return words.isEmpty() ? 0 : (double) found / words.size() - Math.min(0.2, others.size() / 100.0);
  }

  private static boolean isLike(String word, String other) {
    int stem = Math.min(word.length(), other.length());
    return word.equals(other) || stem >= SHORTEST_STEM
        && word.substring(0, SHORTEST_STEM).equals(other.substring(0, SHORTEST_STEM));
  }

  private static Set<String> words(String[] words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
