package dev.parlance.internal.bundle;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.internal.format.ValueFormat;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.template.CatalogAttributes;
import dev.parlance.internal.template.ChoiceSegment;
import dev.parlance.internal.template.ContainerSegment;
import dev.parlance.internal.template.EmbeddedSegment;
import dev.parlance.internal.template.FormattedText;
import dev.parlance.internal.template.LeafSegment;
import dev.parlance.internal.template.LinkTarget;
import dev.parlance.internal.template.Segment;
import dev.parlance.internal.template.SegmentVisitor;
import dev.parlance.internal.template.Template;
import java.net.URI;
import java.net.URL;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/**
 * Fills in a text with arguments of any types: makes a text of it that shows the same with arguments of the types that
 * its segments take. Choices are made, and tags that cannot be shown are left out.
 */
final class LenientText implements SegmentVisitor {
  private static final String PRINTED = "";
  private static final ValueFormat AS_IT_IS = Object::toString;

  private final Object[] arguments;
  private final LocaleFormat format;
  private final UnformattedValues values;
  private final boolean rich;
  private final List<Object> given = new ArrayList<>();
  private List<Segment> segments = new ArrayList<>();
  private boolean inLink;

  private LenientText(Object[] arguments, LocaleFormat format, UnformattedValues values, boolean rich,
      boolean inLink) {
    this.arguments = arguments;
    this.format = format;
    this.values = values;
    this.rich = rich;
    this.inLink = inLink;
  }

  /**
   * The {@code template} filled in.
   *
   * @param arguments an argument per parameter, of any type, null or {@link Missing}
   * @param rich whether a {@link RichText} keeps its markup
   */
  static FormattedText fill(Template template, Object[] arguments, UnformattedValues values, boolean rich) {
    LenientText text = new LenientText(arguments, template.localeFormat(), values, rich, false);
    Template filled = text.fill(template);
    return new FormattedText(filled, text.given.toArray());
  }

  private Template fill(Template template) {
    addAll(template.segments());
    return Template.of(segments, format);
  }

  private void addAll(List<Segment> all) {
    for (Segment segment : all) {
      segment.accept(this);
    }
  }

  private List<Segment> filled(List<Segment> content) {
    List<Segment> outer = segments;
    List<Segment> inner = new ArrayList<>();
    segments = inner;
    addAll(content);
    segments = outer;
    return inner;
  }

  private int give(Object argument) {
    given.add(argument);
    return given.size() - 1;
  }

  /** Adds a value that the caller passed, isolated where bidi needs it. */
  private void addWords(String words) {
    segments.add(new LeafSegment.Value(give(words)));
  }

  /** Adds what a format of the locale wrote. */
  private void addPrinted(String printed) {
    segments.add(new LeafSegment.Formatted(give(printed), PRINTED, AS_IT_IS));
  }

  @Override
  public void words(LeafSegment.Words words) {
    segments.add(words);
  }

  @Override
  public void value(LeafSegment.Value value) {
    addUnformatted(arguments[value.argument()]);
  }

  private void addUnformatted(Object argument) {
    if (argument instanceof Missing missing) {
      addWords(missing.placeholder());
    } else if (argument instanceof FormattedText text) {
      addRichText(text);
    } else {
      try {
        addValue(argument);
      } catch (RuntimeException failed) {
        addWords(UnformattedValues.words(argument));
      }
    }
  }

  private void addValue(Object argument) {
    if (argument instanceof Number number) {
      addPrinted(values.number(number, format.locale()));
    } else if (argument instanceof Date date) {
      addPrinted(values.date(date, format.locale()));
    } else if (argument instanceof Calendar calendar) {
      addPrinted(values.date(calendar, format.locale()));
    } else {
      ZonedDateTime moment = Moments.zoned(argument);
      Object value = moment == null ? argument : moment;
      if (LocaleFormat.isTemporal(value)) {
        addPrinted(format.temporal(value));
      } else {
        addWords(UnformattedValues.words(argument));
      }
    }
  }

  private void addRichText(FormattedText text) {
    Template template = text.template();
    if (!rich || template.isPlain() && text.arguments().length == 0) {
      addWords(text.toPlainText());
    } else {
      addEmbedded(inLink ? template.withoutLinks() : template, text.arguments());
    }
  }

  private void addEmbedded(Template template, Object[] inner) {
    int[] indexes = new int[inner.length];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = give(inner[i]);
    }
    segments.add(new EmbeddedSegment(template, indexes));
  }

  @Override
  public void wholeNumber(LeafSegment.WholeNumber number) {
    Object argument = arguments[number.argument()];
    Long count = LenientChoice.count(argument);
    if (count == null) {
      addUnformatted(argument);
    } else {
      segments.add(new LeafSegment.WholeNumber(give(count), number.pluralOffset()));
    }
  }

  @Override
  public void formatted(LeafSegment.Formatted value) {
    Object argument = arguments[value.argument()];
    String printed = null;
    try {
      Object taken = !value.name().startsWith("n") ? Moments.of(argument, value.name())
          : argument instanceof Number ? argument : null;
      printed = taken == null ? null : value.valueFormat().format(taken);
    } catch (RuntimeException failed) {
      // What cannot be formatted is shown as it is.
    }
    if (printed == null) {
      addUnformatted(argument);
    } else {
      addPrinted(printed);
    }
  }

  @Override
  public void voidElement(LeafSegment.VoidElement element) {
    segments.add(element);
  }

  @Override
  public void hyperlink(ContainerSegment.Hyperlink hyperlink) {
    Link link = link(hyperlink.target());
    if (link == null) {
      addAll(hyperlink.content());
      return;
    }
    inLink = true;
    List<Segment> content = filled(hyperlink.content());
    inLink = false;
    if (content.isEmpty() && !hyperlink.content().isEmpty()) {
      // Without content it would show its address.
      content.add(new LeafSegment.Words(""));
    }
    segments.add(new ContainerSegment.Hyperlink(give(link), content));
  }

  /** The link of {@code target}; null where the arguments do not make a safe one. */
  private Link link(LinkTarget target) {
    if (target instanceof LinkTarget.Fixed fixed) {
      return fixed.link();
    }
    if (target instanceof LinkTarget.Composed composed) {
      return composed(composed);
    }
    if (target instanceof LinkTarget.Attributed attributed) {
      Link link = link(arguments[attributed.argument()]);
      return link == null ? null : CatalogAttributes.on(link, attributed.attributes());
    }
    return link(arguments[((LinkTarget.Given) target).argument()]);
  }

  private Link composed(LinkTarget.Composed target) {
    Object[] words = new Object[arguments.length];
    for (int argument : target.address().arguments()) {
      Object value = arguments[argument];
      if (value == null || value instanceof Missing) {
        return null;
      }
      words[argument] = value instanceof Link ? value : UnformattedValues.words(value);
    }
    try {
      return target.link(words);
    } catch (IllegalArgumentException unsafe) {
      return null;
    }
  }

  private static Link link(Object argument) {
    if (argument instanceof Link link) {
      return link;
    }
    return argument instanceof String || argument instanceof URI || argument instanceof URL
        ? Link.tryTo(UnformattedValues.words(argument)).orElse(null) : null;
  }

  @Override
  public void bareElement(ContainerSegment.BareElement element) {
    segments.add(new ContainerSegment.BareElement(element.name(), filled(element.content())));
  }

  @Override
  public void fixedElement(ContainerSegment.FixedElement element) {
    segments.add(new ContainerSegment.FixedElement(element.element(), filled(element.content())));
  }

  @Override
  public void customElement(ContainerSegment.CustomElement custom) {
    Element element = arguments[custom.argument()] instanceof Element passed ? passed : Element.none();
    List<Segment> content = filled(custom.content());
    if (element.isNone() || element.isVoid() && !isBlank(content)) {
      segments.addAll(content);
    } else {
      segments.add(new ContainerSegment.CustomElement(give(element), content));
    }
  }

  /** Shows a link where the argument is not an element: of anything but an address only the content is shown. */
  @Override
  public void givenTag(ContainerSegment.GivenTag tag) {
    if (arguments[tag.argument()] instanceof Element) {
      customElement(new ContainerSegment.CustomElement(tag.argument(), tag.content()));
    } else if (inLink || link(arguments[tag.argument()]) == null) {
      addAll(tag.content());
    } else {
      hyperlink(new ContainerSegment.Hyperlink(tag.argument(), tag.withoutLinks()));
    }
  }

  private static boolean isBlank(List<Segment> content) {
    for (Segment segment : content) {
      if (!(segment instanceof LeafSegment.Words) || segment.showsSomething()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void choice(ChoiceSegment choice) {
    Object shown = LenientChoice.shownInstead(choice.selector(), arguments);
    if (shown == null) {
      addAll(choice.branches().get(LenientChoice.branch(choice.selector(), arguments, format)));
    } else {
      addUnformatted(shown);
    }
  }

  @Override
  public void embedded(EmbeddedSegment text) {
    LenientText inner =
        new LenientText(text.given(arguments), text.template().localeFormat(), values, rich, inLink);
    Template filled = inner.fill(text.template());
    addEmbedded(filled, inner.given.toArray());
  }
}
