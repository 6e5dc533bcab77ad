package dev.parlance.processor.report;

import static dev.parlance.processor.report.Severity.ERROR;
import static dev.parlance.processor.report.Severity.NOTE;
import static dev.parlance.processor.report.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules that are checked, each with its severities and its line in the README. */
public enum Rule {
  /** A catalog is in none of the places where it is looked for. */
  CATALOG_NOT_FOUND(ERROR, Kind.DEFECT, "a catalog is in none of the places searched; they are listed"),
  /** The file is not a catalog. */
  CATALOG_UNREADABLE(ERROR, Kind.DEFECT, "not UTF-8, or not a single entry"),
  /** A line is not an entry. */
  MALFORMED_ENTRY(ERROR, Kind.DEFECT,
      "no ID, no text (in a translation that is a gap), a broken XML fragment, or forbidden markup"),
  /** Two entries have the same ID. */
  DUPLICATE_ID(ERROR, Kind.NOTE, "an ID that already occurs further up; the first occurrence with a text is used"),
  /** Two IDs result in the same method name. */
  NAME_COLLISION(ERROR, Kind.NONE, "two IDs with one method name; set lower, the later one gets a `2`"),
  /** A placeholder is not closed, not opened, or crosses another. */
  UNBALANCED_TAG(ERROR, Kind.DEFECT, "a placeholder that is never closed, never opened, or crosses another"),
  /** An ICU plural or select is faulty. */
  ICU_SYNTAX(ERROR, Kind.DEFECT, "a plural or select with unbalanced braces, without `other`, with an unknown keyword,"
      + " or by another variable than the source's"),
  /** A facade names an ID that the catalog no longer has. */
  STALE_ID(ERROR, Kind.NONE, "a facade's method names an ID that is gone; set lower, the entry with the text that it pins"
      + " is used, else that text itself"),
  /** A translation has a placeholder that the source lacks. */
  UNKNOWN_PLACEHOLDER(null, Kind.DEFECT, "a placeholder that the source text does not have"),
  /** A translation lacks a placeholder of the source. */
  MISSING_PLACEHOLDER(null, Kind.DEFECT, "a placeholder of the source text is missing"),
  /** A plural has a category that the locale never uses, or lacks one that it does. */
  PLURAL_CATEGORY(WARNING, Kind.WARNING, "a plural category that the locale never uses; and, a note in a translation,"
      + " those that the numbers 0 to 1000 have there and a text lacks"),
  /** A link has no text. */
  EMPTY_LINK(NOTE, Kind.NONE, "a link without text: it shows its `label`, else its address"),
  /** A text has markup that is written as text. */
  TYPED_HTML(NOTE, Kind.NONE, "markup or a placeholder typed as text, as in `&lt;strong&gt;`: it is shown, not obeyed"),
  /** A translation's ID is not in the source. */
  UNKNOWN_ID(null, Kind.NOTE, "an ID that the source does not have, as after a changed text"),
  /** A text has no translation. */
  MISSING_TRANSLATION(null, Kind.GAP, "a text is neither here nor in a parent locale; never where the language is the"
      + " source's"),
  /** A decimal ID is not the digest of its text. */
  ID_DRIFT(WARNING, Kind.NONE, "a text that is no longer the one its ID, a decimal digest, was made of; only where half"
      + " of the decimal IDs or more are digests"),

  /** An annotation has invalid values. */
  ANNOTATION(ERROR),
  /** A facade declares what a class cannot implement, or what an entry does not have. */
  FACADE(ERROR),
  /** A facade pins a text that the entry no longer has. */
  PINNED_TEXT(NOTE),
  /** A translation's file was found, or skipped. */
  TRANSLATION_FILE(NOTE),
  /** An option is wrong. */
  OPTION(ERROR),
  /** A reader of catalogs cannot be loaded. */
  READER(ERROR),
  /** The baseline cannot be used. */
  BASELINE(ERROR),
  /** The baseline was written, or may be shorter. */
  BASELINE_CHANGE(NOTE),
  /** A generated class exists already, or cannot be written. */
  OUTPUT(ERROR),
  /** The processor failed. */
  BUG(ERROR);

  private final Severity inSource;
  private final Kind inTranslations;
  private final String description;
  private final boolean isNamed;

  Rule(Severity inSource, Kind inTranslations, String description) {
    this.inSource = inSource;
    this.inTranslations = inTranslations;
    this.description = description;
    this.isNamed = true;
  }

  /** A rule without a name, which diagnostics and options do not mention. */
  Rule(Severity inSource) {
    this.inSource = inSource;
    this.inTranslations = Kind.NONE;
    this.description = "";
    this.isNamed = false;
  }

  /** The effects of a finding in a translation. */
  public enum Kind {
    /** The rule does not apply to translations. */
    NONE("–"),
    /** The finding is only worth knowing. */
    NOTE("note"),
    /** The finding is worth a look; the text is used. */
    WARNING("warning"),
    /** The text is missing, and another locale's text replaces it. */
    GAP("gap"),
    /** The text is defective, and is set aside. */
    DEFECT("defect"),
    /** What is asked for is not there, and nothing stands in for it: an error, unless an option lowers its rule. */
    ERROR("error");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in the README. */
    public String word() {
      return word;
    }
  }

  /** The rule that options and diagnostics call {@code id}. */
  public static Optional<Rule> named(String id) {
    return Arrays.stream(values()).filter(rule -> rule.isNamed && rule.id().equals(id)).findFirst();
  }

  /** The name in diagnostics and options, such as {@code empty-link}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether diagnostics, options and the README name it. */
  public boolean isNamed() {
    return isNamed;
  }

  /** The default severity of its findings in the source; empty where it has none. */
  public Optional<Severity> inSource() {
    return Optional.ofNullable(inSource);
  }

  /** The effect of its findings in translations. */
  public Kind inTranslations() {
    return inTranslations;
  }

  /** Whether {@code -Aparlance.rules} may change its severity in the source. */
  public boolean adjustableInSource() {
    return isNamed && (this == DUPLICATE_ID || this == NAME_COLLISION || this == STALE_ID
        || inSource != null && inSource != ERROR);
  }

  /** Whether {@code -Aparlance.rules} may change its severity anywhere. */
  public boolean adjustable() {
    return adjustableInSource() || inTranslations != Kind.NONE;
  }

  /** The description for the README's table. */
  public String description() {
    return description;
  }
}
