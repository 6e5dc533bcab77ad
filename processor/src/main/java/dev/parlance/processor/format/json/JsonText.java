package dev.parlance.processor.format.json;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.syntax.angular.IcuQuotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts a text of Angular's JSON into pieces: {@code {$NAME}} is a placeholder, in the branches of an ICU message
 * {@code {NAME}} too; everything else is characters.
 */
public final class JsonText {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\$\\s*([^{},\\s]+)\\s*}");
  private static final Pattern IN_BRANCH = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)}");
  private static final Pattern ICU = Pattern.compile("\\{\\s*[^{},\\s]+\\s*,\\s*([A-Za-z]+)\\s*,");

  private final String text;

  /** The position in the file of each character and of the end; null where positions are not kept. */
  private final int[] origins;

  /** Whether braces may be placeholders; in other syntaxes than Angular's all is characters. */
  private final boolean placeholders;

  private final MessageTextBuilder message;

  private final Deque<Brace> open = new ArrayDeque<>();

  /**
   * An open brace.
   *
   * @param branch whether the brace opens a branch or is in one, rather than opening an ICU message
   * @param plural whether the brace belongs to a plural, in which an apostrophe before {@code #} quotes
   * @param words the character behind it where it opens nothing but is text in a branch; else −1
   */
  private record Brace(boolean branch, boolean plural, int words) {}

  private JsonText(String text, int[] origins, boolean placeholders, MessageTextBuilder message) {
    this.text = text;
    this.origins = origins;
    this.placeholders = placeholders;
    this.message = message;
  }

  /** The entry's text; {@code placeholders} says whether it has any. */
  public static MessageText of(String text, boolean placeholders) {
    return !placeholders || text.indexOf('{') < 0 ? MessageText.of(text)
        : new JsonText(text, null, true, MessageText.builder()).convert().build();
  }

  /** A builder of the text whose string begins at {@code start} of {@code file}, with the origins of its units. */
  static MessageTextBuilder tracked(String file, int start, boolean placeholders) {
    JsonString string = JsonString.read(file, start);
    return new JsonText(string.characters(), string.origins(), placeholders, MessageTextBuilder.tracked()).convert();
  }

  private MessageTextBuilder convert() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!placeholders) {
        at = characters(at, at + Character.charCount(text.codePointAt(at)));
      } else if (c == '{') {
        at = brace(at);
      } else if (c == '}') {
        if (!open.isEmpty()) {
          open.pop();
        }
        at = characters(at, at + 1);
      } else if (c == '\'' && isInBranch()) {
        at = characters(at, endOfQuotedText(at));
      } else {
        at = characters(at, at + Character.charCount(text.codePointAt(at)));
      }
    }
    from(at);
    return message;
  }

  /** The end of the text that the apostrophe at {@code at} quotes, by ICU's rules for branches. */
  private int endOfQuotedText(int at) {
    if (text.startsWith("''", at)) {
      return at + 2;
    }
    int end = IcuQuotation.end(text, at, open.element().plural());
    return end < 0 ? at + 1 : end + 1;
  }

  private int brace(int at) {
    Matcher placeholder = PLACEHOLDER.matcher(text).region(at, text.length());
    Matcher inBranch = IN_BRANCH.matcher(text).region(at, text.length());
    Matcher icu = ICU.matcher(text).region(at, text.length());
    if (placeholder.lookingAt()) {
      return placeholder(placeholder);
    }
    // Double braces are those of another tool.
    if (isInBranch() && open.element().words() != at && inBranch.lookingAt()) {
      return placeholder(inBranch);
    }
    if (icu.lookingAt()) {
      open.push(new Brace(false, !icu.group(1).equals("select"), -1));
    } else if (!open.isEmpty()) {
      open.push(new Brace(true, open.element().plural(), isInBranch() ? at + 1 : -1));
    }
    return characters(at, at + 1);
  }

  private int placeholder(Matcher found) {
    from(found.start());
    message.placeholder(found.group(1));
    return found.end();
  }

  private int characters(int start, int end) {
    for (int i = start; i < end;) {
      int next = origins == null ? end : i + Character.charCount(text.codePointAt(i));
      from(i);
      message.characters(text.substring(i, next));
      i = next;
    }
    return end;
  }

  private boolean isInBranch() {
    return !open.isEmpty() && open.element().branch();
  }

  private void from(int index) {
    if (origins != null) {
      message.from(origins[index]);
    }
  }
}
