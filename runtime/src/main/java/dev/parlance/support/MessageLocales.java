package dev.parlance.support;

import dev.parlance.internal.locale.AcceptLanguage;
import dev.parlance.internal.locale.LocaleMatches;
import dev.parlance.internal.packed.MessageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The locales of one generated class: which there are, which fits a request, and their texts, each loaded when it is
 * first asked for. Thread-safe.
 *
 * @param <M> the generated class
 */
public abstract class MessageLocales<M> {
  private static final int SOURCE = 0;
  private static final int NONE = -1;

  private final List<Locale> locales;
  private final int[] parents;
  private final LocaleMatches matches;
  private final AtomicReferenceArray<TextTable> texts;
  private final AtomicReferenceArray<M> instances;

  /** Made at the first use; a record, since its final field lets threads that race see a whole index. */
  private MessageIndex index;

  /**
   * Takes the locales that there are texts in.
   *
   * @param locales their tags with spaces between, the source locale first; {@code de-AT>de} has texts from {@code de}
   *     where its own lack, all others from the source locale
   * @param matches which of them fits a request: see {@link LocaleMatches}
   */
  protected MessageLocales(String locales, String matches) {
    String[] words = locales.split(" ");
    List<String> tags = new ArrayList<>();
    for (String word : words) {
      tags.add(word.substring(0, parentMark(word)));
    }
    this.locales = tags.stream().map(Locale::forLanguageTag).toList();
    this.parents = new int[words.length];
    parents[SOURCE] = NONE;
    for (int i = 1; i < words.length; i++) {
      int mark = parentMark(words[i]);
      parents[i] = mark == words[i].length() ? SOURCE : tags.indexOf(words[i].substring(mark + 1));
    }
    this.matches = new LocaleMatches(tags, matches);
    this.texts = new AtomicReferenceArray<>(words.length);
    this.instances = new AtomicReferenceArray<>(words.length);
  }

  private static int parentMark(String word) {
    int mark = word.indexOf('>');
    return mark < 0 ? word.length() : mark;
  }

  /** A new instance that reads {@code texts}. */
  protected abstract M messages(TextTable texts);

  /** The texts of the locale with {@code number}, freshly made: its class is not loaded before. */
  protected abstract PackedTexts load(int number);

  /** The entries by number, packed like texts: each its ID, then a mark and a name for each of its parameters. */
  protected abstract String[] entries();

  /** The texts of the source locale. */
  public final TextTable source() {
    return texts(SOURCE);
  }

  /** The instance that fits {@code locale} best. */
  public final M of(Locale locale) {
    return instance(Math.max(SOURCE, matches.find(Objects.requireNonNull(locale, "locale"))));
  }

  /** The instance that fits the first of {@code preferred} for which there is any. */
  public final M of(List<Locale> preferred) {
    for (Locale locale : preferred) {
      int number = matches.find(Objects.requireNonNull(locale, "locale"));
      if (number >= 0) {
        return instance(number);
      }
    }
    return instance(SOURCE);
  }

  /** The instance that fits an {@code Accept-Language} header best; null and garbage are allowed. */
  public final M ofAcceptLanguage(String header) {
    return instance(Math.max(SOURCE, AcceptLanguage.best(header, matches)));
  }

  /** The locales, the source locale first. */
  public final List<Locale> locales() {
    return locales;
  }

  /** The plain text of the entry {@code id}, read from {@code texts}: see {@link MessageIndex#find}. */
  public final Optional<String> find(TextTable texts, String id, Object... arguments) {
    MessageIndex all = index;
    if (all == null) {
      all = MessageIndex.of(entries());
      index = all;
    }
    return all.find(texts::template, id, arguments);
  }

  /** The texts of the locale with {@code number}. */
  final TextTable texts(int number) {
    if (texts.get(number) == null) {
      texts.compareAndSet(number, null,
          new TextTable(locales.get(number), load(number), this, parents[number]));
    }
    return texts.get(number);
  }

  private M instance(int number) {
    if (instances.get(number) == null) {
      instances.compareAndSet(number, null, messages(texts(number)));
    }
    return instances.get(number);
  }
}
