package dev.parlance.support;

import dev.parlance.MessageBundle;
import dev.parlance.internal.locale.AcceptLanguage;
import dev.parlance.internal.locale.LocaleLookup;
import dev.parlance.internal.packed.MessageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The locales of one generated class: lists them, finds the one that fits a request, and loads the texts of each when
 * they are first needed. Thread-safe.
 *
 * @param <M> the generated class
 */
public abstract class MessageLocales<M> {
  private static final int SOURCE = 0;
  private static final int NONE = -1;

  private final List<String> tags;
  private final int[] parents;
  private final LocaleLookup matches;

  // Elements are read without a lock: each is null, or an object whose fields are final.
  private final TextTable[] texts;
  private final Object[] instances;

  /** Made at the first use, twice where threads race, which does no harm. */
  private List<Locale> locales;

  /** Built at the first use; its final field lets racing threads see a complete index. */
  private MessageIndex index;

  /** Null where no application gave texts, as in most programs; its final fields let racing threads see all of it. */
  private GivenTexts<M> given;

  /**
   * Reads the list of locales and the table of matches, for a class that runs on this runtime.
   *
   * @param version the version of the generator, such as {@code 0.1.0}
   * @param locales what {@link #MessageLocales(String, String)} reads
   * @param matches as well
   * @throws LinkageError where a class of that version does not run on this runtime
   */
  protected MessageLocales(String version, String locales, String matches) {
    this(locales, matches);
    // Compared here, so that a program whose versions are the same loads no class for it.
    if (!version.equals(Version.VALUE)) {
      GeneratedVersion.check(version, className());
    }
  }

  /**
   * Reads the list of locales and the table of matches, for a class that does not say which version generated it.
   *
   * @param locales the tags, separated by spaces, the source locale first; {@code de-AT>de} takes its missing texts
   *     from {@code de}, all others from the source locale
   * @param matches the table that {@link LocaleLookup} reads
   */
  protected MessageLocales(String locales, String matches) {
    String[] words = locales.split(" ");
    this.tags = new ArrayList<>();
    for (String word : words) {
      tags.add(word.substring(0, parentMark(word)));
    }
    this.parents = new int[words.length];
    parents[SOURCE] = NONE;
    for (int i = 1; i < words.length; i++) {
      int mark = parentMark(words[i]);
      parents[i] = mark == words[i].length() ? SOURCE : tags.indexOf(words[i].substring(mark + 1));
    }
    this.matches = new LocaleLookup(tags, matches);
    this.texts = new TextTable[words.length];
    this.instances = new Object[words.length];
  }

  /** Where the tag of a locale ends in the {@code word} for it. */
  static int parentMark(String word) {
    int mark = word.indexOf('>');
    return mark < 0 ? word.length() : mark;
  }

  /** Creates an instance that reads {@code texts}. */
  protected abstract M messages(TextTable texts);

  /** Loads the class with the texts of the locale with {@code number}, and returns them. */
  protected abstract PackedTexts load(int number);

  /** The entries in the order of their numbers, packed as {@link MessageIndex#of} reads them. */
  protected abstract String[] entries();

  /** The texts of the source locale. */
  public final TextTable source() {
    GivenTexts<M> more = given;
    return more == null ? texts(SOURCE) : more.texts(SOURCE);
  }

  /** The instance that fits {@code locale} best. */
  public final M of(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    GivenTexts<M> more = given;
    return more == null ? instance(Math.max(SOURCE, matches.find(locale)))
        : more.instance(Math.max(SOURCE, more.matches().find(locale)));
  }

  /** The instance that fits the first of {@code preferred} that has one, else that of the source locale. */
  public final M of(List<Locale> preferred) {
    GivenTexts<M> more = given;
    LocaleLookup all = more == null ? matches : more.matches();
    int number = NONE;
    for (int i = 0; i < preferred.size() && number < 0; i++) {
      number = all.find(Objects.requireNonNull(preferred.get(i), "locale"));
    }
    number = Math.max(SOURCE, number);
    return more == null ? instance(number) : more.instance(number);
  }

  /** The instance that fits an {@code Accept-Language} header best; null and malformed headers are allowed. */
  @SuppressWarnings("exports") // modules that read this one need no jspecify
  public final M ofAcceptLanguage(@Nullable String header) {
    GivenTexts<M> more = given;
    return more == null ? instance(Math.max(SOURCE, AcceptLanguage.best(header, matches)))
        : more.instance(Math.max(SOURCE, AcceptLanguage.best(header, more.matches())));
  }

  /** The locales, the source locale first. */
  public final List<Locale> locales() {
    GivenTexts<M> more = given;
    if (more != null) {
      return more.locales();
    }
    List<Locale> all = locales;
    if (all == null) {
      all = locales(tags);
      locales = all;
    }
    return all;
  }

  /** The locales {@code tags}. */
  static List<Locale> locales(List<String> tags) {
    Locale[] made = new Locale[tags.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = Locale.forLanguageTag(tags.get(i));
    }
    return List.of(made);
  }

  /** The plain text of the entry {@code id}, read from {@code texts}: see {@link MessageIndex#find}. */
  public final Optional<String> find(TextTable texts, String id, Object... arguments) {
    return index().find(texts::template, id, arguments);
  }

  /** The {@code texts} for frameworks that ask for them by ID. */
  public final MessageBundle bundle(TextTable texts) {
    return texts.bundle(index(), this);
  }

  /**
   * Shows the texts of an application too, in place of those of the class where both have one, from now on. Messages
   * that were handed out before keep their texts.
   */
  final synchronized void give(OverridingTexts texts) {
    if (given == null || !given.has(texts)) {
      given = new GivenTexts<>(this, given, texts);
    }
  }

  /** The name of the generated class, in which this one is nested. */
  final String className() {
    String name = getClass().getName();
    int end = name.lastIndexOf('$');
    return end < 0 ? name : name.substring(0, end);
  }

  /** The tags of the locales of the class itself. */
  final List<String> tags() {
    return tags;
  }

  /** The number of the locale whose texts replace those that are missing in the locale with {@code number}. */
  final int parent(int number) {
    return parents[number];
  }

  /** What finds the locales of the class itself. */
  final LocaleLookup matches() {
    return matches;
  }

  private MessageIndex index() {
    MessageIndex all = index;
    if (all == null) {
      all = MessageIndex.of(entries());
      index = all;
    }
    return all;
  }

  /** The texts of the locale with {@code number}. */
  final TextTable texts(int number) {
    TextTable found = texts[number];
    return found == null ? make(number) : found;
  }

  private synchronized TextTable make(int number) {
    if (texts[number] == null) {
      texts[number] = new TextTable(Locale.forLanguageTag(tags.get(number)), load(number), this, parents[number]);
    }
    return texts[number];
  }

  @SuppressWarnings("unchecked")
  private M instance(int number) {
    Object found = instances[number];
    return (M) (found == null ? makeInstance(number) : found);
  }

  private synchronized Object makeInstance(int number) {
    if (instances[number] == null) {
      instances[number] = messages(texts(number));
    }
    return instances[number];
  }
}
