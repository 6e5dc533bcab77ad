package dev.parlance.processor.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which new entries came in place of those that are gone, each at most once. */
final class Successors {
  /** How many new entries each one that is gone is compared with, at most: those with the most rare words in common. */
  private static final int COMPARED = 16;

  /** Words of more texts than this say little, and would have everything compared with everything. */
  private static final int MOST_FREQUENT = 200;

  /** Two candidates this near to each other are a matter of taste. */
  private static final double AHEAD = 0.05;
  private static final double PLACE = 0.1;

  private final List<PlacedText> fresh;
  private final TextLikeness likeness;
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byPlace = new HashMap<>();

  private record Pair(PlacedText gone, PlacedText fresh, Likeness likeness, boolean samePlace) {
    double rank() {
      return likeness.score() + (likeness.isSame() ? 1 : 0) + (samePlace ? PLACE : 0);
    }
  }

  private Successors(List<PlacedText> fresh, TextLikeness likeness) {
    this.fresh = fresh;
    this.likeness = likeness;
    for (int i = 0; i < fresh.size(); i++) {
      PlacedText text = fresh.get(i);
      for (String word : words(text)) {
        byWord.computeIfAbsent(word, each -> new ArrayList<>()).add(i);
      }
      for (String place : places(text)) {
        byPlace.computeIfAbsent(place, each -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The successors of {@code gone} among {@code fresh}, by the keys of those that are gone.
   *
   * @param likeness compares their texts
   */
  static Map<String, Successor> find(List<PlacedText> gone, List<PlacedText> fresh, TextLikeness likeness) {
    return fresh.isEmpty() ? Map.of() : new Successors(fresh, likeness).find(gone);
  }

  private Map<String, Successor> find(List<PlacedText> gone) {
    Set<String> before = said(gone);
    Set<String> after = said(fresh);
    List<Pair> pairs = new ArrayList<>();
    for (PlacedText text : gone) {
      for (int candidate : candidates(text)) {
        PlacedText now = fresh.get(candidate);
        boolean samePlace = text.isWhere(now);
        likeness.between(text.text(), now.text()).filter(found -> found.isEnough(samePlace) && (found.isSame()
            || !isPart(said(now), said(text), after) && !isPart(said(text), said(now), before)))
            .ifPresent(found -> pairs.add(new Pair(text, now, found, samePlace)));
      }
    }
    pairs.sort(Comparator.comparing(pair -> -pair.rank()));
    Map<String, double[]> ofGone = new HashMap<>();
    Map<String, double[]> ofFresh = new HashMap<>();
    for (Pair pair : pairs) {
      note(pair.rank(), ofGone.computeIfAbsent(pair.gone.key(), key -> new double[2]));
      note(pair.rank(), ofFresh.computeIfAbsent(pair.fresh.key(), key -> new double[2]));
    }
    Map<String, Successor> successors = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!successors.containsKey(pair.gone.key()) && taken.add(pair.fresh.key())) {
        boolean isCertain = pair.likeness.isCertain(pair.samePlace)
            && isAhead(pair.rank(), ofGone.get(pair.gone.key())) && isAhead(pair.rank(), ofFresh.get(pair.fresh.key()));
        successors.put(pair.gone.key(), new Successor(pair.fresh.key(), pair.likeness, isCertain));
      }
    }
    return successors;
  }

  /** Whether {@code part} is one of two that {@code whole} was split into or merged from: the other is among {@code others}. */
  private static boolean isPart(String part, String whole, Set<String> others) {
    return !part.isEmpty() && (whole.startsWith(part + " ") && others.contains(whole.substring(part.length() + 1))
        || whole.endsWith(" " + part) && others.contains(whole.substring(0, whole.length() - part.length() - 1)));
  }

  private static Set<String> said(List<PlacedText> texts) {
    return texts.stream().map(Successors::said).collect(Collectors.toSet());
  }

  /** The words of a text, in order. */
  private static String said(PlacedText text) {
    return String.join(" ", TextLikeness.words(text.text().units()));
  }

  /** Keeps the two best ranks, which come in descending order. */
  private static void note(double rank, double[] best) {
    if (best[0] == 0) {
      best[0] = rank;
    } else if (best[1] == 0) {
      best[1] = rank;
    }
  }

  private static boolean isAhead(double rank, double[] best) {
    return rank == best[0] && rank - best[1] > AHEAD;
  }

  private Set<Integer> candidates(PlacedText text) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (String place : places(text)) {
      byPlace.getOrDefault(place, List.of()).stream().limit(COMPARED).forEach(candidates::add);
    }
    Map<Integer, Double> shared = new HashMap<>();
    for (String word : words(text)) {
      List<Integer> having = byWord.getOrDefault(word, List.of());
      having.stream().limit(MOST_FREQUENT).forEach(index -> shared.merge(index, 1.0 / having.size(), Double::sum));
    }
    shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED).map(Map.Entry::getKey).forEach(candidates::add);
    return candidates;
  }

  /** The words of a text; a text without words counts as one. */
  private static Set<String> words(PlacedText text) {
    Set<String> words = new HashSet<>(TextLikeness.words(text.text().units()));
    return words.isEmpty() ? Set.of(text.text().units().strip()) : words;
  }

  private static List<String> places(PlacedText text) {
    return List.of("behind " + text.before(), "before " + text.after());
  }
}
