package dev.parlance.processor.emit;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.PartVisitor;
import dev.parlance.support.Program;
import java.util.List;

/** Packs messages as the runtime reads them: {@link Program}. */
final class Programs implements PartVisitor<Void> {
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
    programs.addAll(message.parts());
    return programs.program.toString();
  }

  private void addAll(List<Part> parts) {
    for (Part part : parts) {
      part.accept(this);
    }
  }

  @Override
  public Void text(Part.Text text) {
    program.append(text.value());
    return null;
  }

  @Override
  public Void value(Part.Value value) {
    start(Program.VALUE, value.parameter());
    return null;
  }

  @Override
  public Void number(Part.Number number) {
    start(Program.NUMBER, number.parameter());
    return addSubtrahend(number.subtrahend());
  }

  @Override
  public Void link(Part.Link link) {
    start(Program.START_LINK, link.parameter());
    return addContent(link.content());
  }

  @Override
  public Void element(Part.Element element) {
    program.append(Program.START_ELEMENT).append(element.name()).append(Program.END_NAME);
    return addContent(element.content());
  }

  @Override
  public Void voidElement(Part.VoidElement element) {
    program.append(Program.VOID_ELEMENT).append(element.name()).append(Program.END_NAME);
    return null;
  }

  @Override
  public Void callersElement(Part.CallersElement element) {
    start(Program.START_CALLERS_ELEMENT, element.parameter());
    return addContent(element.content());
  }

  @Override
  public Void block(Part.Block block) {
    start(Program.START_BLOCK, block.parameter());
    return addContent(block.content());
  }

  @Override
  public Void choice(Part.Choice choice) {
    start(switch (choice.keyword()) {
      case PLURAL -> Program.PLURAL;
      case SELECTORDINAL -> Program.ORDINAL;
      case SELECT -> Program.SELECT;
    }, choice.parameter());
    if (choice.keyword().isPlural()) {
      addSubtrahend(choice.subtrahend());
    }
    for (Part.Branch branch : choice.branches()) {
      program.append(Program.BRANCH).append(branch.selector()).append(Program.END_NAME);
      addAll(branch.content());
    }
    program.append(Program.END);
    return null;
  }

  @Override
  public Void included(Part.Included included) {
    program.append(Program.MESSAGE).append(included.entry()).append(Program.END_NAME);
    included.parameters().forEach(parameter -> program.append(argument(parameter)));
    program.append(Program.END_NAME);
    return null;
  }

  private void start(char operation, Parameter parameter) {
    program.append(operation).append(argument(parameter));
  }

  private Void addContent(List<Part> content) {
    addAll(content);
    program.append(Program.END);
    return null;
  }

  private Void addSubtrahend(long subtrahend) {
    if (subtrahend != 0) {
      program.append(subtrahend);
    }
    program.append(Program.END_NAME);
    return null;
  }

  private char argument(Parameter parameter) {
    int index = 0;
    while (!parameters.get(index).placeholder().equals(parameter.placeholder())) {
      index++;
    }
    return Program.argument(index);
  }
}
