package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.xml.XmlElement;
import dev.parlance.processor.spi.CatalogEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units of XLIFF 1.2, section 2.2. */
final class Xliff12Layout implements UnitLayout {
  private static final String SOURCE = "source";
  private static final String TARGET = "target";
  private static final String SEGMENTED = "seg-source";
  private static final String STATE = "state";
  private static final String NEW = "new";
  private static final String NEEDS = "needs-";
  private static final String REVIEW = "needs-review-translation";
  private static final String NOTE = "note";
  private static final String FROM = "from";
  private static final String PLACES = "context-group";
  private static final Set<String> OF_SOURCE = Set.of("", "description", "meaning", "developer");

  @Override
  public String unit() {
    return XliffUnitReader.UNIT_1;
  }

  @Override
  public String nameAttribute() {
    return "resname";
  }

  @Override
  public String parent() {
    return "body";
  }

  @Override
  public InlineNotation notation() {
    return new Xliff12Notation();
  }

  @Override
  public Set<String> repeated() {
    return Set.of(NOTE, PLACES);
  }

  @Override
  public List<XmlElement> repeated(XmlElement unit, String kind) {
    return unit.children(kind).filter(child -> kind.equals(NOTE) ? OF_SOURCE.contains(child.value(FROM))
        : child.value("purpose").contains("location")).toList();
  }

  @Override
  public Optional<XmlElement> holder(XmlElement unit, String kind) {
    return Optional.of(unit);
  }

  @Override
  public String held(String written, FileStyle style) {
    return written;
  }

  @Override
  public int depth() {
    return 1;
  }

  @Override
  public List<XmlElement> sources(XmlElement unit) {
    return unit.children(SOURCE).limit(1).toList();
  }

  @Override
  public List<XmlElement> targets(XmlElement unit) {
    return unit.children(TARGET).limit(1).toList();
  }

  @Override
  public EntryState state(XmlElement unit, CatalogEntry read) {
    String state = targets(unit).stream().findFirst().map(target -> target.value(STATE)).orElse("");
    boolean isOpen = state.equals(NEW) || state.equals("needs-translation");
    if (read.text().isEmpty() || isOpen && read.text().isLike(read.counterpart())) {
      return EntryState.NEW;
    }
    return state.startsWith(NEEDS) ? EntryState.REVIEW : EntryState.TRANSLATED;
  }

  @Override
  public void setTexts(UnitEdit edit, Optional<String> source, Optional<String> target, EntryState state) {
    XmlElement unit = edit.unit();
    source.ifPresent(content -> {
      sources(unit).forEach(element -> edit.setContent(element, content));
      unit.children(SEGMENTED).forEach(edit::remove);
    });
    List<XmlElement> targets = targets(unit);
    if (targets.isEmpty()) {
      if (target.isPresent() || state == EntryState.REVIEW) {
        sources(unit).forEach(element -> edit.insertBehind(element, target(target.orElse(""), state)));
      }
      return;
    }
    XmlElement element = targets.get(0);
    target.ifPresent(content -> edit.setContent(element, content));
    String written = element.value(STATE);
    switch (state) {
      case NEW -> edit.setAttribute(element, STATE, NEW);
      case REVIEW -> {
        if (!written.startsWith(NEEDS)) {
          edit.setAttribute(element, STATE, REVIEW);
        }
        if (unit.value("approved").equals("yes")) {
          edit.setAttribute(unit, "approved", "no");
        }
      }
      case TRANSLATED -> {
        if (written.equals(NEW) || written.startsWith(NEEDS)) {
          edit.setAttribute(element, STATE, "translated");
        }
      }
    }
  }

  @Override
  public String copied(XmlElement other, String target, EntryState state, FileStyle style) {
    StringBuilder unit = new StringBuilder(other.openTag());
    for (XmlElement child : other.children()) {
      boolean isText = child.name().equals(SOURCE) || child.name().equals(NOTE) && style.uses(NOTE);
      if (isText) {
        unit.append(style.gap(1)).append(child.written());
      } else if (child.name().equals(PLACES) && style.uses(PLACES)) {
        unit.append(style.gap(1)).append(style.indented(child, 1));
      }
      if (child.name().equals(SOURCE)) {
        unit.append(style.gap(1)).append(target(target, state));
      }
    }
    return unit.append(style.childGap().isEmpty() ? "" : style.unitGap()).append("</" + unit() + ">").toString();
  }

  @Override
  public String made(CatalogEntry entry, String source, String target, EntryState state, FileStyle style) {
    StringBuilder unit = new StringBuilder("<" + unit() + " id=\"" + XliffText.attribute(entry.id()) + "\"");
    if (!entry.name().isEmpty()) {
      unit.append(" resname=\"" + XliffText.attribute(entry.name()) + "\"");
    }
    unit.append(entry.translatable() ? ">" : " translate=\"no\">")
        .append(style.gap(1)).append("<source>" + source + "</source>");
    if (!target.isEmpty() || state != EntryState.TRANSLATED) {
      unit.append(style.gap(1)).append(target(target, state));
    }
    note(entry.description(), "description", style, unit);
    note(entry.meaning(), "meaning", style, unit);
    return unit.append(style.unitGap()).append("</" + unit() + ">").toString();
  }

  private static void note(String text, String from, FileStyle style, StringBuilder unit) {
    if (!text.isEmpty()) {
      unit.append(style.gap(1)).append("<note priority=\"1\" from=\"" + from + "\">"
          + XliffText.characters(text) + "</note>");
    }
  }

  private static String target(String content, EntryState state) {
    String attribute = switch (state) {
      case NEW -> " state=\"new\"";
      case REVIEW -> " state=\"" + REVIEW + "\"";
      case TRANSLATED -> "";
    };
    return content.isEmpty() ? "<target" + attribute + "/>" : "<target" + attribute + ">" + content + "</target>";
  }

  @Override
  public String blank(String sourceLocale, String locale) {
    String target = locale.equals(sourceLocale) ? "" : " target-language=\"" + XliffText.attribute(locale) + "\"";
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="%s"%s datatype="plaintext" original="messages">
            <body>
            </body>
          </file>
        </xliff>
        """.formatted(XliffText.attribute(sourceLocale), target);
  }
}
