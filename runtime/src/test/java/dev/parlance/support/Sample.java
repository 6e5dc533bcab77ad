package dev.parlance.support;

import dev.parlance.RichText;
import dev.parlance.internal.packed.PackedFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages for tests, in a readable notation: <code>{0}</code> a value, <code>{#0}</code> a number, <code>{0 d:long}</code> a value in a format, {@code <a
 * 1>…</a>} a link, {@code <b>…</b>} an element, {@code <br/>} an element without content, {@code <element
 * 2>…</element>} an element that the caller passes, {@code <block 3>…</block>}, and {@code <plural 4 offset 1>}, {@code
 * <ordinal 4>}, {@code <limits 4>} and {@code <select 5>} with branches, {@code <branch =1>…<branch other>…</plural>}.
 */
public final class Sample {
  private static final Pattern MARKUP =
      Pattern.compile("\\{(?<value>\\d)}|\\{(?<formatted>\\d) (?<format>[^{}]+)}|\\{#(?<number>\\d)}"
          + "|<(?<word>a|element|block|plural|ordinal|limits|select) (?<argument>\\d)(?: offset (?<offset>\\d+))?>"
          + "|<branch (?<branch>[^>]+)>|</(?<end>\\w+)>|<(?<start>\\w+)>|<(?<empty>\\w+)/>");

  private Sample() {}

  /** The message as a generated method would return it. */
  public static RichText rich(String message, Object... arguments) {
    return table(message, false).rich(0, arguments);
  }

  /** The message in a locale written from right to left. */
  public static RichText rightToLeft(String message, Object... arguments) {
    return table(message, true).rich(0, arguments);
  }

  /** A message without markup, in the locale {@code tag}. */
  public static String formatIn(String tag, String message, Object... arguments) {
    return SampleLocales.table(tag, SampleLocales.packed(message)).format(0, arguments);
  }

  /** A message without markup. */
  public static String format(String message, Object... arguments) {
    return table(message, false).format(0, arguments);
  }

  /** The table with only this message. */
  public static TextTable table(String message, boolean rightToLeft) {
    PackedTexts.Builder builder = PackedTexts.of(1);
    return SampleLocales.table(SampleLocales.packed(rightToLeft ? builder.rightToLeft() : builder, message));
  }

  /** The packed form of {@code message}. */
  static String pack(String message) {
    return MARKUP.matcher(message).replaceAll(match -> Matcher.quoteReplacement(operation((Matcher) match)));
  }

  private static String operation(Matcher match) {
    if (match.group("value") != null) {
      return "" + PackedFormat.VALUE + argument(match.group("value"));
    }
    if (match.group("formatted") != null) {
      return PackedFormat.FORMATTED + (argument(match.group("formatted")) + match.group("format"))
          + PackedFormat.END_NAME;
    }
    if (match.group("number") != null) {
      return "" + PackedFormat.NUMBER + argument(match.group("number")) + PackedFormat.END_NAME;
    }
    if (match.group("word") != null) {
      return start(match.group("word"), argument(match.group("argument")), match.group("offset"));
    }
    if (match.group("branch") != null) {
      return PackedFormat.BRANCH + match.group("branch") + PackedFormat.END_NAME;
    }
    if (match.group("end") != null) {
      return "" + PackedFormat.END;
    }
    return match.group("start") != null
        ? PackedFormat.START_ELEMENT + match.group("start") + PackedFormat.END_NAME
        : PackedFormat.VOID_ELEMENT + match.group("empty") + PackedFormat.END_NAME;
  }

  private static String start(String word, char argument, String offset) {
    String plural = argument + (offset == null ? "" : offset) + PackedFormat.END_NAME;
    return switch (word) {
      case "a" -> "" + PackedFormat.START_LINK + argument;
      case "element" -> "" + PackedFormat.START_CUSTOM_ELEMENT + argument;
      case "block" -> "" + PackedFormat.START_BLOCK + argument;
      case "plural" -> PackedFormat.PLURAL + plural;
      case "ordinal" -> PackedFormat.ORDINAL + plural;
      case "limits" -> "" + PackedFormat.LIMITS + argument;
      default -> "" + PackedFormat.SELECT + argument;
    };
  }

  private static char argument(String index) {
    return PackedFormat.argument(Integer.parseInt(index));
  }
}
