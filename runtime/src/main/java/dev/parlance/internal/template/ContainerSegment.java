package dev.parlance.internal.template;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.Renderer;
import java.util.List;
import java.util.Map;

/** A segment with a start and an end around other segments. */
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

  @Override
  default void addAddresses(List<ComposedAddress> addresses) {
    Segment.addAddresses(content(), addresses);
  }

  /** A link; where it has no content, it shows its label or its address. */
  record Hyperlink(LinkTarget target, List<Segment> content) implements ContainerSegment {
    /** A link that the caller passes. */
    public Hyperlink(int argument, List<Segment> content) {
      this(new LinkTarget.Given(argument), content);
    }

    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.hyperlink(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      play(target.link(arguments), content, arguments, format, renderer);
    }

    static void play(Link link, List<Segment> content, Object[] arguments, LocaleFormat format, Renderer renderer) {
      renderer.startLink(link);
      if (content.isEmpty()) {
        // A label is the caller's value; an address is never isolated.
        renderer.value(link.label().isPresent() ? format.isolated(link.label().get()) : link.address());
      } else {
        Segment.playAll(content, arguments, format, renderer);
      }
      renderer.endLink(link);
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      target.compileStart(builder);
      if (content.isEmpty()) {
        builder.slot(new Slot.LinkText(target));
      } else {
        Segment.compileAll(content, builder);
      }
      builder.markup("</a>");
    }

    @Override
    public void addWithoutLinks(List<Segment> result) {
      result.addAll(Segment.withoutLinks(content));
    }

    @Override
    public void addAddresses(List<ComposedAddress> addresses) {
      target.addAddresses(addresses);
      ContainerSegment.super.addAddresses(addresses);
    }
  }

  /** An element without attributes. */
  record BareElement(String name, List<Segment> content) implements ContainerSegment {
    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.bareElement(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      renderer.startElement(name, Map.of());
      Segment.playAll(content, arguments, format, renderer);
      renderer.endElement(name);
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      builder.markup("<" + name + (losesLineFeed() ? ">\n" : ">"));
      Segment.compileAll(content, builder);
      builder.markup("</" + name + ">");
    }

    /** A parser drops one line feed after {@code <pre>} (HTML §13.2.6.4.7), so content that has one needs another. */
    private boolean losesLineFeed() {
      return name.equals("pre") && !content.isEmpty() && content.get(0).mayBeginWithLineFeed();
    }

    @Override
    public void addWithoutLinks(List<Segment> result) {
      result.add(new BareElement(name, Segment.withoutLinks(content)));
    }
  }

  /** An element of the catalog with attributes; one that is void has no content. */
  record FixedElement(Element element, List<Segment> content) implements ContainerSegment {
    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.fixedElement(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      CustomElement.play(element, content, arguments, format, renderer);
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      StringBuilder tag = new StringBuilder();
      element.appendStartTag(tag);
      builder.markup(tag.toString());
      Segment.compileAll(content, builder);
      builder.markup(element.isVoid() ? "" : "</" + element.name() + ">");
    }

    @Override
    public void addWithoutLinks(List<Segment> result) {
      result.add(new FixedElement(element, Segment.withoutLinks(content)));
    }
  }

  /** An element that the caller passes. */
  record CustomElement(int argument, List<Segment> content) implements ContainerSegment {
    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.customElement(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      play((Element) arguments[argument], content, arguments, format, renderer);
    }

    static void play(Element element, List<Segment> content, Object[] arguments, LocaleFormat format,
        Renderer renderer) {
      boolean bare = element.isVoid() || element.isNone();
      if (element.isVoid()) {
        renderer.voidElement(element.name(), element.attributes());
      } else if (!bare) {
        renderer.startElement(element.name(), element.attributes());
      }
      Segment.playAll(content, arguments, format, renderer);
      if (!bare) {
        renderer.endElement(element.name());
      }
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      builder.slot(new Slot.StartElement(argument));
      Segment.compileAll(content, builder);
      builder.slot(new Slot.EndElement(argument));
    }

    @Override
    public boolean showsSomething() {
      // It may be an image.
      return true;
    }

    @Override
    public void addWithoutLinks(List<Segment> result) {
      result.add(new CustomElement(argument, Segment.withoutLinks(content)));
    }

    @Override
    public void addFilledElements(List<Integer> arguments) {
      if (isFilled(content)) {
        arguments.add(argument);
      }
      ContainerSegment.super.addFilledElements(arguments);
    }

    /** Whether {@code content} is more than white space, which may follow a void element. */
    private static boolean isFilled(List<Segment> content) {
      for (Segment part : content) {
        if (!(part instanceof LeafSegment.Words) || part.showsSomething()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A link or an element, whichever the caller passes.
   *
   * @param withoutLinks the content that a link has, in which there is no other; empty where nothing of it is visible
   * @param inLink whether a link is around it, so that of another one only the content is shown
   */
  record GivenTag(int argument, List<Segment> content, List<Segment> withoutLinks,
      boolean inLink) implements ContainerSegment {
    /** A tag around {@code content}. */
    public static GivenTag of(int argument, List<Segment> content, boolean inLink) {
      List<Segment> bare = inLink ? content : Segment.withoutLinks(content);
      return new GivenTag(argument, content, inLink || Segment.showSomething(bare) ? bare : List.of(), inLink);
    }

    @Override
    public void accept(SegmentVisitor visitor) {
      visitor.givenTag(this);
    }

    @Override
    public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
      if (arguments[argument] instanceof Element element) {
        CustomElement.play(element, content, arguments, format, renderer);
      } else if (inLink) {
        Segment.playAll(withoutLinks, arguments, format, renderer);
      } else {
        Hyperlink.play((Link) arguments[argument], withoutLinks, arguments, format, renderer);
      }
    }

    @Override
    public void compile(CompiledTemplate.Builder builder) {
      CompiledTemplate inElement = builder.compile(content);
      // Compiled once where it is the same: with every level twice, time would grow by powers.
      CompiledTemplate inThisLink = withoutLinks == content ? inElement
          : withoutLinks.isEmpty() ? builder.compile(new Slot.LinkText(new LinkTarget.Given(argument)))
          : builder.compile(withoutLinks);
      builder.slot(new Slot.GivenTag(argument, inElement, inThisLink, inLink));
    }

    @Override
    public boolean showsSomething() {
      return true;
    }

    @Override
    public void addWithoutLinks(List<Segment> result) {
      result.add(of(argument, Segment.withoutLinks(content), true));
    }

    @Override
    public void addFilledElements(List<Integer> arguments) {
      new CustomElement(argument, content).addFilledElements(arguments);
    }
  }
}
