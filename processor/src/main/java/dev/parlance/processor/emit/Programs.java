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
      program.append(Program.VALUE).append(argument(value.parameter()));
    } else if (part instanceof Part.Link link) {
      program.append(Program.START_LINK).append(argument(link.parameter()));
      add(link.content());
      program.append(Program.END);
    } else if (part instanceof Part.Element element) {
      program.append(Program.START_ELEMENT).append(element.name()).append(Program.END_NAME);
      add(element.content());
      program.append(Program.END);
    } else if (part instanceof Part.VoidElement element) {
      program.append(Program.VOID_ELEMENT).append(element.name()).append(Program.END_NAME);
    }
  }

  private char argument(Parameter parameter) {
    int index = 0;
    while (!parameters.get(index).placeholder().equals(parameter.placeholder())) {
      index++;
    }
    return Program.argument(index);
  }
}
