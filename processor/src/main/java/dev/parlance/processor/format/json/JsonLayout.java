package dev.parlance.processor.format.json;

import dev.parlance.processor.edit.LineEnd;
import dev.parlance.processor.edit.UnicodeEscapes;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** How a file is laid out, so that new members look like those beside them. */
public final class JsonLayout {
  private final String text;
  private final String lineEnd;
  private final String indent;
  private final String colon;

  /** What is between a comma and the next member on one line. */
  private final String gap;

  private final JsonStrings strings;

  /**
   * The layout of a file.
   *
   * @param text its text
   * @param root its root
   */
  public JsonLayout(String text, JsonObject root) {
    this.text = text;
    this.lineEnd = LineEnd.of(text);
    this.strings = new JsonStrings(UnicodeEscapes.of(text));
    List<JsonMember> members = root.members();
    this.indent = members.stream().findFirst().map(this::before).filter(JsonLayout::hasLineEnd)
        .map(JsonLayout::lastLine).orElse("  ");
    this.colon = members.stream().findFirst().flatMap(this::colon).orElse(": ");
    this.gap = members.size() > 1 && !hasLineEnd(before(members.get(1))) ? before(members.get(1))
        : colon.endsWith(" ") ? " " : "";
  }

  private Optional<String> colon(JsonMember member) {
    String between = text.substring(member.written().end(), member.value().start());
    return hasLineEnd(between) ? Optional.empty() : Optional.of(between);
  }

  /** Writes strings as the file does. */
  public JsonStrings strings() {
    return strings;
  }

  /** The white space between the comma or brace before {@code member} and its name. */
  private String before(JsonMember member) {
    return text.substring(delimiter(member) + 1, member.written().start());
  }

  /** Where the comma is before {@code member}, or the brace. */
  int delimiter(JsonMember member) {
    int at = member.written().start() - 1;
    while (text.charAt(at) != ',' && text.charAt(at) != '{') {
      at--;
    }
    return at;
  }

  private static boolean hasLineEnd(String space) {
    return space.indexOf('\n') >= 0 || space.indexOf('\r') >= 0;
  }

  private static String lastLine(String space) {
    return space.substring(Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1);
  }

  /** {@code space} without blank lines. */
  private String oneLineEnd(String space) {
    return hasLineEnd(space) ? lineEnd + lastLine(space) : space;
  }

  /** The white space behind the comma before a member that is added to {@code object}, which has some, beside its {@code near}-th. */
  String between(JsonObject object, int near) {
    List<JsonMember> members = object.members();
    if (members.size() > 1) {
      return oneLineEnd(before(members.get(Math.max(1, near))));
    }
    String first = before(members.get(0));
    return hasLineEnd(first) ? oneLineEnd(first) : gap;
  }

  /** Writes {@code member}, which comes behind the white space {@code before}, like {@code near}. */
  String member(NewMember member, String before, Optional<JsonMember> near) {
    StringBuilder written = new StringBuilder();
    write(member, before, near.flatMap(this::colon).orElse(colon), written);
    return written.toString();
  }

  private void write(NewMember member, String before, String colon, StringBuilder written) {
    written.append(strings.quoted(member.name())).append(colon);
    if (member.value().isPresent()) {
      written.append(member.value().get());
    } else {
      boolean lines = hasLineEnd(before);
      written.append('{');
      members(member.members(), lines ? lineEnd + lastLine(before) + indent : "", lines ? before : "", colon, written);
      written.append('}');
    }
  }

  private void members(
      List<NewMember> members, String before, String after, String colon, StringBuilder written) {
    for (Iterator<NewMember> each = members.iterator(); each.hasNext();) {
      written.append(before.isEmpty() && written.charAt(written.length() - 1) == ',' ? gap : before);
      write(each.next(), before, colon, written);
      written.append(each.hasNext() ? "," : after);
    }
  }

  /** What is between the braces of {@code object}, which is empty, with {@code members}. */
  String inside(JsonObject object, List<NewMember> members) {
    boolean lines = object.holder().map(this::before).map(JsonLayout::hasLineEnd).orElse(true)
        || hasLineEnd(object.range().of(text));
    String around = object.holder().map(this::before).map(JsonLayout::lastLine).orElse("");
    StringBuilder written = new StringBuilder();
    members(members, lines ? lineEnd + around + indent : "", lines ? lineEnd + around : "", colon, written.append('{'));
    return written.substring(1);
  }
}
