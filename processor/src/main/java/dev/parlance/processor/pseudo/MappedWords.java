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
    return link.inside(this::all);
  }

  @Override
  public Part definedLink(Part.DefinedLink link) {
    return link.inside(this::all);
  }

  @Override
  public Part element(Part.Element element) {
    return element.inside(this::all);
  }

  @Override
  public Part voidElement(Part.VoidElement element) {
    return element;
  }

  @Override
  public Part customElement(Part.CustomElement element) {
    return element.inside(this::all);
  }

  @Override
  public Part block(Part.Block block) {
    return block.inside(this::all);
  }

  @Override
  public Part choice(Part.Choice choice) {
    return choice.inside(this::all);
  }

  @Override
  public Part included(Part.Included included) {
    return included;
  }
}
