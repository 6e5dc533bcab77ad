package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.Renderer;
import dev.parlance.internal.text.Isolation;
import java.util.List;
import java.util.Map;

/** A segment with a start and an end around others. */
public sealed interface ContainerSegment extends Segment {
  /** The segments between start and end. */
  List<Segment> content();

  @Override
  default boolean isPlain() {
    return false;
  }

  @Override
  default boolean showsSomething() {
    return Segment.showSomething(content());
  }

  @Override
  default boolean mayBeginWithLineFeed() {
    return true;
  }

  @Override
  default void addFilledElements(List<Integer> arguments) {
    Segment.addFilledElements(content(), arguments);
  }

  /** A link; without content it shows its label or its address. */
  record Hyperlink(int argument, List<Segment> content) implements ContainerSegment {
    @Override
    public void play(Object[] arguments, LocaleFormat conventions, Renderer target) {
      Link link = (Link) arguments[argument];
      target.startLink(link);
      if (content.isEmpty()) {
        // A label is a value of the caller's; an address is never isolated.
        target.value(link.label().isPresent()
            ? Isolation.isolated(link.label().get(), conventions.isRightToLeft()) : link.address());
      } else {
        Segment.playAll(content, arguments, conventions, target);
      }
      target.endLink(link);
    }

    @Override
    public void prepare(CompiledTemplate.Builder prepared) {
      prepared.slot(new Slot.StartLink(argument));
      if (content.isEmpty()) {
        prepared.slot(new Slot.LinkText(argument));
      } else {
        Segment.prepareAll(content, prepared);
      }
      prepared.markup("</a>");
    }

    @Override
    public void addWithoutLinks(List<Segment> left) {
      left.addAll(Segment.withoutLinks(content));
    }
  }

  /** A bare element. */
  record BareElement(String name, List<Segment> content) implements ContainerSegment {
    @Override
    public void play(Object[] arguments, LocaleFormat conventions, Renderer target) {
      target.startElement(name, Map.of());
      Segment.playAll(content, arguments, conventions, target);
      target.endElement(name);
    }

    @Override
    public void prepare(CompiledTemplate.Builder prepared) {
      prepared.markup("<" + name + (losesLineFeed() ? ">\n" : ">"));
      Segment.prepareAll(content, prepared);
      prepared.markup("</" + name + ">");
    }

    /** A parser drops one line feed after {@code <pre>} (HTML §13.2.6.4.7), so content that has one needs another. */
    private boolean losesLineFeed() {
      return name.equals("pre") && !content.isEmpty() && content.get(0).mayBeginWithLineFeed();
    }

    @Override
    public void addWithoutLinks(List<Segment> left) {
      left.add(new BareElement(name, Segment.withoutLinks(content)));
    }
  }

  /** An element of the caller's. */
  record CustomElement(int argument, List<Segment> content) implements ContainerSegment {
    @Override
    public void play(Object[] arguments, LocaleFormat conventions, Renderer target) {
      Element element = (Element) arguments[argument];
      boolean bare = element.isVoid() || element.isNone();
      if (element.isVoid()) {
        target.voidElement(element.name(), element.attributes());
      } else if (!bare) {
        target.startElement(element.name(), element.attributes());
      }
      Segment.playAll(content, arguments, conventions, target);
      if (!bare) {
        target.endElement(element.name());
      }
    }

    @Override
    public void prepare(CompiledTemplate.Builder prepared) {
      prepared.slot(new Slot.StartElement(argument));
      Segment.prepareAll(content, prepared);
      prepared.slot(new Slot.EndElement(argument));
    }

    @Override
    public boolean showsSomething() {
      // It may be an image.
      return true;
    }

    @Override
    public void addWithoutLinks(List<Segment> left) {
      left.add(new CustomElement(argument, Segment.withoutLinks(content)));
    }

    @Override
    public void addFilledElements(List<Integer> arguments) {
      if (!content.isEmpty()) {
        arguments.add(argument);
      }
      ContainerSegment.super.addFilledElements(arguments);
    }
  }
}
