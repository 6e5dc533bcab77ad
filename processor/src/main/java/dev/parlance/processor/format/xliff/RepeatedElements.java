package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.xml.XmlAttribute;
import dev.parlance.processor.edit.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    Predicate<XmlElement> repeats = child -> child.name().equals(kind) && layout.isRepeated(child);
    List<XmlElement> present = edit.unit().children().stream().filter(repeats).toList();
    List<XmlElement> wanted = source.children().stream().filter(repeats).toList();
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
    List<XmlElement> added = replace(
        present.subList(start, present.size() - end), wanted.subList(start, wanted.size() - end));
    if (added.isEmpty()) {
      return;
    }
    int both = wanted.size() - start - end - added.size();
    if (start + both > 0) {
      insert(present.get(start + both - 1).end(), added);
    } else if (present.isEmpty()) {
      insert(place(), added);
    } else {
      edit.edits().insert(present.get(0).start(), added.stream()
          .map(element -> style.indented(element, 1) + style.gap(1)).collect(Collectors.joining()));
    }
  }

  /** Replaces {@code old} by as many of {@code now}; returns the others of these. */
  private List<XmlElement> replace(List<XmlElement> old, List<XmlElement> now) {
    int both = Math.min(old.size(), now.size());
    for (int i = 0; i < both; i++) {
      edit.edits().replace(old.get(i).start(), old.get(i).end(), style.indented(now.get(i), 1));
    }
    old.subList(both, old.size()).forEach(edit::remove);
    return now.subList(both, now.size());
  }

  private void insert(int offset, List<XmlElement> added) {
    edit.edits().insert(offset, added.stream()
        .map(element -> style.gap(1) + style.indented(element, 1)).collect(Collectors.joining()));
  }

  /** Where elements of a kind go that the unit does not have yet. */
  private int place() {
    XmlElement unit = edit.unit();
    List<XmlElement> before = new ArrayList<>(layout.sources(unit));
    before.addAll(layout.targets(unit));
    unit.children().stream()
        .filter(child -> layout.repeated().contains(child.name()) && layout.isRepeated(child)).forEach(before::add);
    // In XLIFF 2, whose texts are in segments, notes come first.
    return unit.children().stream().filter(before::contains).map(XmlElement::end).max(Comparator.naturalOrder())
        .orElse(unit.contentStart());
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
