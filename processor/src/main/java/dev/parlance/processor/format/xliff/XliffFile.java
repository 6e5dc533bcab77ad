package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.edit.TextEdits;
import dev.parlance.processor.edit.xml.XmlAttribute;
import dev.parlance.processor.edit.xml.XmlElement;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An XLIFF file that was opened to be changed. */
final class XliffFile implements OpenCatalog {
  private final String text;
  private final UnitLayout layout;
  private final List<XliffUnit> units;
  private final XmlElement parent;
  private final FileStyle style;
  private final Predicate<String> canEncode;
  private final boolean translation;

  /**
   * A file.
   *
   * @param text its text
   * @param units its units without those that have a fault
   * @param all the elements of all units
   * @param parent the first element that units are in
   * @param canEncode whether its encoding has the characters of a string
   * @param translation whether it is a translation rather than the source, whose texts are sources alone
   */
  XliffFile(String text, UnitLayout layout, List<XliffUnit> units, List<XmlElement> all, XmlElement parent,
      Predicate<String> canEncode, boolean translation) {
    this.text = text;
    this.translation = translation;
    this.layout = layout;
    this.units = units;
    this.parent = parent;
    this.canEncode = canEncode;
    this.style = FileStyle.of(text, all, layout, parent);
  }

  @Override
  public List<FileEntry> entries() {
    return List.copyOf(units);
  }

  @Override
  public String changed(List<Change> changes) {
    TextEdits edits = new TextEdits();
    StringBuilder first = new StringBuilder();
    for (Change change : changes) {
      if (change instanceof Change.Remove remove) {
        new UnitEdit(unit(remove.entry()).element(), edits).remove(unit(remove.entry()).element());
      } else if (change instanceof Change.Update update) {
        update(update, new UnitEdit(unit(update.entry()).element(), edits));
      } else if (change instanceof Change.Add add && add.after().isPresent()) {
        edits.insert(unit(add.after().get()).element().end(), style.unitGap() + added(add));
      } else if (change instanceof Change.Add add) {
        first.append(style.unitGap()).append(added(add));
      }
    }
    if (!first.isEmpty() && parent.isEmptyTag()) {
      new UnitEdit(parent, edits).setContent(parent, first + parent.gap());
    } else if (!first.isEmpty()) {
      edits.insert(parent.contentStart(), first.toString());
    }
    return encodable(edits.applyTo(text));
  }

  /** {@code changed} with references for the characters that the file's encoding lacks. */
  private String encodable(String changed) {
    return canEncode.test(changed) ? changed : changed.codePoints().mapToObj(Character::toString)
        .map(character -> canEncode.test(character) ? character : "&#" + character.codePointAt(0) + ";")
        .collect(Collectors.joining());
  }

  private static XliffUnit unit(FileEntry entry) {
    return (XliffUnit) entry;
  }

  private void update(Change.Update update, UnitEdit edit) {
    XliffUnit unit = unit(update.entry());
    CatalogEntry entry = update.source().entry();
    Optional<XliffUnit> source = twin(update.source());
    // Tools that keep the name of an entry count its ID anew in each export.
    if (entry.name().isEmpty() || !entry.name().equals(unit.read().name())) {
      edit.setAttribute(unit.element(), "id", entry.id());
    }
    if (!entry.name().isEmpty() && !unit.read().name().isEmpty()) {
      edit.setAttribute(unit.element(), layout.nameAttribute(), entry.name());
    }
    layout.setTexts(edit, source(unit, update.source(), source), target(unit, update), update.state());
    source.ifPresent(other -> new RepeatedElements(edit, other.element(), layout, style).refresh());
  }

  /** The unit of {@code source} if it is in a file of the same version, so that parts of it can be copied. */
  private Optional<XliffUnit> twin(SourceEntry source) {
    return source.written().filter(XliffUnit.class::isInstance).map(XliffUnit.class::cast)
        .filter(other -> other.layout().getClass() == layout.getClass());
  }

  /** The content of the source as it is to be; empty where it says the same already. */
  private Optional<String> source(XliffUnit unit, SourceEntry source, Optional<XliffUnit> twin) {
    List<XmlElement> present = layout.sources(unit.element());
    if (twin.isPresent()) {
      List<XmlElement> wanted = layout.sources(twin.get().element());
      return isSameSource(present, wanted) ? Optional.empty() : Optional.of(content(wanted));
    }
    MessageText text = source.entry().text();
    return text.isLike(unit.read().counterpart()) ? Optional.empty()
        : Optional.of(XliffText.of(text, tags(present, unit.read().counterpart()), layout.notation()));
  }

  private static boolean isSameSource(List<XmlElement> present, List<XmlElement> wanted) {
    StringBuilder words = new StringBuilder();
    present.forEach(element -> words.append(element.words()));
    StringBuilder others = new StringBuilder();
    wanted.forEach(element -> others.append(element.words()));
    return withoutSpaces(words).equals(withoutSpaces(others))
        && areSame(present.stream().flatMap(element -> element.children().stream()).toList(),
            wanted.stream().flatMap(element -> element.children().stream()).toList());
  }

  /** Whether inline elements are the same; an attribute that a tool has left out goes on being left out. */
  private static boolean areSame(List<XmlElement> present, List<XmlElement> wanted) {
    if (present.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < present.size(); i++) {
      XmlElement other = wanted.get(i);
      if (!present.get(i).name().equals(other.name()) || !areSame(present.get(i).children(), other.children())) {
        return false;
      }
      for (XmlAttribute attribute : present.get(i).attributes()) {
        if (!withoutSpaces(attribute.value()).equals(withoutSpaces(other.value(attribute.name())))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String withoutSpaces(CharSequence words) {
    return words.toString().replaceAll("\\s+", "");
  }

  private static String content(List<XmlElement> elements) {
    StringBuilder content = new StringBuilder();
    elements.forEach(element -> content.append(element.content()));
    return content.toString();
  }

  private Optional<String> target(XliffUnit unit, Change.Update update) {
    if (update.text().isEmpty() && update.renamed().isEmpty()) {
      return Optional.empty();
    }
    InlineTags own = new InlineTags(layout.targets(unit.element()), unit.read().text(), layout.notation());
    Map<String, String> known = sourceTags(update.source());
    if (update.text().isEmpty()) {
      return Optional.of(own.renamed(update.renamed(), known));
    }
    Map<String, String> tags = own.byName();
    tags.putAll(known);
    return Optional.of(XliffText.of(update.text().get(), tags, layout.notation()));
  }

  private Map<String, String> sourceTags(SourceEntry source) {
    return twin(source).map(unit -> tags(layout.sources(unit.element()), unit.read().text())).orElse(Map.of());
  }

  private Map<String, String> tags(List<XmlElement> elements, MessageText text) {
    return new InlineTags(elements, text, layout.notation()).byName();
  }

  private String added(Change.Add add) {
    if (!translation) {
      return layout.made(add.source().entry(),
          XliffText.of(add.text().orElse(add.source().entry().text()), Map.of(), layout.notation()), "",
          EntryState.TRANSLATED, style);
    }
    String target = add.text()
        .map(text -> XliffText.of(text, sourceTags(add.source()), layout.notation())).orElse("");
    EntryState state = add.text().isEmpty() ? EntryState.NEW : add.state();
    return twin(add.source()).map(unit -> layout.copied(unit.element(), target, state, style))
        .orElseGet(() -> layout.made(add.source().entry(),
            XliffText.of(add.source().entry().text(), Map.of(), layout.notation()), target, state, style));
  }
}
