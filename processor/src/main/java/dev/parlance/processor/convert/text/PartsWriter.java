package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.PartVisitor;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the parts of one message. */
final class PartsWriter implements PartVisitor<Void> {
  private final Forms forms;
  private final Tags tags;
  private final TargetNames names;
  private final Function<Part.Included, List<Part>> included;
  private final Consumer<String> inexact;
  private final MessageTextBuilder out = MessageText.builder();
  private Place place = Place.TEXT;

  /** The character that the next part begins with; 0 where it does not begin with one. */
  private char next;

  /**
   * A writer of one message.
   *
   * @param included the parts of another message that is included
   * @param inexact takes a sentence for what is not the same in the target
   */
  PartsWriter(Forms forms, Tags tags, TargetNames names, Function<Part.Included, List<Part>> included,
      Consumer<String> inexact) {
    this.forms = forms;
    this.tags = tags;
    this.names = names;
    this.included = included;
    this.inexact = inexact;
  }

  /** The text that {@code parts} are. */
  MessageText write(List<Part> parts) {
    all(parts);
    return out.build();
  }

  private void all(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      next = i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Text text && !text.value().isEmpty()
          ? text.value().charAt(0) : 0;
      parts.get(i).accept(this);
    }
  }

  private Tags.Target target() {
    return new Tags.Target(out, forms, names, place, inexact);
  }

  private String name(Parameter parameter) {
    return names.value(parameter.placeholder());
  }

  @Override
  public Void text(Part.Text text) {
    out.characters(forms.words(tags.words(text.value()), place));
    return null;
  }

  @Override
  public Void value(Part.Value value) {
    forms.value(name(value.parameter()), value.parameter(), place, out);
    return null;
  }

  @Override
  public Void formatted(Part.Formatted formatted) {
    forms.formatted(name(formatted.parameter()), formatted.parameter(), formatted.format(), place, out, inexact);
    return null;
  }

  @Override
  public Void number(Part.Number number) {
    boolean ofPlural = place.plural().equals(number.parameter().placeholder())
        && place.pluralOffset() == number.pluralOffset();
    if (ofPlural && forms.hasNumberSign(next)) {
      out.characters("#");
    } else if (number.pluralOffset() == 0) {
      forms.value(name(number.parameter()), number.parameter(), place, out);
    } else {
      throw new UnwritableException("it shows a number that an offset is subtracted from where the target cannot.");
    }
    return null;
  }

  @Override
  public Void link(Part.Link link) {
    tags.link(link.parameter(), () -> all(link.content()), target());
    return null;
  }

  @Override
  public Void definedLink(Part.DefinedLink link) {
    tags.definedLink(link, () -> all(link.content()), target());
    return null;
  }

  @Override
  public Void element(Part.Element element) {
    tags.element(element, () -> all(element.content()), target());
    return null;
  }

  @Override
  public Void voidElement(Part.VoidElement element) {
    tags.voidElement(element.name(), target());
    return null;
  }

  @Override
  public Void customElement(Part.CustomElement element) {
    tags.custom(element, () -> all(element.content()), target());
    return null;
  }

  @Override
  public Void block(Part.Block block) {
    tags.block(block.parameter(), () -> all(block.content()), target());
    return null;
  }

  @Override
  public Void included(Part.Included other) {
    all(included.apply(other));
    return null;
  }

  @Override
  public Void choice(Part.Choice choice) {
    Part.Choice written = choice;
    if (choice.keyword() == ChoiceKeyword.CHOICE) {
      written = ChoiceAsPlural.of(choice).orElseThrow(
          () -> new UnwritableException("it has a choice by limits, which only java.text has."));
      inexact.accept("its choice by limits is a plural now, which is the same for whole numbers from 0 on only.");
    }
    if (!forms.hasChoice(written.keyword(), written.pluralOffset())) {
      throw new UnwritableException("it has a " + written.keyword().word()
          + (written.pluralOffset() == 0 ? "" : " with an offset") + ", which the target has no form for.");
    }
    Place around = place;
    out.characters("{" + name(written.parameter()) + ", " + written.keyword().word() + ",");
    if (written.pluralOffset() != 0) {
      out.characters(" offset:" + written.pluralOffset());
    }
    boolean plural = written.keyword().isPlural();
    place = new Place(true, plural ? written.parameter().placeholder() : "", plural ? written.pluralOffset() : 0);
    boolean other = false;
    for (Map.Entry<String, List<Part>> branch : ChoiceAsPlural.branches(written).entrySet()) {
      other |= branch.getKey().equals("other");
      out.characters(" " + branch.getKey() + " {");
      all(branch.getValue());
      out.characters("}");
    }
    out.characters(other ? "}" : " other {}}");
    place = around;
    return null;
  }
}
