package dev.parlance.support;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.packed.PackedStrings;
import java.util.Locale;

/**
 * The texts of one locale, packed into a few string constants, and the locale's format. Each text ends with U+001E; an
 * empty one is missing in the locale.
 *
 * <pre>{@code
 * PackedTexts.of(3).groupSeparator("\u00a0").texts("Save\u001eHello \u0001A!\u001e\u001e");
 * }</pre>
 *
 * <p>Texts are separated rather than indexed by length, so that a changed text changes one line of the generated
 * source; the search for separators is an intrinsic of the JVM.
 */
public final class PackedTexts {
  private final int size;
  private final LocaleFormat.Builder format;
  private final PackedStrings strings;

  private PackedTexts(int size, LocaleFormat.Builder format, String[] strings) {
    this.size = size;
    this.format = format;
    this.strings = new PackedStrings(size, strings);
  }

  /** A builder of {@code size} texts; the locale's format is that of English unless the builder changes it. */
  public static Builder of(int size) {
    return new Builder(size);
  }

  /** Takes the differences of the locale's format from English, by CLDR as it was at build time, then the texts. */
  public static final class Builder {
    private final int size;
    private final LocaleFormat.Builder format = new LocaleFormat.Builder();

    private Builder(int size) {
      this.size = size;
    }

    /** Sets the direction to right to left. */
    public Builder rightToLeft() {
      format.rightToLeft();
      return this;
    }

    /** Sets the digit 0, one code point; the other digits follow it. */
    public Builder zeroDigit(String digit) {
      format.zeroDigit(digit);
      return this;
    }

    /** Sets the separator between groups of digits. */
    public Builder groupSeparator(String separator) {
      format.groupSeparator(separator);
      return this;
    }

    /** Sets the separator before the fraction of a number. */
    public Builder decimalSeparator(String separator) {
      format.decimalSeparator(separator);
      return this;
    }

    /** Sets the sign before a negative number. */
    public Builder minusSign(String sign) {
      format.minusSign(sign);
      return this;
    }

    /** Sets the number of digits in the last group, 0 for no groups, and in the groups before it, 0 for none. */
    public Builder groupSizes(int primary, int secondary) {
      format.groupSizes(primary, secondary);
      return this;
    }

    /** Sets the plural rules of the locale; without them, every number has the category {@code other}. */
    public Builder plurals(PluralRules rules) {
      format.plurals(rules);
      return this;
    }

    /** Formats dates and times, and what else the JDK formats, as the locale {@code tag} does. */
    public Builder valuesOf(String tag) {
      format.valuesOf(Locale.forLanguageTag(tag));
      return this;
    }

    /** Shows values as they are, without isolates around them where the text is not HTML. */
    public Builder withoutIsolates() {
      format.withoutIsolates();
      return this;
    }

    /** Builds the packed texts; a text may begin in one string and end in a later one. */
    public PackedTexts texts(String... strings) {
      return new PackedTexts(size, format, strings.clone());
    }
  }

  int size() {
    return size;
  }

  /** The format of the locale, which is {@code locale}. */
  LocaleFormat format(Locale locale) {
    return format.build(locale);
  }

  /** The text at {@code index} in packed form; empty where it is missing in the locale. */
  String packed(int index) {
    return strings.text(index);
  }
}
