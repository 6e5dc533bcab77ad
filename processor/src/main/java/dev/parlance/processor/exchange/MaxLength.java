package dev.parlance.processor.exchange;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The most characters that a text may show, as the description of its entry says it: {@code max 20}, {@code max. 20
 * characters}, {@code max length: 20}, {@code maxLength=20}, {@code at most 20 characters}, {@code up to 20 characters}.
 */
public final class MaxLength {
  private static final String UNIT = "(?:characters|character|chars|char|letters)\\b";
  private static final Pattern FORMS = Pattern.compile(
      // A number behind “max” alone could count anything, so nothing but a unit, a sign or the end may follow.
      "\\bmax(?:imum|\\.)?[\\s:=]{0,3}(\\d{1,5})(?=\\s{0,3}(?:" + UNIT + "|[.,;)\\]]|$))"
          + "|\\bmax(?:imum|imal|\\.)?[\\s_-]?(?:length|len|width)(?:\\s?(?:is|of))?\\s{0,3}[:=]?\\s{0,3}(\\d{1,5})\\b"
          + "|\\b(?:at most|up to|no more than|not more than|no longer than|limited to)\\s(\\d{1,5})\\s" + UNIT,
      Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private MaxLength() {}

  /** The most characters by {@code description}, the least number where it names several; empty where it names none. */
  public static OptionalInt in(String description) {
    return FORMS.matcher(description).results().mapToInt(MaxLength::number).filter(number -> number > 0).min();
  }

  private static int number(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return Integer.parseInt(found.group(group));
      }
    }
    return 0;
  }

  /** The most characters that {@code message} shows without its values, whatever branches are chosen. */
  public static int of(Message message) {
    return of(message.parts());
  }

  private static int of(List<Part> parts) {
    int length = 0;
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        length += text.value().codePointCount(0, text.value().length());
      } else {
        boolean oneOf = part instanceof Part.Choice;
        int inside = 0;
        for (List<Part> content : part.contents()) {
          inside = oneOf ? Math.max(inside, of(content)) : inside + of(content);
        }
        length += inside;
      }
    }
    return length;
  }
}
