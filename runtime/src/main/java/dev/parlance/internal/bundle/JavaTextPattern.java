package dev.parlance.internal.bundle;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.template.BranchSelector;
import dev.parlance.internal.template.ChoiceSegment;
import dev.parlance.internal.template.ContainerSegment;
import dev.parlance.internal.template.EmbeddedSegment;
import dev.parlance.internal.template.LeafSegment;
import dev.parlance.internal.template.Segment;
import dev.parlance.internal.template.SegmentVisitor;
import dev.parlance.internal.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * Writes a text as a pattern of {@link java.text.MessageFormat} that prints the same.
 *
 * <p>Such a pattern has no plurals, selects or markup of its own; and it isolates values only where the text is right to
 * left, since nobody knows them yet.
 */
final class JavaTextPattern implements SegmentVisitor {
  private static final String FSI = "\u2068";
  private static final String PDI = "\u2069";

  /** What has a meaning in a message. */
  private static final String OF_MESSAGES = "{}";

  /** What has a meaning in a choice, and the braces, which the message around it would count. */
  private static final String OF_CHOICES = "{}|#<\u2264";

  private final LocaleFormat format;
  private final int[] places;

  /** The pattern; the pieces of an included text go on where those of the text around it end. */
  private final QuotedText pattern;

  /** The words, as they are without a pattern. */
  private final StringBuilder text;

  private boolean impossible;

  private JavaTextPattern(LocaleFormat format, int[] places, QuotedText pattern, StringBuilder text) {
    this.format = format;
    this.places = places;
    this.pattern = pattern;
    this.text = text;
  }

  private static JavaTextPattern of(List<Segment> segments, LocaleFormat format, int[] places) {
    JavaTextPattern written = new JavaTextPattern(format, places, new QuotedText(OF_MESSAGES), new StringBuilder());
    written.addAll(segments);
    return written;
  }

  /** The pattern of {@code template}, whose arguments are at {@code places}; empty where there is none. */
  static Optional<String> of(Template template, int[] places) {
    JavaTextPattern written = of(template.segments(), template.localeFormat(), places);
    return written.impossible ? Optional.empty() : Optional.of(written.pattern.end());
  }

  private void addAll(List<Segment> segments) {
    for (Segment segment : segments) {
      segment.accept(this);
    }
  }

  private void addArgument(int argument, String valueFormat) {
    pattern.syntax("{" + places[argument] + valueFormat + "}");
  }

  @Override
  public void words(LeafSegment.Words words) {
    pattern.literal(words.text());
    text.append(words.text());
  }

  @Override
  public void value(LeafSegment.Value value) {
    boolean isolated = format.isRightToLeft() && format.isolates();
    pattern.syntax(isolated ? FSI : "");
    addArgument(value.argument(), "");
    pattern.syntax(isolated ? PDI : "");
  }

  @Override
  public void wholeNumber(LeafSegment.WholeNumber number) {
    addArgument(number.argument(), ",number,integer");
    impossible |= number.pluralOffset() != 0;
  }

  @Override
  public void formatted(LeafSegment.Formatted value) {
    addArgument(value.argument(), JavaTextFormat.of(value.name(), format.locale()));
  }

  @Override
  public void choice(ChoiceSegment choice) {
    if (!(choice.selector() instanceof BranchSelector.Limits limits)) {
      impossible = true;
      return;
    }
    StringBuilder written = new StringBuilder(",choice,");
    for (int i = 0; i < limits.limits().length; i++) {
      JavaTextPattern branch = of(choice.branches().get(i), format, places);
      impossible |= branch.impossible;
      String message = branch.pattern.end();
      QuotedText quoted = new QuotedText(OF_CHOICES);
      // Only what has an opening brace is read as a message once more.
      quoted.literal(message.indexOf('{') < 0 ? branch.text.toString() : message);
      written.append(i == 0 ? "" : "|").append(limit(limits.limits()[i])).append('#').append(quoted.end());
    }
    addArgument(limits.argument(), written.toString());
  }

  private static String limit(double limit) {
    if (Double.isInfinite(limit)) {
      return limit < 0 ? "-\u221e" : "\u221e";
    }
    return limit == (int) limit ? String.valueOf((int) limit) : String.valueOf(limit);
  }

  @Override
  public void embedded(EmbeddedSegment embedded) {
    int[] inner = new int[embedded.arguments().length];
    for (int i = 0; i < inner.length; i++) {
      inner[i] = places[embedded.arguments()[i]];
    }
    boolean isolated = embedded.isIsolated(format) && format.isolates();
    pattern.syntax(isolated ? FSI : "");
    JavaTextPattern written = new JavaTextPattern(embedded.template().localeFormat(), inner, pattern, text);
    written.addAll(embedded.template().segments());
    impossible |= written.impossible;
    pattern.syntax(isolated ? PDI : "");
  }

  @Override
  public void voidElement(LeafSegment.VoidElement element) {
    impossible = true;
  }

  @Override
  public void hyperlink(ContainerSegment.Hyperlink link) {
    impossible = true;
  }

  @Override
  public void bareElement(ContainerSegment.BareElement element) {
    impossible = true;
  }

  @Override
  public void fixedElement(ContainerSegment.FixedElement element) {
    impossible = true;
  }

  @Override
  public void customElement(ContainerSegment.CustomElement element) {
    impossible = true;
  }

  @Override
  public void givenTag(ContainerSegment.GivenTag tag) {
    impossible = true;
  }
}
