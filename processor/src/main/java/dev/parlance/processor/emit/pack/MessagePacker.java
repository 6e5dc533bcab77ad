package dev.parlance.processor.emit.pack;

import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.processor.locale.SkeletonFormats;
import dev.parlance.processor.message.BidiBalance;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.PartVisitor;
import java.util.List;
import java.util.Map;

/** Packs messages as the runtime reads them: {@link PackedFormat}. */
final class MessagePacker implements PartVisitor<Void> {
  private final List<Parameter> parameters;
  private final String tag;
  private final StringBuilder program = new StringBuilder();

  private MessagePacker(List<Parameter> parameters, String tag) {
    this.parameters = parameters;
    this.tag = tag;
  }

  /**
   * Returns the text of a constant message as it is, a program for any other; bidi controls are balanced.
   *
   * @param parameters the parameters of the method, in the source text's order
   * @param tag the locale of the message
   */
  static String pack(Message message, List<Parameter> parameters, String tag) {
    List<Part> parts = BidiBalance.balanced(message.parts());
    if (parts.size() == 1 && parts.get(0) instanceof Part.Text text) {
      return text.value();
    }
    MessagePacker packer = new MessagePacker(parameters, tag);
    packer.addAll(parts);
    return packer.program.toString();
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
    start(PackedFormat.VALUE, value.parameter());
    return null;
  }

  @Override
  public Void formatted(Part.Formatted formatted) {
    start(PackedFormat.FORMATTED, formatted.parameter());
    program.append(SkeletonFormats.resolved(formatted.format().packed(), tag)).append(PackedFormat.END_NAME);
    return null;
  }

  @Override
  public Void number(Part.Number number) {
    start(PackedFormat.NUMBER, number.parameter());
    return addPluralOffset(number.pluralOffset());
  }

  @Override
  public Void link(Part.Link link) {
    start(PackedFormat.START_LINK, link.parameter());
    return addContent(link.content());
  }

  @Override
  public Void definedLink(Part.DefinedLink link) {
    program.append(PackedFormat.START_FIXED_LINK).append(link.words().get(0));
    for (int i = 0; i < link.parameters().size(); i++) {
      start(PackedFormat.VALUE, link.parameters().get(i));
      program.append(link.words().get(i + 1));
    }
    program.append(PackedFormat.END_NAME);
    addAttributes(link.attributes());
    return addContent(link.content());
  }

  @Override
  public Void element(Part.Element element) {
    boolean bare = element.attributes().isEmpty();
    program.append(bare ? PackedFormat.START_ELEMENT : PackedFormat.START_FIXED_ELEMENT).append(element.name())
        .append(PackedFormat.END_NAME);
    if (!bare) {
      addAttributes(element.attributes());
    }
    return addContent(element.content());
  }

  private void addAttributes(Map<String, String> attributes) {
    attributes.forEach((name, value) -> program.append(name).append(PackedFormat.END_NAME).append(value)
        .append(PackedFormat.END_NAME));
    program.append(PackedFormat.END_NAME);
  }

  @Override
  public Void voidElement(Part.VoidElement element) {
    program.append(PackedFormat.VOID_ELEMENT).append(element.name()).append(PackedFormat.END_NAME);
    return null;
  }

  @Override
  public Void customElement(Part.CustomElement element) {
    start(element.parameter().type() == ParameterType.TAG ? PackedFormat.START_TAG : PackedFormat.START_CUSTOM_ELEMENT,
        element.parameter());
    return addContent(element.content());
  }

  @Override
  public Void block(Part.Block block) {
    start(PackedFormat.START_BLOCK, block.parameter());
    return addContent(block.content());
  }

  @Override
  public Void choice(Part.Choice choice) {
    start(switch (choice.keyword()) {
      case PLURAL, INTL_PLURAL -> PackedFormat.PLURAL;
      case SELECTORDINAL -> PackedFormat.ORDINAL;
      case SELECT -> PackedFormat.SELECT;
      case CHOICE -> PackedFormat.LIMITS;
    }, choice.parameter());
    if (choice.keyword().isPlural()) {
      addPluralOffset(choice.pluralOffset());
    }
    for (Part.Branch branch : choice.branches()) {
      program.append(PackedFormat.BRANCH).append(String.join(" ", choice.selectors(branch)))
          .append(PackedFormat.END_NAME);
      addAll(branch.content());
    }
    program.append(PackedFormat.END);
    return null;
  }

  @Override
  public Void included(Part.Included included) {
    program.append(PackedFormat.MESSAGE).append(included.entry()).append(PackedFormat.END_NAME);
    included.parameters().forEach(parameter -> program.append(argument(parameter)));
    program.append(PackedFormat.END_NAME);
    return null;
  }

  private void start(char operation, Parameter parameter) {
    program.append(operation).append(argument(parameter));
  }

  private Void addContent(List<Part> content) {
    addAll(content);
    program.append(PackedFormat.END);
    return null;
  }

  private Void addPluralOffset(long pluralOffset) {
    if (pluralOffset != 0) {
      program.append(pluralOffset);
    }
    program.append(PackedFormat.END_NAME);
    return null;
  }

  private char argument(Parameter parameter) {
    int index = 0;
    while (!parameters.get(index).placeholder().equals(parameter.placeholder())) {
      index++;
    }
    return PackedFormat.argument(index);
  }
}
