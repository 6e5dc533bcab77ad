package dev.parlance.support;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.locale.PluralCategories;
import dev.parlance.internal.packed.PackedStrings;

/**
 * The texts of one locale, packed into a few string constants: each ends with U+001E, and an empty one is one that the
 * locale lacks; and how the locale writes.
 *
 * <pre>{@code
 * PackedTexts.of(3).groupSeparator("\u00a0").texts("Save\u001eHello \u0001A!\u001e\u001e");
 * }</pre>
 *
 * <p>Separators rather than an index of lengths: so a changed text changes one line of the generated source, and the
 * search for them is an intrinsic of the JVM.
 */
public final class PackedTexts {
  private final int size;
  private final LocaleFormat format;
  private final PackedStrings strings;

  private PackedTexts(int size, LocaleFormat format, String[] strings) {
    this.size = size;
    this.format = format;
    this.strings = new PackedStrings(size, strings);
  }

  /** A builder of {@code size} texts, in a locale that writes as English does unless the builder says otherwise. */
  public static Builder of(int size) {
    return new Builder(size);
  }

  /** Takes what the locale does otherwise than English, by CLDR as it was at build time, and then the texts. */
  public static final class Builder {
    private final int size;
    private final LocaleFormat.Builder format = new LocaleFormat.Builder();

    private Builder(int size) {
      this.size = size;
    }

    /** The locale is written from right to left. */
    public Builder rightToLeft() {
      format.rightToLeft();
      return this;
    }

    /** The digit 0, one code point; the others follow it. */
    public Builder zeroDigit(String digit) {
      format.zeroDigit(digit);
      return this;
    }

    /** What separates groups of digits. */
    public Builder groupSeparator(String separator) {
      format.groupSeparator(separator);
      return this;
    }

    /** What precedes the fraction of a number. */
    public Builder decimalSeparator(String separator) {
      format.decimalSeparator(separator);
      return this;
    }

    /** What precedes a negative number. */
    public Builder minusSign(String sign) {
      format.minusSign(sign);
      return this;
    }

    /** How many digits the last group has, 0 for no groups, and how many the groups before it, 0 for none. */
    public Builder groupSizes(int primary, int secondary) {
      format.groupSizes(primary, secondary);
      return this;
    }

    /** The plural rules of the locale; without, every number is of the category {@code other}. */
    public Builder plurals(PluralRules rules) {
      format.plurals(new Plurals(rules));
      return this;
    }

    /** The packed texts; one may begin in one string and end in a later one. */
    public PackedTexts texts(String... strings) {
      return new PackedTexts(size, format.build(), strings.clone());
    }
  }

  /** Rules of generated code, as the runtime's inside knows them. */
  private record Plurals(PluralRules rules) implements PluralCategories {
    @Override
    public int cardinal(long n) {
      return rules.cardinal(n);
    }

    @Override
    public int ordinal(long n) {
      return rules.ordinal(n);
    }
  }

  int size() {
    return size;
  }

  LocaleFormat format() {
    return format;
  }

  /** The text at {@code index} as it was packed; empty where the locale lacks it. */
  String packed(int index) {
    return strings.text(index);
  }
}
