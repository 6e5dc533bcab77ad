package dev.parlance.processor.check.model;

import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A checked translation.
 *
 * <p>Its texts are by {@link CheckedEntry#number()}: by ID, maps would be a tenth of the time that 60 locales take.
 */
public final class CheckedTranslation {
  private final Scope scope;
  private final String path;
  private final Message[] texts;
  private final BitSet setAside;
  private final BitSet stale;
  private final BitSet copies;
  private final boolean isReadable;

  /** For each text that refers to others, how a problem of it is reported. */
  private final Map<CheckedEntry, Function<Problem, Finding>> referring = new LinkedHashMap<>();
  private int size;

  /**
   * A translation without texts.
   *
   * @param scope its locale and tier
   * @param path the absolute path of its file
   * @param entries the number of the source's entries
   */
  public CheckedTranslation(Scope scope, String path, int entries) {
    this(scope, path, entries, true);
  }

  private CheckedTranslation(Scope scope, String path, int entries, boolean isReadable) {
    this.scope = scope;
    this.path = path;
    this.texts = new Message[entries];
    this.setAside = new BitSet(entries);
    this.stale = new BitSet(entries);
    this.copies = new BitSet(entries);
    this.isReadable = isReadable;
  }

  /** A translation whose file cannot be read: every text is set aside. */
  public static CheckedTranslation unreadable(Scope scope, String path, int entries) {
    CheckedTranslation translation = new CheckedTranslation(scope, path, entries, false);
    translation.setAside.set(0, entries);
    translation.size = entries;
    return translation;
  }

  /** Whether its file could be read. */
  public boolean isReadable() {
    return isReadable;
  }

  /** Adds a text that is fit to be shown. */
  public void add(CheckedEntry entry, Message text) {
    texts[entry.number()] = text;
    size++;
  }

  /** Notes that the text of {@code entry} refers to others, and by {@code finding} how a problem of it is reported. */
  public void addReferring(CheckedEntry entry, Function<Problem, Finding> finding) {
    referring.put(entry, finding);
  }

  /** The entries whose texts refer to others, each with how a problem of its text is reported. */
  public Map<CheckedEntry, Function<Problem, Finding>> referring() {
    return Collections.unmodifiableMap(referring);
  }

  /** Notes that there is a text which is not fit to be shown; it may have been added already. */
  public void setAside(CheckedEntry entry) {
    size += has(entry) ? 0 : 1;
    texts[entry.number()] = null;
    setAside.set(entry.number());
  }

  /** Notes that the text of {@code entry} was made from another text than the source has. */
  public void addStale(CheckedEntry entry) {
    stale.set(entry.number());
  }

  /** Whether the text of {@code entry} was made from another text than the source has. */
  public boolean isStale(CheckedEntry entry) {
    return stale.get(entry.number());
  }

  /** Notes that the text of {@code entry} is the source's. */
  public void addCopy(CheckedEntry entry) {
    copies.set(entry.number());
  }

  /** Whether the text of {@code entry} is the source's, perhaps laid out in other lines. */
  public boolean isCopy(CheckedEntry entry) {
    return copies.get(entry.number());
  }

  /** Maps each of {@code translations} from its locale. */
  public static Map<String, CheckedTranslation> byLocale(List<CheckedTranslation> translations) {
    Map<String, CheckedTranslation> byLocale = new HashMap<>();
    translations.forEach(translation -> byLocale.put(translation.locale(), translation));
    return byLocale;
  }

  /** The locale's tag. */
  public String locale() {
    return scope.locale();
  }

  /** The locale and its tier. */
  public Scope scope() {
    return scope;
  }

  /** The absolute path of its file. */
  public String path() {
    return path;
  }

  /** The text of {@code entry} where it is fit to be shown. */
  public Optional<Message> text(CheckedEntry entry) {
    return Optional.ofNullable(texts[entry.number()]);
  }

  /** Whether there is a text that is fit to be shown. */
  public boolean hasTexts() {
    return size > setAside.cardinality();
  }

  /** How many of the source's entries there is a text for, fit or not. */
  public int size() {
    return size;
  }

  /** Whether there is a text for {@code entry}, fit or not. */
  public boolean has(CheckedEntry entry) {
    return texts[entry.number()] != null || setAside.get(entry.number());
  }

  /**
   * This and the translations whose texts stand in for those it lacks, in the order in which they do; the source, which
   * comes after them, is not among them.
   *
   * @param byLocale all translations
   * @param matcher the matcher among all locales
   */
  public List<CheckedTranslation> withParents(Map<String, CheckedTranslation> byLocale, LocaleMatcher matcher) {
    List<CheckedTranslation> chain = new ArrayList<>();
    Optional<CheckedTranslation> step = Optional.of(this);
    while (step.isPresent()) {
      chain.add(step.get());
      step = matcher.parent(step.get().locale()).map(byLocale::get);
    }
    return chain;
  }
}
