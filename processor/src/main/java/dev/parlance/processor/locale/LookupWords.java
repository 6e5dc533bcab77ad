package dev.parlance.processor.locale;

import dev.parlance.internal.locale.LocaleLookup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words that {@link LocaleLookup} reads. */
final class LookupWords {
  private static final String RESULT = "=";
  private static final String ALIAS = ">";
  private static final String DEFAULT_SCRIPT = ":";

  /** The longest word: one of several requests with the same meaning. */
  private static final int LONGEST = 70;

  private final Map<String, String> meanings = new TreeMap<>();

  /** {@code request} finds {@code tag}, or nothing if it is empty. */
  void addResult(String request, String tag) {
    meanings.put(request, RESULT + tag);
  }

  /** Where {@code code}, a language with a script or without, or a region, finds nothing, {@code instead} is looked up. */
  void addAlias(String code, String instead) {
    meanings.put(code, ALIAS + instead);
  }

  /** The regions on which it depends what is found. */
  Set<String> regions() {
    Set<String> regions = new TreeSet<>();
    meanings.forEach((request, meaning) -> {
      if (meaning.startsWith(RESULT)) {
        regions.add(Locale.forLanguageTag(request).getCountry());
      }
    });
    return regions;
  }

  /** What finds locales by the words so far. */
  LocaleLookup lookup(List<String> available) {
    return new LocaleLookup(available, meanings.entrySet().stream().map(word -> word.getKey() + word.getValue())
        .collect(Collectors.joining(" ")));
  }

  /** The words, sorted; what means the same is one word, if that is not too long for a line. */
  List<String> list() {
    Map<String, List<String>> byMeaning = new TreeMap<>();
    meanings.forEach((request, meaning) -> {
      int script = request.indexOf('-') + 1;
      boolean isDefault = script > 0 && meaning.equals(ALIAS + request.substring(0, script - 1));
      byMeaning.computeIfAbsent(isDefault ? DEFAULT_SCRIPT + request.substring(script) : meaning,
          key -> new ArrayList<>()).add(isDefault ? request.substring(0, script - 1) : request);
    });
    List<String> words = new ArrayList<>();
    byMeaning.forEach((meaning, requests) -> {
      StringBuilder word = new StringBuilder();
      for (String request : requests) {
        if (!word.isEmpty() && word.length() + request.length() + meaning.length() > LONGEST) {
          words.add(word + meaning);
          word.setLength(0);
        }
        word.append(word.isEmpty() ? "" : ",").append(request);
      }
      words.add(word + meaning);
    });
    words.sort(Comparator.naturalOrder());
    return words;
  }
}
