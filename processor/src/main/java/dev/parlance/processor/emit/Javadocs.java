package dev.parlance.processor.emit;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Messages as a reader of Javadoc sees them, each on one line, so that a changed text moves no line of code. */
final class Javadocs {
  private static final int LONGEST = 1_000;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/-]+");
  private static final Set<String> BLOCKS =
      Set.of("p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote");

  private Javadocs() {}

  /** The words, with {@code [text]} for a link and {@code {name}} for a value. */
  static String text(Message message) {
    return escape(shortened(words(message.parts())));
  }

  /** An ID or a path, marked as code. */
  static String code(String name) {
    return PLAIN.matcher(name).matches() ? "{@code " + name + "}" : "<code>" + escape(shortened(name)) + "</code>";
  }

  /** What a parameter is for. */
  static String parameter(Message message, Parameter parameter) {
    if (parameter.type() == Parameter.Type.VALUE) {
      return "for " + code(parameter.placeholder());
    }
    String content = linkText(message.parts(), parameter);
    return content.isEmpty() ? "for a link without text" : "around \"" + escape(shortened(content)) + "\"";
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

  private static String linkText(List<Part> parts, Parameter parameter) {
    for (Part part : parts) {
      List<Part> content = List.of();
      if (part instanceof Part.Link link) {
        if (link.parameter().placeholder().equals(parameter.placeholder())) {
          return words(link.content());
        }
        content = link.content();
      } else if (part instanceof Part.Element element) {
        content = element.content();
      }
      String inside = linkText(content, parameter);
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    return "";
  }

  private static String words(List<Part> parts) {
    StringBuilder words = new StringBuilder();
    parts.forEach(part -> add(part, words));
    return oneLine(words);
  }

  private static void add(Part part, StringBuilder words) {
    if (part instanceof Part.Text text) {
      words.append(text.value());
    } else if (part instanceof Part.Value value) {
      words.append('{').append(value.parameter().name()).append('}');
    } else if (part instanceof Part.Link link) {
      words.append('[');
      link.content().forEach(inside -> add(inside, words));
      words.append(']');
    } else if (part instanceof Part.Element element) {
      String edge = BLOCKS.contains(element.name()) ? " " : "";
      words.append(edge);
      element.content().forEach(inside -> add(inside, words));
      words.append(edge);
    } else if (part instanceof Part.VoidElement) {
      words.append(' ');
    }
  }

  /** Runs of white space and controls as one space. */
  private static String oneLine(CharSequence text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
