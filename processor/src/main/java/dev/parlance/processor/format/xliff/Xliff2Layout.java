package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.xml.XmlElement;
import dev.parlance.processor.spi.CatalogEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units of XLIFF 2, section 4.2.2. A target to be reviewed has the state {@code initial}, which every tool knows, and
 * the sub-state {@code parlance:review}, which distinguishes it from a copy of the source.
 */
final class Xliff2Layout implements UnitLayout {
  private static final String SOURCE = "source";
  private static final String TARGET = "target";
  private static final String SEGMENT = "segment";
  private static final Set<String> SEGMENTS = Set.of(SEGMENT, "ignorable");
  private static final String NOTES = "notes";
  private static final String NOTE = "note";
  private static final String STATE = "state";
  private static final String SUB_STATE = "subState";
  private static final String INITIAL = "initial";
  private static final String REVIEW = "parlance:review";
  private static final Set<String> OF_SOURCE = Set.of("", "description", "meaning", "developer", "location");

  @Override
  public String unit() {
    return XliffUnitReader.UNIT_2;
  }

  @Override
  public String nameAttribute() {
    return "name";
  }

  @Override
  public String parent() {
    return "file";
  }

  @Override
  public InlineNotation notation() {
    return new Xliff2Notation();
  }

  @Override
  public Set<String> repeated() {
    return Set.of(NOTE);
  }

  @Override
  public List<XmlElement> repeated(XmlElement unit, String kind) {
    return unit.children(NOTES).flatMap(notes -> notes.children(kind))
        .filter(note -> OF_SOURCE.contains(note.value("category"))).toList();
  }

  @Override
  public Optional<XmlElement> holder(XmlElement unit, String kind) {
    return unit.child(NOTES);
  }

  @Override
  public String held(String written, FileStyle style) {
    return style.gap(1) + "<notes>" + written + style.gap(1) + "</notes>";
  }

  @Override
  public int depth() {
    return 2;
  }

  @Override
  public List<XmlElement> sources(XmlElement unit) {
    return segments(unit).stream().flatMap(segment -> segment.children(SOURCE).limit(1)).toList();
  }

  @Override
  public List<XmlElement> targets(XmlElement unit) {
    return segments(unit).stream().flatMap(segment -> segment.children(TARGET).limit(1)).toList();
  }

  private static List<XmlElement> segments(XmlElement unit) {
    return unit.children().stream().filter(child -> SEGMENTS.contains(child.name())).toList();
  }

  @Override
  public EntryState state(XmlElement unit, CatalogEntry read) {
    List<XmlElement> segments = segments(unit);
    if (segments.stream().anyMatch(segment -> segment.value(SUB_STATE).equals(REVIEW))) {
      return EntryState.REVIEW;
    }
    boolean isOpen = segments.stream().anyMatch(segment -> segment.value(STATE).equals(INITIAL));
    return read.text().isEmpty() || isOpen && read.text().isLike(read.counterpart())
        ? EntryState.NEW : EntryState.TRANSLATED;
  }

  @Override
  public void setTexts(UnitEdit edit, Optional<String> source, Optional<String> target, EntryState state) {
    List<XmlElement> segments = segments(edit.unit());
    if (segments.size() > 1 && (source.isPresent() || target.isPresent())) {
      join(edit, segments, source.orElseGet(() -> joined(sources(edit.unit()))),
          target.orElseGet(() -> joined(targets(edit.unit()))), state);
      return;
    }
    source.ifPresent(content -> sources(edit.unit()).forEach(element -> edit.setContent(element, content)));
    for (XmlElement segment : segments) {
      Optional<XmlElement> written = segment.child(TARGET);
      if (written.isPresent()) {
        target.ifPresent(content -> edit.setContent(written.get(), content));
      } else if (target.isPresent() || state == EntryState.REVIEW) {
        segment.child(SOURCE).ifPresent(element -> edit.insertBehind(element, target(target.orElse(""))));
      }
      if (segment.name().equals(SEGMENT)) {
        setState(edit, segment, state);
      }
    }
  }

  private static void setState(UnitEdit edit, XmlElement segment, EntryState state) {
    boolean isMarked = segment.value(SUB_STATE).equals(REVIEW);
    switch (state) {
      case NEW, REVIEW -> edit.setAttribute(segment, STATE, INITIAL);
      case TRANSLATED -> {
        if (segment.value(STATE).equals(INITIAL)) {
          edit.setAttribute(segment, STATE, "translated");
        }
      }
    }
    if (state == EntryState.REVIEW) {
      edit.setAttribute(segment, SUB_STATE, REVIEW);
    } else if (isMarked) {
      edit.removeAttribute(segment, SUB_STATE);
    }
  }

  /** Replaces several segments by one, since the words of a new text cannot be shared out among them. */
  private static void join(
      UnitEdit edit, List<XmlElement> segments, String source, String target, EntryState state) {
    XmlElement first = segments.get(0);
    String inner = first.children().stream().findFirst().map(XmlElement::gap).orElse("");
    edit.edits().replace(first.start(), segments.get(segments.size() - 1).end(), "<" + SEGMENT + states(state) + ">"
        + inner + "<source>" + source + "</source>" + inner + target(target)
        + (inner.isEmpty() ? "" : first.gap()) + "</" + SEGMENT + ">");
  }

  private static String joined(List<XmlElement> elements) {
    return elements.stream().map(XmlElement::content).collect(Collectors.joining());
  }

  private static String states(EntryState state) {
    return switch (state) {
      case NEW -> " state=\"initial\"";
      case REVIEW -> " state=\"initial\" subState=\"" + REVIEW + "\"";
      case TRANSLATED -> "";
    };
  }

  private static String target(String content) {
    return content.isEmpty() ? "<target/>" : "<target>" + content + "</target>";
  }

  @Override
  public String copied(XmlElement other, String target, EntryState state, FileStyle style) {
    StringBuilder unit = new StringBuilder(other.openTag());
    if (style.uses(NOTE)) {
      other.children(NOTES).forEach(notes -> unit.append(style.gap(1)).append(style.indented(notes, 1)));
    }
    return end(segment(joined(sources(other)), target(target), state, style, unit), style);
  }

  @Override
  public String made(CatalogEntry entry, String source, String target, EntryState state, FileStyle style) {
    StringBuilder unit = new StringBuilder("<" + unit() + " id=\"" + XliffText.attribute(entry.id()) + "\"");
    if (!entry.name().isEmpty()) {
      unit.append(" name=\"" + XliffText.attribute(entry.name()) + "\"");
    }
    unit.append(entry.translatable() ? ">" : " translate=\"no\">");
    String notes = note(entry.description(), "description", style) + note(entry.meaning(), "meaning", style);
    if (!notes.isEmpty()) {
      unit.append(style.gap(1)).append("<notes>").append(notes).append(style.gap(1)).append("</notes>");
    }
    boolean hasTarget = !target.isEmpty() || state != EntryState.TRANSLATED;
    return end(segment(source, hasTarget ? target(target) : "", state, style, unit), style);
  }

  private static String note(String text, String category, FileStyle style) {
    return text.isEmpty() ? "" : style.gap(2) + "<note category=\"" + category + "\">"
        + XliffText.characters(text) + "</note>";
  }

  private static StringBuilder segment(
      String source, String target, EntryState state, FileStyle style, StringBuilder unit) {
    return unit.append(style.gap(1)).append("<" + SEGMENT + states(state) + ">")
        .append(style.gap(2)).append("<source>" + source + "</source>")
        .append(target.isEmpty() ? "" : style.gap(2) + target)
        .append(style.gap(1)).append("</" + SEGMENT + ">");
  }

  private String end(StringBuilder unit, FileStyle style) {
    return unit.append(style.childGap().isEmpty() ? "" : style.unitGap()).append("</" + unit() + ">").toString();
  }

  @Override
  public String blank(String sourceLocale, String locale) {
    String target = locale.equals(sourceLocale) ? "" : " trgLang=\"" + XliffText.attribute(locale) + "\"";
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="%s"%s>
          <file id="messages">
          </file>
        </xliff>
        """.formatted(XliffText.attribute(sourceLocale), target);
  }
}
