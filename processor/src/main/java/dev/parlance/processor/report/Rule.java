package dev.parlance.processor.report;

import static dev.parlance.processor.report.Severity.ERROR;
import static dev.parlance.processor.report.Severity.NOTE;
import static dev.parlance.processor.report.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is checked: each rule with its severities, its traits and its line on the page on diagnostics.
 *
 * <p>The rules of syntax are raised by the parsers, those of parsed messages and whole translations by the classes of
 * {@code check.rule}; the documentation of each says by which. Nothing outside of a rule's row depends on which rule it
 * is: what is special is a {@link Trait}.
 */
public enum Rule {
  /** A catalog is in none of the places where it is looked for: {@code compile.FileFindings}. */
  CATALOG_NOT_FOUND(ERROR, Kind.DEFECT, "a catalog is in none of the places searched; they are listed"),
  /**
   * The file is not a catalog: {@code catalog.CatalogLoader}, for what the readers ({@code format}, {@code spi}) throw,
   * {@code compile.CatalogCompiler} and {@code compile.FileFindings} where a file cannot be read.
   */
  CATALOG_UNREADABLE(ERROR, Kind.DEFECT, "not UTF-8, or not a single entry", Trait.WHOLE_FILE),
  /**
   * A line is not an entry: {@code catalog.CatalogLoader}, for the readers ({@code format}, {@code spi}); for a text
   * {@code syntax.TextFaults}, {@code syntax.ProblemLog} and the parsers ({@code parse}, {@code syntax.angular}); for an
   * ID {@code check.rule.MalformedId}; for a line of a file of names {@code names.NamesFile}; in a translation for an
   * element that the source leaves empty {@code check.rule.FilledElement}.
   */
  MALFORMED_ENTRY(ERROR, Kind.DEFECT,
      "no ID, no text (in a translation that is a gap), a broken XML fragment, or forbidden markup; in a translation,"
          + " content in an element that the source leaves empty; in `.arb` malformed metadata, and, as a warning, that of"
          + " no text",
      Trait.LEFT_OUT,
      Trait.UNUSABLE),
  /** Two entries have one ID: {@code check.rule.DuplicateId}; in a file of names {@code names.NamesFile}. */
  DUPLICATE_ID(ERROR, Kind.NOTE,
      "an ID that an earlier entry has, in XLIFF also in another `<file>`; the first that has a text counts, in `.properties` the last"),
  /** Two IDs make one method name: {@code check.rule.NameCollision}. */
  NAME_COLLISION(ERROR, Kind.NONE, "two IDs with one method name; set lower, the later one gets a `2`"),
  /**
   * A placeholder is not closed, not opened, crosses another, or is inside of one that HTML would end before it:
   * {@code parse.TreeBuilder}, {@code parse.HtmlNesting}.
   */
  UNBALANCED_TAG(ERROR, Kind.DEFECT, "a placeholder that is never closed, never opened, or crosses another; a paragraph"
      + " in a paragraph and the like, which HTML takes apart",
      Trait.PAIRS_ONLY, Trait.LEFT_OUT, Trait.UNUSABLE),
  /**
   * An ICU plural or select is faulty: {@code syntax.angular.IcuParser}; an argument or what the file declares of it:
   * {@code syntax.icu}, {@code syntax.flutter}; with references to others
   * {@code parse.SourceParser} and {@code parse.SourceParameters}; in a translation, where it is not the source's,
   * {@code check.rule.VariableMismatch}.
   */
  ICU_SYNTAX(ERROR, Kind.DEFECT, "a plural or select with unbalanced braces, without `other`, with an unknown keyword,"
      + " or on another variable than the source's; with `syntax = ICU`, an argument that cannot be read", Trait.BRACES,
      Trait.LEFT_OUT),
  /**
   * A pattern of java.text is faulty: {@code syntax.javatext}; in a translation, where an argument is formatted as what
   * the source does not pass, {@code check.rule.FormatMismatch}.
   */
  PATTERN_SYNTAX(ERROR, Kind.DEFECT, "an argument of `java.text` that cannot be read, as in `{0,nombre}` or `{0)`; in a"
      + " translation also one that is formatted as another type than the source's", Trait.LEFT_OUT, Trait.UNUSABLE),
  /** An argument of java.text is quoted away: {@code syntax.javatext}. */
  QUOTED_ARGUMENT(WARNING, Kind.WARNING, "an argument of `java.text` that apostrophes quote, as in `'{0}'`: it is shown"
      + " as it is written") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(findings + (findings == 1 ? " text quotes" : " texts quote") + " an argument");
    }
  },
  /** Texts are shown otherwise than java.text shows them today: {@code check.rule.CountedNotes}, as
   * {@code syntax.javatext} finds them. */
  APOSTROPHE(NOTE, Kind.NOTE, "texts that `java.text` shows without an apostrophe or without their arguments, or that"
      + " were shown with two apostrophes; one note per catalog"),
  /** Braces of java.text that are text: {@code check.rule.CountedNotes}, as {@code syntax.javatext} finds them. */
  LITERAL_BRACE(NOTE, Kind.NOTE, "braces that open no argument of `java.text`, as in `{min}`: they are text; one note"
      + " per catalog"),
  /**
   * Characters were damaged by a wrong encoding: {@code format.properties} for bytes, {@code check.rule.Mojibake} for
   * texts.
   */
  MOJIBAKE(WARNING, Kind.WARNING,
      "bytes that are not UTF-8 in a file that is otherwise, or a text that shows the traces"
          + " of a wrong encoding, as `Ã©` or U+FFFD") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(findings + (findings == 1 ? " text is" : " texts are") + " in a wrong encoding");
    }
  },
  /** The parameters of a method are others than in the file of signatures: {@code signatures.SignaturesFile}. */
  SIGNATURE_CHANGED(ERROR, Kind.NONE, "two parameters of one type are others than `-Aparlance.signatures` has: a call"
      + " would go on compiling with its arguments swapped"),
  /** A facade's method names its parameters by their order: {@code facade.FacadeOrder}. */
  FACADE_ORDER(NOTE, Kind.NONE, "a facade's method whose parameters of one type are matched by order or by numbered"
      + " names"),
  /**
   * A facade names an ID that the catalog no longer has: {@code facade.FacadeEntryFinder}; a file of names:
   * {@code names.NamesFile}.
   */
  STALE_ID(ERROR, Kind.NONE, "a facade's method names an ID that is gone; set lower, the entry with the text that it"
      + " pins is used, else that text itself"),
  /**
   * A translation has a placeholder that the source does not have: {@code check.rule.UnknownPlaceholder}; or does not
   * have there: {@code check.rule.OutsideBlock}; or has for another expression: {@code check.rule.RenumberedPlaceholder}.
   */
  UNKNOWN_PLACEHOLDER(null, Kind.DEFECT, "a placeholder that the source text does not have, has only in a block,"
      + " or has for another expression, as after a tool numbered them anew"),
  /**
   * A translation lacks a placeholder of the source: {@code check.rule.MissingPlaceholder}; or has it where hardly any
   * call shows it: {@code check.rule.HiddenPlaceholder}; or a block's content: {@code check.rule.OutsideBlock}.
   */
  MISSING_PLACEHOLDER(null, Kind.DEFECT, "a placeholder of the source text, or the content of a block, is missing, or"
      + " hardly any call shows it"),
  /** A translation loses or adds elements that take no parameter: {@code check.rule.MissingMarkup}. */
  MISSING_MARKUP(null, Kind.WARNING,
      "only elements such as `<strong>` and `<br>` are lost or added; the text is used") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(findings + (findings == 1 ? " text has" : " texts have") + " other markup");
    }
  },
  /**
   * A plural has a category that the locale never uses, or lacks one that it does: {@code check.rule.PluralCategories};
   * or is about other numbers than the source's: {@code check.rule.OtherPlural}.
   */
  PLURAL_CATEGORY(WARNING, Kind.WARNING, "a plural category that the locale never uses, or, in a translation, another"
      + " `offset` than the source's or a `selectordinal` made a `plural`; and, notes in a translation, categories that the"
      + " numbers 0 to 1000 have there and branches of the source's selects that a text lacks") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(findings + (findings == 1 ? " plural does not fit" : " plurals do not fit"));
    }
  },
  /** A link has no text that readers can see: {@code check.rule.EmptyLink}. */
  EMPTY_LINK(NOTE, Kind.WARNING, "a link without text, in a translation where the source's has one: it shows its"
      + " `label`, else its address") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(findings + (findings == 1 ? " link lacks its text" : " links lack their texts"));
    }
  },
  /** A link's text in a translation is an address: {@code check.rule.OtherAddress}. */
  OTHER_ADDRESS(null, Kind.WARNING, "a link whose text has an address that the source text does not show: it may lead"
      + " elsewhere") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(
          findings + (findings == 1 ? " link shows another address" : " links show other addresses"));
    }
  },
  /** Bidi controls of a text are not balanced: {@code check.rule.BidiControls}. */
  BIDI_CONTROL(WARNING, Kind.WARNING,
      "bidi controls that open or close something by themselves; they are balanced where"
          + " the text is printed") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(
          findings + (findings == 1 ? " text has" : " texts have") + " unbalanced bidi controls");
    }
  },
  /** A text has markup that is typed as text: {@code check.rule.TypedHtml}, as {@code parse.EscapedMarkup} finds it. */
  TYPED_HTML(NOTE, Kind.WARNING, "markup, a placeholder or a twice encoded character typed as text, as in"
      + " `&lt;strong&gt;` or `&amp;nbsp;`: it is shown, not obeyed; in a translation, where the source's text has none") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(findings + (findings == 1 ? " text shows" : " texts show") + " markup typed as text");
    }
  },
  /**
   * A text has what another tool would read as a placeholder, a tag or a plural: {@code check.rule.ForeignNotations}; in
   * a translation {@code check.rule.ForeignSyntax}.
   */
  FOREIGN_SYNTAX(WARNING, Kind.WARNING,
      "what another tool reads and is text here, as in `{{name}}` or `%s`: one finding"
          + " per catalog and kind, a note where IDs are digests; in a translation, where the source does not have it") {
    @Override
    public Optional<String> counted(int findings) {
      return Optional.of(findings + (findings == 1 ? " text has" : " texts have") + " placeholders of another tool");
    }
  },
  /** A placeholder's name is nearly one that has a meaning: {@code check.rule.KnownNames}. */
  PLACEHOLDER_NAME(NOTE, Kind.NONE,
      "a placeholder whose name is nearly a known one, as in `START_BOLD`: it is a value"),
  /**
   * A {@code #} in a plural that is not the number: {@code syntax.angular.NumberSign}, {@code syntax.flutter.FlutterTokens}.
   */
  HASH_SIGN(NOTE, Kind.NOTE, "a `#` directly before a digit or letter in a plural, as in `Ticket #1`, and in `.arb` any"
      + " other than in `#{count}`: it is shown as it is"),
  /** The keys of an XLIFF catalog are {@code resname}s: {@code check.rule.XliffKeys}. */
  XLIFF_KEYS(NOTE, Kind.NONE, "the `resname`s of an XLIFF catalog are its IDs"),
  /** A source catalog has targets, which are not read: {@code check.rule.SourceTargets}. */
  SOURCE_TARGET(NOTE, Kind.NONE, "`<target>`s in a source catalog, which are not read"),
  /** A translation was made from another source text: {@code check.rule.StaleTranslation}. */
  STALE_TRANSLATION(null, Kind.NOTE, "the text that the translation was made from, which its file has, is another than"
      + " the source's"),
  /** A file says that it is in another language: {@code check.rule.WrongLanguage}. */
  WRONG_LANGUAGE(NOTE, Kind.NOTE, "the language that a file names is another than that of the annotation or of the"
      + " file's name"),
  /** A file that a bare pattern matches has no locale in its name: {@code compile.FileFindings}. */
  LOCALE_SKIPPED(NOTE, Kind.NOTE, "a file that a bare pattern such as `{locale}.json` catches by chance"),
  /** A translation's ID is not in the source: {@code check.rule.UnknownId}. */
  UNKNOWN_ID(null, Kind.NOTE,
      "an ID that the source does not have, as after a changed text; in XLIFF, a unit of another"
          + " `<file original>` than the source's of its ID"),
  /** A text has no translation: {@code check.rule.MissingTranslation}. */
  MISSING_TRANSLATION(null, Kind.GAP, "a text is neither here nor in a parent locale; never where the language is the"
      + " source's"),
  /** A decimal ID is not the digest of its text: {@code check.rule.IdDrift}. */
  ID_DRIFT(WARNING, Kind.NONE, "a text that is no longer the one its ID, a decimal digest, was made of; only where half"
      + " of the decimal IDs or more are digests"),

  /**
   * An annotation asks for the impossible: {@code AnnotationValidator}, {@code WaitingElements},
   * {@code MessagesProcessor}, and for its patterns {@code compile.FileFindings}.
   */
  ANNOTATION(ERROR),
  /**
   * A facade asks for what no class can give ({@code facade.FacadeReader}), for what is not in the catalog
   * ({@code facade.FacadeEntryFinder}), or for what an entry does not have ({@code facade.FacadeBinder}).
   */
  FACADE(ERROR),
  /** A facade pins a text that the entry no longer has: {@code facade.FacadeEntryFinder}. */
  PINNED_TEXT(WARNING),
  /** A translation's file was found, or skipped: {@code compile.FileFindings}. */
  TRANSLATION_FILE(NOTE),
  /** A file is probably a translation, and no pattern matches it: {@code compile.FileFindings}. */
  MISSED_TRANSLATION(WARNING),
  /**
   * Texts for a library are not used, or cannot be beside others: {@code compile.FileFindings}, {@code GivenLocales},
   * {@code ProviderFile}.
   */
  OVERRIDES(WARNING),
  /** An option is wrong: {@code MessagesProcessor}. */
  OPTION(ERROR),
  /** The build lacks something: {@code BuildFindings}. */
  BUILD(NOTE),
  /** A reader of catalogs cannot be loaded: {@code MessagesProcessor}. */
  READER(ERROR),
  /** The baseline cannot be used: {@code baseline.BaselineFile}. */
  BASELINE(ERROR),
  /** The baseline was written, or may be shorter: {@code baseline.BaselineFile}. */
  BASELINE_CHANGE(NOTE),
  /** The file of signatures cannot be used: {@code signatures.SignaturesFile}. */
  SIGNATURES(ERROR),
  /** The file of signatures was written, or lacks some: {@code signatures.SignaturesFile}. */
  SIGNATURES_CHANGE(NOTE),
  /** The report or the file of findings cannot be written: {@code OverviewOutput}. */
  REPORT(ERROR),
  /** A generated class exists already, or cannot be written: {@code GeneratedFiles}. */
  OUTPUT(ERROR),
  /** The processor failed: {@code MessagesProcessor}. */
  BUG(ERROR);

  private final Severity inSource;
  private final Kind inTranslations;
  private final String description;
  private final boolean isNamed;
  private final List<Trait> traits;

  Rule(Severity inSource, Kind inTranslations, String description, Trait... traits) {
    this.inSource = inSource;
    this.inTranslations = inTranslations;
    this.description = description;
    this.isNamed = true;
    this.traits = List.of(traits);
  }

  /** A rule without a name, which diagnostics and options do not mention. */
  Rule(Severity inSource) {
    this.inSource = inSource;
    this.inTranslations = Kind.NONE;
    this.description = "";
    this.isNamed = false;
    this.traits = List.of();
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
    /** The finding is one that a baseline says is right: the text is used, and nothing is reported. */
    ACCEPTED("accepted"),
    /** What is asked for is not there, and nothing stands in for it: an error, unless an option lowers its rule. */
    ERROR("error");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it on the page on diagnostics. */
    public String word() {
      return word;
    }
  }

  /** What is special about some rules. */
  public enum Trait {
    /** A finding is about a whole file: nothing is known of the texts in it, and none of them is used. */
    WHOLE_FILE,
    /** An entry of the source that breaks it has no method where it is not an error. */
    LEFT_OUT,
    /** A translation that breaks it cannot be shown, so that no baseline can say that it is right. */
    UNUSABLE,
    /**
     * A finding is about how placeholders pair: the names in the text can all be read, and it follows where a
     * placeholder could not be read or has another name.
     */
    PAIRS_ONLY,
    /** A finding is about braces: it follows where some were taken for part of faulty markup. */
    BRACES
  }

  /** The rule that options and diagnostics call {@code id}. */
  public static Optional<Rule> named(String id) {
    return Arrays.stream(values()).filter(rule -> rule.isNamed && rule.id().equals(id)).findFirst();
  }

  /** The name in diagnostics and options, such as {@code empty-link}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether diagnostics, options and the page on diagnostics name it. */
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

  /** Whether its row has {@code trait}. */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** The words for the number of its {@code findings} in a summary; empty where its ID has to do. */
  public Optional<String> counted(int findings) {
    return Optional.empty();
  }

  /** Whether {@code -Aparlance.rules} may change its severity in the source. */
  public boolean adjustableInSource() {
    return isNamed && inSource != null;
  }

  /** Whether {@code -Aparlance.rules} may change its severity anywhere. */
  public boolean adjustable() {
    return adjustableInSource() || inTranslations != Kind.NONE;
  }

  /** The description for the table of the page on diagnostics. */
  public String description() {
    return description;
  }
}
