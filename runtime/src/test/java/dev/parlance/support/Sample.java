package dev.parlance.support;

import dev.parlance.RichText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages for tests, in a notation that can be read: <code>{0}</code> a value, <code>{#0}</code> a number, {@code <a
 * 1>…</a>} a link, {@code <b>…</b>} an element, {@code <br/>} an element without content, {@code <element
 * 2>…</element>} one of the caller's, {@code <block 3>…</block>}, and {@code <plural 4 offset 1>}, {@code
 * <ordinal 4>} and {@code <select 5>} with branches, {@code <branch =1>…<branch other>…</plural>}.
 */
public final class Sample {
  private static final Pattern MARKUP = Pattern.compile("\\{(?<value>\\d)}|\\{#(?<number>\\d)}"
      + "|<(?<word>a|element|block|plural|ordinal|select) (?<argument>\\d)(?: offset (?<offset>\\d+))?>"
      + "|<branch (?<branch>[^>]+)>|</(?<end>\\w+)>|<(?<start>\\w+)>|<(?<empty>\\w+)/>");

  private Sample() {}

  /** The message as a generated method would return it. */
  public static RichText rich(String message, Object... arguments) {
    return Texts.rich(table(message, false), 0, arguments);
  }

  /** The same in a locale written from right to left. */
  public static RichText rightToLeft(String message, Object... arguments) {
    return Texts.rich(table(message, true), 0, arguments);
  }

  /** A message without markup. */
  public static String format(String message, Object... arguments) {
    return Texts.format(table(message, false), 0, arguments);
  }

  /** The table with this message alone. */
  static TextTable table(String message, boolean rightToLeft) {
    return SampleLocales.table(SampleLocales.packed(
        rightToLeft ? SampleLocales.RIGHT_TO_LEFT : SampleLocales.LEFT_TO_RIGHT, message));
  }

  /** The packed form of {@code message}. */
  static String program(String message) {
    return MARKUP.matcher(message).replaceAll(match -> Matcher.quoteReplacement(operation((Matcher) match)));
  }

  private static String operation(Matcher match) {
    if (match.group("value") != null) {
      return "" + Program.VALUE + argument(match.group("value"));
    }
    if (match.group("number") != null) {
      return "" + Program.NUMBER + argument(match.group("number")) + Program.END_NAME;
    }
    if (match.group("word") != null) {
      return start(match.group("word"), argument(match.group("argument")), match.group("offset"));
    }
    if (match.group("branch") != null) {
      return Program.BRANCH + match.group("branch") + Program.END_NAME;
    }
    if (match.group("end") != null) {
      return "" + Program.END;
    }
    return match.group("start") != null
        ? Program.START_ELEMENT + match.group("start") + Program.END_NAME
        : Program.VOID_ELEMENT + match.group("empty") + Program.END_NAME;
  }

  private static String start(String word, char argument, String offset) {
    String plural = argument + (offset == null ? "" : offset) + Program.END_NAME;
    return switch (word) {
      case "a" -> "" + Program.START_LINK + argument;
      case "element" -> "" + Program.START_CALLERS_ELEMENT + argument;
      case "block" -> "" + Program.START_BLOCK + argument;
      case "plural" -> Program.PLURAL + plural;
      case "ordinal" -> Program.ORDINAL + plural;
      default -> "" + Program.SELECT + argument;
    };
  }

  private static char argument(String index) {
    return Program.argument(Integer.parseInt(index));
  }
}
