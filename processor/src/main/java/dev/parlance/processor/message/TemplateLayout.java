package dev.parlance.processor.message;

import dev.parlance.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the layout of a template as a browser does: a run of white space in which a line break is followed by a blank is
 * one space, and none beside other white space, a line break of the text, or the edge of the text or of a block.
 *
 * <p>Other white space stays as it is, and so does everything in {@code pre}. What an included message shows counts as a
 * word.
 */
public final class TemplateLayout {
  /** What is beside a run of white space. */
  private enum Beside {
    /** The edge of the text or of a block, or a line break. */
    EDGE,
    /** White space, of which the run is a part for a browser. */
    SPACE,
    /** Anything else. */
    WORDS;

    /** What is beside a run where it may be either. */
    Beside or(Beside other) {
      return this == other ? this : this == WORDS || other == WORDS ? WORDS : SPACE;
    }

    boolean needsNoSpace() {
      return this != WORDS;
    }
  }

  /** What was written before the parts that come next. */
  private Beside before = Beside.EDGE;

  private TemplateLayout() {}

  /** {@code message} as it is printed; the same one where it has no layout. */
  public static Message collapsed(Message message) {
    return hasLayout(message.parts())
        ? new Message(new TemplateLayout().collapsed(message.parts(), Beside.EDGE), message.parameters()) : message;
  }

  private static boolean hasLayout(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Text text ? isLayout(text.value(), 0, text.value().length())
          : !(part instanceof Part.Included) && part.contents().stream().anyMatch(TemplateLayout::hasLayout)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line break is followed by a blank between {@code start} and {@code end}. */
  private static boolean isLayout(String text, int start, int end) {
    for (int i = start; i < end - 1; i++) {
      char next = text.charAt(i + 1);
      if ((text.charAt(i) == '\n' || text.charAt(i) == '\r') && (next == ' ' || next == '\t')) {
        return true;
      }
    }
    return false;
  }

  private List<Part> collapsed(List<Part> parts, Beside after) {
    Beside[] behind = behind(parts, after);
    List<Part> result = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!(part instanceof Part.Text text)) {
        result.add(collapsed(part, behind[i]));
        continue;
      }
      String words = collapsed(text.value(), behind[i]);
      if (!words.isEmpty()) {
        result.add(new Part.Text(words));
        before = WhiteSpace.isSpace(words.charAt(words.length() - 1)) ? Beside.SPACE : Beside.WORDS;
      }
    }
    return result;
  }

  private String collapsed(String text, Beside after) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length();) {
      int end = endOfRun(text, i);
      if (end == i) {
        result.append(text.charAt(i++));
        continue;
      }
      boolean atEdge = (i == 0 ? before : Beside.WORDS).needsNoSpace()
          || (end == text.length() ? after : Beside.WORDS).needsNoSpace();
      if (!isLayout(text, i, end)) {
        result.append(text, i, end);
      } else if (!atEdge) {
        result.append(' ');
      }
      i = end;
    }
    return result.toString();
  }

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length() && WhiteSpace.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code part}, behind which is {@code after}; sets what is before the next one. */
  private Part collapsed(Part part, Beside after) {
    if (part instanceof Part.Choice choice) {
      return choice(choice, after);
    }
    if (part instanceof Part.Block block) {
      Beside hidden = before;
      Part shown = new Part.Block(block.parameter(), collapsed(block.content(), after));
      before = before.or(hidden);
      return shown;
    }
    if (part instanceof Part.Element element) {
      return element(element, after);
    }
    if (part instanceof Part.VoidElement element) {
      before = isBreak(element) ? Beside.EDGE : before;
      return element;
    }
    if (!showsContent(part)) {
      before = Beside.WORDS;
      return part;
    }
    List<Part> content = collapsed(part.contents().get(0), after);
    return part instanceof Part.Anchor link ? link.around(content)
        : new Part.CustomElement(part.parameter(), content);
  }

  private Part choice(Part.Choice choice, Beside after) {
    Beside start = before;
    Beside end = null;
    List<Part.Branch> branches = new ArrayList<>();
    for (Part.Branch branch : choice.branches()) {
      before = start;
      branches.add(new Part.Branch(branch.selector(), collapsed(branch.content(), after)));
      end = end == null ? before : end.or(before);
    }
    before = end == null ? start : end;
    return new Part.Choice(choice.parameter(), choice.keyword(), choice.pluralOffset(), branches);
  }

  private Part element(Part.Element element, Beside after) {
    if (!ReadableText.isBlock(element)) {
      return element.around(collapsed(element.content(), after));
    }
    before = Beside.EDGE;
    List<Part> content =
        element.name().equals("pre") ? element.content() : collapsed(element.content(), Beside.EDGE);
    before = Beside.EDGE;
    return element.around(content);
  }

  /** For each of {@code parts} what is behind it: of two runs the one outside of the other's tag is kept. */
  private static Beside[] behind(List<Part> parts, Beside after) {
    Beside[] behind = new Beside[parts.size()];
    Beside next = after;
    for (int i = parts.size() - 1; i >= 0; i--) {
      behind[i] = next;
      next = beginning(parts.get(i), next, true);
    }
    return behind;
  }

  private static Beside beginning(List<Part> parts, Beside after, boolean layoutIsSpace) {
    Beside beginning = after;
    for (int i = parts.size() - 1; i >= 0; i--) {
      beginning = beginning(parts.get(i), beginning, layoutIsSpace);
    }
    return beginning;
  }

  /**
   * What {@code part}, behind which is {@code after}, begins with.
   *
   * @param layoutIsSpace whether layout, if it is a text's, will be a space; else it will be dropped
   */
  private static Beside beginning(Part part, Beside after, boolean layoutIsSpace) {
    if (part instanceof Part.Text text) {
      return beginning(text.value(), after, layoutIsSpace);
    }
    if (part instanceof Part.VoidElement element) {
      return isBreak(element) ? Beside.EDGE : after;
    }
    if (part instanceof Part.Element element) {
      return ReadableText.isBlock(element) ? Beside.EDGE : beginning(element.content(), after, false);
    }
    if (part instanceof Part.Block block) {
      // Where it is not shown, its space is not either.
      return beginning(block.content(), after, true).or(after);
    }
    if (part instanceof Part.Choice choice) {
      return choice.branches().stream().map(branch -> beginning(branch.content(), after, false)).reduce(Beside::or)
          .orElse(after);
    }
    return showsContent(part) ? beginning(part.contents().get(0), after, false) : Beside.WORDS;
  }

  private static Beside beginning(String text, Beside after, boolean layoutIsSpace) {
    int end = endOfRun(text, 0);
    if (end == 0) {
      return text.isEmpty() ? after : Beside.WORDS;
    }
    if (layoutIsSpace || !isLayout(text, 0, end)) {
      return Beside.SPACE;
    }
    return end == text.length() ? after : Beside.WORDS;
  }

  private static boolean isBreak(Part.VoidElement element) {
    return !element.name().equals("wbr");
  }

  /** Whether {@code part} is a link or an element of the caller's that shows its content, and nothing beside it. */
  private static boolean showsContent(Part part) {
    return part instanceof Part.Anchor link ? link.showsSomething()
        : part instanceof Part.CustomElement element && !element.content().isEmpty();
  }
}
