package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.xml.XmlAttribute;
import dev.parlance.processor.edit.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings the notes and places of a unit up to date with those of the source catalog. */
final class RepeatedElements {
  private final UnitEdit edit;
  private final XmlElement source;
  private final UnitLayout layout;
  private final FileStyle style;

  /**
   * The notes and places of {@code edit}, a unit of a translation.
   *
   * @param source the unit of the source catalog
   * @param style how the translation is laid out
   */
  RepeatedElements(UnitEdit edit, XmlElement source, UnitLayout layout, FileStyle style) {
    this.edit = edit;
    this.source = source;
    this.layout = layout;
    this.style = style;
  }

  /** Changes what is out of date; kinds that the file leaves out everywhere stay out. */
  void refresh() {
    layout.repeated().stream().sorted().filter(style::uses).forEach(this::refresh);
  }

  private void refresh(String kind) {
    List<XmlElement> present = layout.repeated(edit.unit(), kind);
    List<XmlElement> wanted = layout.repeated(source, kind);
    int start = 0;
    int shorter = Math.min(present.size(), wanted.size());
    while (start < shorter && isSame(present.get(start), wanted.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && isSame(present.get(present.size() - 1 - end), wanted.get(wanted.size() - 1 - end))) {
      end++;
    }
    List<XmlElement> old = present.subList(start, present.size() - end);
    List<XmlElement> now = wanted.subList(start, wanted.size() - end);
    int both = Math.min(old.size(), now.size());
    for (int i = 0; i < both; i++) {
      edit.edits().replace(old.get(i).start(), old.get(i).end(), style.indented(now.get(i), layout.depth()));
    }
    remove(old.subList(both, old.size()), kind);
    if (both == now.size()) {
      return;
    }
    StringBuilder added = new StringBuilder();
    now.subList(both, now.size()).forEach(
        element -> added.append(style.gap(layout.depth())).append(style.indented(element, layout.depth())));
    if (start + both > 0) {
      edit.edits().insert(present.get(start + both - 1).end(), added.toString());
    } else if (!present.isEmpty()) {
      edit.edits().insert(present.get(0).gapStart(), added.toString());
    } else {
      insert(kind, added.toString());
    }
  }

  /** Removes {@code old}, and what holds them where nothing else is in it. */
  private void remove(List<XmlElement> old, String kind) {
    Optional<XmlElement> holder = layout.holder(edit.unit(), kind).filter(each -> each != edit.unit());
    if (!old.isEmpty() && holder.isPresent() && holder.get().children().size() == old.size()) {
      edit.remove(holder.get());
    } else {
      old.forEach(edit::remove);
    }
  }

  /** Inserts elements of a kind that the unit does not have yet. */
  private void insert(String kind, String added) {
    XmlElement unit = edit.unit();
    Optional<XmlElement> holder = layout.holder(unit, kind);
    if (holder.isPresent() && holder.get() != unit) {
      edit.edits().insert(holder.get().contentStart(), added);
      return;
    }
    if (holder.isEmpty()) {
      // In XLIFF 2 they come first.
      edit.edits().insert(unit.contentStart(), layout.held(added, style));
      return;
    }
    List<XmlElement> before = new ArrayList<>(layout.sources(unit));
    before.addAll(layout.targets(unit));
    layout.repeated().forEach(each -> before.addAll(layout.repeated(unit, each)));
    edit.edits().insert(unit.children().stream().filter(before::contains).map(XmlElement::end)
        .max(Comparator.naturalOrder()).orElse(unit.contentStart()), added);
  }

  /** Whether two elements say the same, however they are laid out. */
  static boolean isSame(XmlElement one, XmlElement other) {
    if (!one.name().equals(other.name()) || one.children().size() != other.children().size()
        || !attributes(one).equals(attributes(other))) {
      return false;
    }
    for (int i = 0; i < one.children().size(); i++) {
      if (!isSame(one.children().get(i), other.children().get(i))) {
        return false;
      }
    }
    return !one.children().isEmpty() || one.words().equals(other.words());
  }

  private static List<String> attributes(XmlElement element) {
    return element.attributes().stream().sorted(Comparator.comparing(XmlAttribute::name))
        .map(attribute -> attribute.name() + "=" + attribute.value()).toList();
  }
}
