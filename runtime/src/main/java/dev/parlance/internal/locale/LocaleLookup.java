package dev.parlance.internal.locale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the locale of a class that fits a request, by a table computed at build time from what CLDR says.
 *
 * <p>The table consists of words. {@code zh-TW=zh-Hant} is what a request finds, and {@code sr-ME=} that none fits. A
 * request is looked up with its region, with {@code *} in place of it, and without it, so the table lists only the
 * regions whose result differs from that of their language. Variants, in lower case, are cut off one by one from the
 * end. {@code iw>he} is a language to look up instead where nothing is found; what a request lacks is taken from the
 * right side ({@code cnr>sr-ME}). {@code UK>GB} is a region. {@code fr:Latn} is a language and the script that says
 * nothing. Requests with the same meaning share a word: {@code pt-AO,pt-MZ=pt-PT}.
 *
 * <p>A locale that the table gives another meaning, as {@code en-XA=en} does, is a pseudo-locale: it is found by exactly
 * its tag, before the table is asked.
 */
public class LocaleLookup {
  private static final int NONE = -1;
  private static final char RESULT = '=';
  private static final char ALIAS = '>';
  private static final String MARKS = "=>:";
  /** A variant of Java's, as in {@code de_DE_EURO}. */
  private static final String EURO = "EURO";
  private static final int SCRIPT_LENGTH = 4;
  private static final String ELSEWHERE = "-*";

  private final List<String> tags;
  private final Map<String, Integer> byTag = new HashMap<>();
  private final String table;

  /** Read where a request is not one of the locales; its final fields let racing threads see complete maps. */
  private Requests requests;

  /**
   * What the table says.
   *
   * @param numbers the locales that requests find
   * @param aliases what to look up instead
   */
  private record Requests(Map<String, Integer> numbers, Map<String, String> aliases) {
    void add(String request, char mark, String meaning, Map<String, Integer> byTag) {
      if (mark == RESULT) {
        numbers.put(request, byTag.getOrDefault(meaning, NONE));
      } else if (mark == ALIAS) {
        aliases.put(request, meaning);
      } else {
        aliases.put(request + "-" + meaning, request);
      }
    }
  }

  /**
   * Reads the table.
   *
   * @param tags the locales, by number
   * @param table the words, separated by spaces
   */
  public LocaleLookup(List<String> tags, String table) {
    this.tags = List.copyOf(tags);
    this.table = table;
    for (int i = 0; i < tags.size(); i++) {
      byTag.put(tags.get(i), i);
    }
  }

  private Requests requests() {
    Requests all = requests;
    if (all == null) {
      all = new Requests(new HashMap<>(byTag), new HashMap<>());
      for (String word : table.split(" ")) {
        int end = 0;
        while (end < word.length() && MARKS.indexOf(word.charAt(end)) < 0) {
          end++;
        }
        if (end < word.length()) {
          String meaning = word.substring(end + 1);
          for (String request : word.substring(0, end).split(",")) {
            all.add(request, word.charAt(end), meaning, byTag);
          }
        }
      }
      requests = all;
    }
    return all;
  }

  /** The number of the locale that fits {@code locale} best, or −1 where none does. Extensions are ignored. */
  public int find(Locale locale) {
    String language = locale.getLanguage();
    if (language.indexOf('_') >= 0 || language.indexOf('-') >= 0) {
      // new Locale("pt_BR"), new Locale("pt-BR")
      Locale parsed = Locale.forLanguageTag(language.replace('_', '-'));
      return parsed.getLanguage().isEmpty() ? NONE : find(parsed);
    }
    String script = locale.getScript();
    String region = locale.getCountry();
    String variant = locale.getVariant();
    if (variant.isEmpty()) {
      Integer itself = byTag.get(tag(script.isEmpty() ? language : language + "-" + script, region));
      if (itself != null) {
        return itself;
      }
    }
    if (script.isEmpty() && !variant.isEmpty()) {
      // new Locale("sr", "BA", "latn"), and what others make of "sr_BA_#Latn", which is how Java writes sr-Latn-BA.
      script = script(variant);
    }
    if (script.isEmpty() && region.length() >= SCRIPT_LENGTH) {
      script = script(region);
      region = "";
    }
    Requests known = requests();
    return find(language, script, known.aliases().getOrDefault(region, region), variant, known);
  }

  private static int find(String language, String script, String region, String variant, Requests known) {
    Map<String, String> aliases = known.aliases();
    for (;;) {
      String base = script.isEmpty() ? language : language + "-" + script;
      Integer number = number(base, region, variant, known.numbers());
      if (number != null) {
        return number;
      }
      String alias = aliases.get(base);
      boolean withScript = alias != null;
      if (alias == null && !script.isEmpty()) {
        alias = aliases.get(language);
      }
      if (alias == null) {
        return NONE;
      }
      Locale instead = Locale.forLanguageTag(alias);
      language = instead.getLanguage();
      script = withScript || script.isEmpty() ? instead.getScript() : script;
      region = region.isEmpty() ? instead.getCountry() : region;
    }
  }

  private static String tag(String base, String region) {
    return region.isEmpty() ? base : base + "-" + region;
  }

  private static Integer number(String base, String region, String variant, Map<String, Integer> numbers) {
    String tag = tag(base, region);
    if (!variant.isEmpty()) {
      String full = tag + "-" + variant.replace('_', '-').toLowerCase(Locale.ROOT);
      for (; full.length() > tag.length(); full = full.substring(0, full.lastIndexOf('-'))) {
        Integer number = numbers.get(full);
        if (number != null) {
          return number;
        }
      }
    }
    Integer number = numbers.get(tag);
    if (number == null && !region.isEmpty()) {
      number = numbers.get(base + ELSEWHERE);
      return number == null ? numbers.get(base) : number;
    }
    return number;
  }

  /** The script in {@code subtag}, which is {@code latn}, {@code LATN} or {@code #Latn}; empty for any other subtag. */
  private static String script(String subtag) {
    String script = subtag.startsWith("#") ? subtag.substring(1) : subtag;
    if (script.length() != SCRIPT_LENGTH || script.equals(EURO)) {
      return "";
    }
    for (int i = 0; i < SCRIPT_LENGTH; i++) {
      char c = script.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return "";
      }
    }
    return script.substring(0, 1).toUpperCase(Locale.ROOT) + script.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether the locale with {@code number} is for those who do not name one. */
  boolean isForAnyone(int number) {
    return requests().numbers().get(tags.get(number)) == number;
  }

  /** The number of the locale {@code tag}, or −1 where it is not one. */
  int number(String tag) {
    return byTag.getOrDefault(tag, NONE);
  }

  /** The tag of the locale with {@code number}. */
  public String tag(int number) {
    return tags.get(number);
  }

  /** The number of locales. */
  int count() {
    return tags.size();
  }
}
