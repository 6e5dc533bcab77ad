package dev.parlance.support;

import dev.parlance.internal.locale.CombinedLookup;
import dev.parlance.internal.locale.LocaleLookup;
import dev.parlance.internal.packed.PackedStrings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The locales of a generated class together with those that applications added, and the texts in each: those that were
 * given, then those of the class itself. Thread-safe, as {@link MessageLocales} is.
 *
 * @param <M> the generated class
 */
final class GivenTexts<M> {
  private static final int SOURCE = 0;

  private final MessageLocales<M> library;
  private final List<OverridingTexts> all;
  private final List<String> tags;
  private final List<Locale> locales;

  /** Who gave texts in each locale, and the number of the locale there. */
  private final OverridingTexts[] givers;
  private final int[] numbers;

  private final int[] parents;
  private final LocaleLookup matches;
  private final TextTable[] texts;
  private final Object[] instances;

  /**
   * The texts of {@code library}, those that it got {@code before}, and {@code added}.
   *
   * @param before null where it got none
   * @throws IllegalStateException where {@code added} was compiled for other entries, or has a locale in which there are
   *     given texts already
   */
  GivenTexts(MessageLocales<M> library, GivenTexts<M> before, OverridingTexts added) {
    checkEntries(library, added);
    this.library = library;
    this.all = new ArrayList<>();
    if (before != null) {
      for (OverridingTexts each : before.all) {
        // A server that starts an application again loads its classes anew.
        if (!each.getClass().getName().equals(added.getClass().getName())) {
          all.add(each);
        }
      }
    }
    all.add(added);
    this.tags = tags(library, all);
    this.locales = MessageLocales.locales(tags);
    this.givers = new OverridingTexts[tags.size()];
    this.numbers = new int[tags.size()];
    this.parents = new int[tags.size()];
    this.texts = new TextTable[tags.size()];
    this.instances = new Object[tags.size()];
    List<LocaleLookup> tables = new ArrayList<>(List.of(library.matches()));
    for (int i = 0; i < library.tags().size(); i++) {
      parents[i] = library.parent(i);
    }
    for (OverridingTexts each : all) {
      add(each);
      tables.add(new LocaleLookup(tags(List.of(), each), each.matches()));
    }
    for (int i = library.tags().size(); i < parents.length; i++) {
      if (parents[i] == SOURCE) {
        parents[i] = parentAmong(tables, tags.get(i));
      }
    }
    this.matches = new CombinedLookup(tags, tables);
  }

  /** The locale, known by another of {@code tables}, of which {@code tag} is a variety: {@code fr} of {@code fr-CA}. */
  private int parentAmong(List<LocaleLookup> tables, String tag) {
    String parent = "";
    for (LocaleLookup table : tables) {
      int number = table.find(Locale.forLanguageTag(tag));
      String found = number < 0 ? tag : table.tag(number);
      if (tag.startsWith(found + "-") && found.length() > parent.length()) {
        parent = found;
      }
    }
    return parent.isEmpty() ? SOURCE : tags.indexOf(parent);
  }

  private static void checkEntries(MessageLocales<?> library, OverridingTexts added) {
    String entries = PackedStrings.fingerprint(library.entries());
    if (!entries.equals(added.entries())) {
      throw new IllegalStateException(added.getClass().getName() + " was compiled for the entries " + added.entries()
          + " of " + library.className() + ", which has the entries " + entries
          + ". Compile the application again, with the library that it runs with.");
    }
  }

  private static List<String> tags(MessageLocales<?> library, List<OverridingTexts> all) {
    List<String> tags = library.tags();
    for (OverridingTexts each : all) {
      tags = tags(tags, each);
    }
    return tags;
  }

  /** The locales {@code before}, then those that {@code texts} know besides. */
  private static List<String> tags(List<String> before, OverridingTexts texts) {
    List<String> tags = new ArrayList<>(before);
    for (String[] words : new String[][] {texts.ofLibrary(), texts.locales()}) {
      for (String word : words) {
        if (!tags.contains(tag(word))) {
          tags.add(tag(word));
        }
      }
    }
    return tags;
  }

  private static String tag(String word) {
    return word.substring(0, MessageLocales.parentMark(word));
  }

  private void add(OverridingTexts added) {
    for (String word : added.ofLibrary()) {
      setParent(word);
    }
    String[] words = added.locales();
    for (int i = 0; i < words.length; i++) {
      int number = tags.indexOf(tag(words[i]));
      if (givers[number] != null) {
        throw new IllegalStateException(givers[number].getClass().getName() + " and " + added.getClass().getName()
            + " both have texts in " + tag(words[i]) + " for " + library.className() + ". Install one of them.");
      }
      givers[number] = added;
      numbers[number] = i;
      setParent(words[i]);
    }
  }

  /** Notes the parent in {@code word}; without one the texts of the source locale replace missing ones. */
  private void setParent(String word) {
    int mark = MessageLocales.parentMark(word);
    if (mark < word.length()) {
      parents[tags.indexOf(tag(word))] = tags.indexOf(word.substring(mark + 1));
    }
  }

  /** Whether {@code texts}, or others of the same class, are among these. */
  boolean has(OverridingTexts texts) {
    for (OverridingTexts each : all) {
      if (each.getClass() == texts.getClass()) {
        return true;
      }
    }
    return false;
  }

  /** The locales, the source locale first. */
  List<Locale> locales() {
    return locales;
  }

  /** What finds these locales. */
  LocaleLookup matches() {
    return matches;
  }

  /** The texts of the locale with {@code number}. */
  TextTable texts(int number) {
    TextTable found = texts[number];
    return found == null ? make(number) : found;
  }

  private synchronized TextTable make(int number) {
    if (texts[number] == null) {
      TextTable own = number < library.tags().size() ? library.texts(number) : null;
      PackedTexts packed = givers[number] == null ? own.packed() : givers[number].load(numbers[number]);
      texts[number] = new TextTable(locales.get(number), packed, this, parents[number], own);
    }
    return texts[number];
  }

  /** The messages in the locale with {@code number}. */
  @SuppressWarnings("unchecked")
  M instance(int number) {
    Object found = instances[number];
    return (M) (found == null ? makeInstance(number) : found);
  }

  private synchronized Object makeInstance(int number) {
    if (instances[number] == null) {
      instances[number] = library.messages(texts(number));
    }
    return instances[number];
  }
}
