package dev.parlance.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Reads the packed form of a text, as {@link Program} describes it, into steps. */
final class ProgramReader {
  private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

  private final String program;
  private final IntFunction<Template> messages;
  private int position;
  private boolean inLink;

  private ProgramReader(String program, IntFunction<Template> messages) {
    this.program = program;
    this.messages = messages;
  }

  /** The steps of {@code program}; {@code messages} gives other texts by number. */
  static List<Step> read(String program, IntFunction<Template> messages) {
    return new ProgramReader(program, messages).readContent();
  }

  /** Reads up to what ends the innermost of what is open, or its branch. */
  private List<Step> readContent() {
    List<Step> steps = new ArrayList<>();
    while (position < program.length() && !isAt(Program.END) && !isAt(Program.BRANCH)) {
      readStep(steps);
    }
    return steps;
  }

  private boolean isAt(char operation) {
    return program.charAt(position) == operation;
  }

  private void readStep(List<Step> steps) {
    char c = program.charAt(position);
    if (!Program.isOperation(c)) {
      steps.add(new Step.Words(readWords()));
      return;
    }
    position++;
    switch (c) {
      case Program.VALUE -> steps.add(new Step.Value(readArgument()));
      case Program.NUMBER -> steps.add(new Step.Number(readArgument(), readNumber()));
      case Program.START_LINK -> readLink(steps);
      case Program.START_ELEMENT -> {
        String name = readName();
        steps.add(new Step.StartElement(name));
        steps.addAll(readToEnd());
        steps.add(new Step.EndElement(name));
      }
      case Program.VOID_ELEMENT -> steps.add(new Step.VoidElement(readName()));
      case Program.START_CALLERS_ELEMENT -> {
        int argument = readArgument();
        steps.add(new Step.StartCallersElement(argument));
        steps.addAll(readToEnd());
        steps.add(new Step.EndCallersElement(argument));
      }
      case Program.START_BLOCK ->
          steps.add(new Step.Choice(new Chooser.Flag(readArgument()), List.of(readToEnd(), List.of())));
      case Program.PLURAL -> steps.add(readPlural(false));
      case Program.ORDINAL -> steps.add(readPlural(true));
      case Program.SELECT -> steps.add(readSelect());
      default -> steps.add(readMessage());
    }
  }

  private List<Step> readToEnd() {
    List<Step> content = readContent();
    position++;
    return content;
  }

  private void readLink(List<Step> steps) {
    int argument = readArgument();
    if (inLink) {
      // HTML and Markdown have no link inside a link: the inner one is shown by its content alone.
      steps.addAll(readToEnd());
      return;
    }
    inLink = true;
    List<Step> content = readToEnd();
    inLink = false;
    steps.add(new Step.StartLink(argument));
    if (content.stream().anyMatch(ProgramReader::showsSomething)) {
      steps.addAll(content);
    } else {
      steps.add(new Step.LinkText(argument));
    }
    steps.add(new Step.EndLink(argument));
  }

  /** Whether {@code step} may show something that can be the text of a link. */
  static boolean showsSomething(Step step) {
    if (step instanceof Step.Words words) {
      return !words.text().isBlank();
    }
    if (step instanceof Step.Choice choice) {
      return choice.branches().stream().anyMatch(branch -> branch.stream().anyMatch(ProgramReader::showsSomething));
    }
    if (step instanceof Step.Message message) {
      return message.template().showsSomething();
    }
    return step instanceof Step.Value || step instanceof Step.Number || step instanceof Step.StartCallersElement;
  }

  private Step readPlural(boolean ordinal) {
    int argument = readArgument();
    long subtrahend = readNumber();
    Map<Long, Integer> exact = new HashMap<>();
    Map<String, Integer> named = new HashMap<>();
    List<List<Step>> branches = readBranches(named);
    int[] categories = new int[CATEGORIES.size()];
    Arrays.setAll(categories, category -> named.getOrDefault(CATEGORIES.get(category), named.get("other")));
    named.forEach((selector, branch) -> {
      if (selector.charAt(0) == '=') {
        exact.put(Long.valueOf(selector.substring(1)), branch);
      }
    });
    return new Step.Choice(new Chooser.Plural(argument, ordinal, subtrahend, exact, categories), branches);
  }

  private Step readSelect() {
    int argument = readArgument();
    Map<String, Integer> named = new HashMap<>();
    List<List<Step>> branches = readBranches(named);
    Map<String, Integer> spelled = new HashMap<>();
    named.forEach((selector, branch) -> spelled.put(Spelling.of(selector), branch));
    return new Step.Choice(new Chooser.Select(argument, named, spelled), branches);
  }

  private List<List<Step>> readBranches(Map<String, Integer> named) {
    List<List<Step>> branches = new ArrayList<>();
    while (isAt(Program.BRANCH)) {
      position++;
      named.put(readName(), branches.size());
      branches.add(readContent());
    }
    position++;
    return branches;
  }

  private Step readMessage() {
    Template template = messages.apply((int) readNumber());
    String arguments = readName();
    int[] indexes = new int[arguments.length()];
    Arrays.setAll(indexes, i -> Program.index(arguments.charAt(i)));
    return new Step.Message(inLink ? template.withoutLinks() : template, indexes);
  }

  private int readArgument() {
    return Program.index(program.charAt(position++));
  }

  private long readNumber() {
    String number = readName();
    return number.isEmpty() ? 0 : Long.parseLong(number);
  }

  private String readName() {
    int end = program.indexOf(Program.END_NAME, position);
    String name = program.substring(position, end);
    position = end + 1;
    return name;
  }

  private String readWords() {
    int start = position;
    while (position < program.length() && !Program.isOperation(program.charAt(position))) {
      position++;
    }
    return program.substring(start, position);
  }
}
