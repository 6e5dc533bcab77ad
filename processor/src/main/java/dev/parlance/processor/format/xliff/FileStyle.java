package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.LineEnd;
import dev.parlance.processor.edit.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a file is laid out.
 *
 * @param lineEnd its line end
 * @param unitGap the white space before a unit
 * @param childGap the white space before what is in a unit
 * @param used the kinds of elements that its units have at all, of those that a team may leave out
 * @param isEmpty whether it has no unit, so that it has not left out anything yet
 */
record FileStyle(String lineEnd, String unitGap, String childGap, Set<String> used, boolean isEmpty) {
  private static final String STEP = "  ";

  /** The style of {@code file}, whose units are {@code units}. */
  static FileStyle of(String file, List<XmlElement> units, UnitLayout layout, XmlElement parent) {
    String lineEnd = LineEnd.of(file);
    String unitGap = units.isEmpty() ? lineEnd + indentation(parent.gap()) + STEP : mostCommonGap(units);
    String childGap = units.stream().flatMap(unit -> unit.children().stream().limit(1)).map(XmlElement::gap)
        .findFirst().orElse(unitGap + STEP);
    Set<String> used = new HashSet<>();
    for (XmlElement unit : units) {
      layout.repeated().stream().filter(kind -> !layout.repeated(unit, kind).isEmpty()).forEach(used::add);
    }
    return new FileStyle(lineEnd, unitGap, childGap, used, units.isEmpty());
  }

  /** The gap of the second unit, since comments and blank lines may precede the first. */
  private static String mostCommonGap(List<XmlElement> units) {
    return units.get(Math.min(1, units.size() - 1)).gap();
  }

  /** Whether units of the file have elements of {@code kind}. */
  boolean uses(String kind) {
    return isEmpty || used.contains(kind);
  }

  /** The gap before what is {@code depth} elements deep in a unit; 1 is its child. */
  String gap(int depth) {
    if (childGap.isEmpty()) {
      return "";
    }
    String step =
        indentation(childGap).substring(Math.min(indentation(unitGap).length(), indentation(childGap).length()));
    return childGap + step.repeat(depth - 1);
  }

  /** {@code element}, {@code depth} elements deep in a unit, as it is written but with the white space of this file. */
  String indented(XmlElement element, int depth) {
    boolean holdsElements = !element.children().isEmpty()
        && element.children().get(0).gapStart() == element.contentStart();
    if (!holdsElements) {
      return element.written();
    }
    StringBuilder written = new StringBuilder(element.startTag());
    element.children().forEach(child -> written.append(gap(depth + 1)).append(indented(child, depth + 1)));
    return written.append(gap(depth)).append("</" + element.name() + ">").toString();
  }

  private static String indentation(String gap) {
    return gap.substring(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1);
  }
}
