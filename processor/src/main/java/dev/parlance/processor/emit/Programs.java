package dev.parlance.processor.emit;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.support.Program;
import java.util.List;

/** Packs messages as the runtime reads them: {@link Program}. */
final class Programs {
  private final List<String> arguments;
  private final StringBuilder program = new StringBuilder();

  private Programs(List<String> arguments) {
    this.arguments = arguments;
  }

  /**
   * The text of a constant message as it is, a program for any other.
   *
   * @param parameters the parameters of the method, which the source text gives in its order
   */
  static String pack(Message message, List<Parameter> parameters) {
    Programs programs = new Programs(parameters.stream().map(Parameter::placeholder).toList());
    programs.add(message.parts());
    return programs.program.toString();
  }

  private void add(List<Part> parts) {
    parts.forEach(this::add);
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
    return Program.argument(arguments.indexOf(parameter.placeholder()));
  }
}
