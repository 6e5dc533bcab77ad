package dev.parlance.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the packed form of a text, as {@link Program} describes it, into steps. */
final class ProgramReader {
  private final String program;
  private final List<Step> steps = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int position;
  private boolean inLink;
  private boolean shown;

  /** A link or element that is open: the step that will end it, or null for none, and how many steps came before. */
  private record Open(Step end, int contentStart) {}

  private ProgramReader(String program) {
    this.program = program;
  }

  static List<Step> read(String program) {
    ProgramReader reader = new ProgramReader(program);
    while (reader.position < program.length()) {
      reader.readStep();
    }
    return List.copyOf(reader.steps);
  }

  private void readStep() {
    char c = program.charAt(position++);
    switch (c) {
      case Program.VALUE -> {
        steps.add(new Step.Value(readArgument()));
        shown = true;
      }
      case Program.START_LINK -> startLink(readArgument());
      case Program.START_ELEMENT -> {
        String name = readName();
        steps.add(new Step.StartElement(name));
        open.push(new Open(new Step.EndElement(name), steps.size()));
      }
      case Program.VOID_ELEMENT -> steps.add(new Step.VoidElement(readName()));
      case Program.END -> end(open.pop());
      default -> {
        position--;
        String words = readWords();
        steps.add(new Step.Words(words));
        shown |= !words.isBlank();
      }
    }
  }

  private void startLink(int argument) {
    if (inLink) {
      // HTML and Markdown have no link inside a link: the inner one is shown by its content alone.
      open.push(new Open(null, steps.size()));
      return;
    }
    steps.add(new Step.StartLink(argument));
    open.push(new Open(new Step.EndLink(argument), steps.size()));
    inLink = true;
    shown = false;
  }

  private void end(Open closed) {
    if (closed.end() instanceof Step.EndLink link) {
      if (!shown) {
        steps.subList(closed.contentStart(), steps.size()).clear();
        steps.add(new Step.LinkText(link.argument()));
      }
      inLink = false;
    }
    if (closed.end() != null) {
      steps.add(closed.end());
    }
  }

  private int readArgument() {
    return Program.index(program.charAt(position++));
  }

  private String readName() {
    int end = program.indexOf(Program.END_NAME, position);
    String name = program.substring(position, end);
    position = end + 1;
    return name;
  }

  private String readWords() {
    int start = position;
    while (position < program.length() && !isOperation(program.charAt(position))) {
      position++;
    }
    return program.substring(start, position);
  }

  private static boolean isOperation(char c) {
    return c >= Program.VALUE && c <= Program.VOID_ELEMENT;
  }
}
