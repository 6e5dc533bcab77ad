package dev.parlance.processor.emit;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.support.Program;
import java.util.List;

/** Packs messages as the runtime reads them: {@link Program}. */
final class Programs {
  private final List<Parameter> parameters;
  private final StringBuilder program = new StringBuilder();

  private Programs(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  /**
   * The text of a constant message as it is, a program for any other.
   *
   * @param parameters the parameters of the method, which the source text gives in its order
   */
  static String pack(Message message, List<Parameter> parameters) {
    if (message.parts().size() == 1 && message.parts().get(0) instanceof Part.Text text) {
      return text.value();
    }
    Programs programs = new Programs(parameters);
    programs.add(message.parts());
    return programs.program.toString();
  }

  private void add(List<Part> parts) {
    for (Part part : parts) {
      add(part);
    }
  }

  private void add(Part part) {
    if (part instanceof Part.Text text) {
      program.append(text.value());
    } else if (part instanceof Part.Value value) {
      start(Program.VALUE, value.parameter());
    } else if (part instanceof Part.Number number) {
      start(Program.NUMBER, number.parameter());
      addSubtrahend(number.subtrahend());
    } else if (part instanceof Part.Link link) {
      start(Program.START_LINK, link.parameter());
      addContent(link.content());
    } else if (part instanceof Part.Element element) {
      program.append(Program.START_ELEMENT).append(element.name()).append(Program.END_NAME);
      addContent(element.content());
    } else if (part instanceof Part.VoidElement element) {
      program.append(Program.VOID_ELEMENT).append(element.name()).append(Program.END_NAME);
    } else if (part instanceof Part.CallersElement element) {
      start(Program.START_CALLERS_ELEMENT, element.parameter());
      addContent(element.content());
    } else if (part instanceof Part.Block block) {
      start(Program.START_BLOCK, block.parameter());
      addContent(block.content());
    } else if (part instanceof Part.Choice choice) {
      add(choice);
    } else if (part instanceof Part.Included included) {
      program.append(Program.MESSAGE).append(included.entry()).append(Program.END_NAME);
      included.parameters().forEach(parameter -> program.append(argument(parameter)));
      program.append(Program.END_NAME);
    }
  }

  private void add(Part.Choice choice) {
    switch (choice.keyword()) {
      case PLURAL -> start(Program.PLURAL, choice.parameter());
      case SELECTORDINAL -> start(Program.ORDINAL, choice.parameter());
      default -> start(Program.SELECT, choice.parameter());
    }
    if (choice.keyword().isPlural()) {
      addSubtrahend(choice.subtrahend());
    }
    for (Part.Branch branch : choice.branches()) {
      program.append(Program.BRANCH).append(branch.selector()).append(Program.END_NAME);
      add(branch.content());
    }
    program.append(Program.END);
  }

  private void start(char operation, Parameter parameter) {
    program.append(operation).append(argument(parameter));
  }

  private void addContent(List<Part> content) {
    add(content);
    program.append(Program.END);
  }

  private void addSubtrahend(long subtrahend) {
    if (subtrahend != 0) {
      program.append(subtrahend);
    }
    program.append(Program.END_NAME);
  }

  private char argument(Parameter parameter) {
    int index = 0;
    while (!parameters.get(index).placeholder().equals(parameter.placeholder())) {
      index++;
    }
    return Program.argument(index);
  }
}
