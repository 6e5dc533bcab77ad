package dev.parlance.processor.emit;

import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.PartVisitor;
import java.util.List;
import java.util.Set;

/** Writes parts for a reader of Javadoc: {@code [text]} for a link, {@code {name}} for a value. */
final class ReadableText implements PartVisitor<Void> {
  private static final Set<String> BLOCKS =
      Set.of("p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote");

  private final StringBuilder words = new StringBuilder();

  private ReadableText() {}

  static CharSequence of(List<Part> parts) {
    ReadableText text = new ReadableText();
    text.addAll(parts);
    return text.words;
  }

  private Void addAll(List<Part> parts) {
    parts.forEach(part -> part.accept(this));
    return null;
  }

  private Void add(String text) {
    words.append(text);
    return null;
  }

  private Void inBrackets(List<Part> content) {
    words.append('[');
    addAll(content);
    return add("]");
  }

  @Override
  public Void text(Part.Text text) {
    return add(text.value());
  }

  @Override
  public Void value(Part.Value value) {
    return add("{" + value.parameter().name() + "}");
  }

  @Override
  public Void number(Part.Number number) {
    return add("{" + number.parameter().name() + "}");
  }

  @Override
  public Void link(Part.Link link) {
    return inBrackets(link.content());
  }

  @Override
  public Void element(Part.Element element) {
    String edge = BLOCKS.contains(element.name()) ? " " : "";
    add(edge);
    addAll(element.content());
    return add(edge);
  }

  @Override
  public Void voidElement(Part.VoidElement element) {
    return add(" ");
  }

  @Override
  public Void customElement(Part.CustomElement element) {
    return inBrackets(element.content());
  }

  @Override
  public Void block(Part.Block block) {
    return inBrackets(block.content());
  }

  @Override
  public Void choice(Part.Choice choice) {
    add("{" + choice.parameter().name() + ",");
    for (Part.Branch branch : choice.branches()) {
      add(" " + branch.selector() + " {");
      addAll(branch.content());
      add("}");
    }
    return add("}");
  }

  @Override
  public Void included(Part.Included included) {
    return addAll(included.content());
  }
}
