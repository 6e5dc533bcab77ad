package dev.parlance.processor.pseudo;

import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.PartVisitor;
import java.util.List;
import java.util.function.UnaryOperator;

/** Maps the words of parts. An included message stays as it is, since it has a text of its own. */
final class MappedWords implements PartVisitor<Part> {
  private final UnaryOperator<String> mapping;

  private MappedWords(UnaryOperator<String> mapping) {
    this.mapping = mapping;
  }

  /** {@code parts} with what {@code mapping} makes of their words. */
  static List<Part> of(List<Part> parts, UnaryOperator<String> mapping) {
    return new MappedWords(mapping).all(parts);
  }

  private List<Part> all(List<Part> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  @Override
  public Part text(Part.Text text) {
    return new Part.Text(Prose.map(text.value(), mapping));
  }

  @Override
  public Part value(Part.Value value) {
    return value;
  }

  @Override
  public Part formatted(Part.Formatted formatted) {
    return formatted;
  }

  @Override
  public Part number(Part.Number number) {
    return number;
  }

  @Override
  public Part link(Part.Link link) {
    return new Part.Link(link.parameter(), all(link.content()));
  }

  @Override
  public Part element(Part.Element element) {
    return new Part.Element(element.name(), all(element.content()));
  }

  @Override
  public Part voidElement(Part.VoidElement element) {
    return element;
  }

  @Override
  public Part customElement(Part.CustomElement element) {
    return new Part.CustomElement(element.parameter(), all(element.content()));
  }

  @Override
  public Part block(Part.Block block) {
    return new Part.Block(block.parameter(), all(block.content()));
  }

  @Override
  public Part choice(Part.Choice choice) {
    return new Part.Choice(choice.parameter(), choice.keyword(), choice.pluralOffset(), choice.branches().stream()
        .map(branch -> new Part.Branch(branch.selector(), all(branch.content()))).toList());
  }

  @Override
  public Part included(Part.Included included) {
    return included;
  }
}
