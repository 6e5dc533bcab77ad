package dev.parlance.processor.emit;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.ReadableText;
import dev.parlance.processor.report.PrintedName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Messages as a reader of Javadoc sees them, each on one line, so that a changed text moves no line of code. */
final class Javadocs {
  private static final int LONGEST = 1_000;

  /** White space is dropped, and a code point may be two characters. */
  private static final int MOST_READ = 10 * LONGEST;
  private static final int MOST_SELECTORS = 10;
  private static final Pattern REFERENCES = Pattern.compile("^(?:ICU(?:_[0-9]+)?/)+");
  private static final Pattern NAME = Pattern.compile("\\{(placeholder|selectors|content)}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/-]+");

  private Javadocs() {}

  /** The text of {@code message}, with {@code [text]} for a link and {@code {name}} for a value. */
  static String text(Message message) {
    return escape(shortened(ReadableText.of(message.parts(), MOST_READ)));
  }

  /**
   * The comment of the method for {@code entry}: its text and its place in {@code catalogName}, with the notes on the
   * same line, so that a new note moves no line of code.
   */
  static String entry(CheckedEntry entry, String catalogName) {
    return text(entry.message()) + "\n\n<p>ID " + code(entry.entry().id()) + ", " + escape(PrintedName.of(catalogName))
        + ":"
        + entry.entry().line() + note(". Description: ", entry.entry().read().description())
        + note(". Meaning: ", entry.entry().read().meaning()) + "\n";
  }

  private static String note(String label, String note) {
    return note.isBlank() ? "" : label + escape(shortened(ReadableText.oneLine(note)));
  }

  /** Marks an ID or a path as code. */
  static String code(String name) {
    return PLAIN.matcher(name).matches() ? "{@code " + name + "}"
        : "<code>" + escape(PrintedName.of(shortened(name))) + "</code>";
  }

  /** Describes {@code parameter} of {@code message}. */
  static String parameter(Message message, Parameter parameter) {
    String content = content(message.parts(), parameter);
    ParameterType.Comment comment = parameter.type().comment();
    // In one pass: what is filled in may look like one of the names.
    return NAME.matcher(content.isEmpty() ? comment.withoutContent() : comment.text())
        .replaceAll(name -> Matcher.quoteReplacement(switch (name.group(1)) {
          case "placeholder" -> code(placeholder(REFERENCES.matcher(parameter.placeholder()).replaceFirst("")));
          case "selectors" -> selectors(message, parameter);
          default -> escape(shortened(content));
        }));
  }

  /** The placeholder {@code name} as the catalog has it: numbers are written in braces. */
  private static String placeholder(String name) {
    return name.chars().allMatch(Character::isDigit) ? "{" + name + "}" : name;
  }

  private static String selectors(Message message, Parameter parameter) {
    return message.choices().filter(choice -> choice.parameter().equals(parameter))
        .flatMap(choice -> choice.branches().stream()).map(Part.Branch::selector)
        .distinct().limit(MOST_SELECTORS).map(Javadocs::code).collect(Collectors.joining(", "));
  }

  /** {@code text} so that it neither ends the comment nor means anything in it. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '@' -> escaped.append("&#64;");
        case '\\' -> escaped.append("&#92;");
        case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
        default -> Literals.appendAscii(c, escaped);
      }
    }
    return escaped.toString();
  }

  /** The words in the first link, element or block that {@code parameter} is for. */
  private static String content(List<Part> parts, Parameter parameter) {
    for (Part part : parts) {
      if (part instanceof Part.Container around && parameter.equals(part.parameter())) {
        return ReadableText.of(around.content(), MOST_READ);
      }
      for (List<Part> content : part.contents()) {
        String inside = content(content, parameter);
        if (!inside.isEmpty()) {
          return inside;
        }
      }
    }
    return "";
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
