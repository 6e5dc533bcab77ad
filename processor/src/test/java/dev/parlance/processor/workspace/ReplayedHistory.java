package dev.parlance.processor.workspace;

import dev.parlance.processor.edit.TextEdits;
import dev.parlance.processor.edit.xml.XmlContent;
import dev.parlance.processor.edit.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An older version of a template of XLIFF 1.2, made from a newer one by undoing edits of the kinds that people make, and
 * its translations at that time.
 */
final class ReplayedHistory {
  /** The kinds of edits, with how many there are of each. */
  enum Kind {
    TYPO(30), PUNCTUATION(20), WORD(25), WHITE_SPACE(5), MOVED_LINK(10), SWAPPED_VALUES(5), SPLIT(5), REMOVED(10),
    NEW(10);

    private final int count;

    Kind(int count) {
      this.count = count;
    }

    /** Whether the translation of the older text is to be kept for the newer one. */
    boolean isKept() {
      return ordinal() <= WHITE_SPACE.ordinal();
    }
  }

  /**
   * An edit.
   *
   * @param kind its kind
   * @param oldId the ID that the text had; empty where the text is new
   * @param oldSource the text that it had, as XLIFF writes it
   * @param newId the ID that it has now; empty where it was removed
   */
  record Edit(Kind kind, String oldId, String oldSource, String newId) {}

  private static final Pattern TAG = Pattern.compile("<[^>]*>|&[^;]*;");
  private static final String REST = "(?:[^>\"]|\"[^\"]*\")*/>";
  private static final Pattern LINK = Pattern.compile("^(\\s*\\p{L}[^<&{]* )(<x id=\"START_LINK\"" + REST
      + ")([^<&{]+)(<x id=\"CLOSE_LINK\"" + REST + ")([^<&{]*)$");
  private static final Pattern VALUES = Pattern.compile("^([^<{]*\\p{L}{3,}[^<{]*)(<x id=\"INTERPOLATION\"" + REST
      + ")([^<{]*)(<x id=\"INTERPOLATION_1\"" + REST + ")([^<{]*)$");

  private final Map<String, Edit> byNewId = new LinkedHashMap<>();
  private final List<Edit> removed = new ArrayList<>();

  /** The history of {@code template}; edits are spread over it. */
  ReplayedHistory(String template) {
    List<XmlElement> units = units(template);
    Map<Kind, Integer> left = new HashMap<>();
    for (Kind kind : Kind.values()) {
      left.put(kind, kind.count);
    }
    for (int i = 0; i < units.size(); i++) {
      String id = units.get(i).value("id");
      String source = units.get(i).child("source").orElseThrow().content();
      if (!id.matches("\\d{15,}") || units.get(i).children().size() < 2) {
        continue;
      }
      for (Kind kind : i % 3 == 0 ? order(i) : order(i).subList(0, 2)) {
        String old = left.get(kind) == 0 ? "" : older(kind, source, units, i);
        if (!old.isEmpty()) {
          left.merge(kind, -1, Integer::sum);
          add(kind, id, old, i);
          if (kind == Kind.SPLIT) {
            add(Kind.NEW, units.get(i + 1).value("id"), "", i + 1);
          }
          break;
        }
      }
    }
  }

  private static List<Kind> order(int index) {
    List<Kind> order = new ArrayList<>(List.of(Kind.MOVED_LINK, Kind.SWAPPED_VALUES));
    List<Kind> others =
        List.of(Kind.TYPO, Kind.PUNCTUATION, Kind.WORD, Kind.WHITE_SPACE, Kind.SPLIT, Kind.REMOVED, Kind.NEW);
    for (int i = 0; i < others.size(); i++) {
      order.add(others.get((index / 3 + i) % others.size()));
    }
    return order;
  }

  private void add(Kind kind, String id, String old, int index) {
    String oldId = "1" + String.format("%018d", 7_919L * (index + 1));
    switch (kind) {
      case NEW -> byNewId.put(id, new Edit(kind, "", "", id));
      case REMOVED -> {
        Edit edit = new Edit(kind, oldId, old, "");
        removed.add(edit);
        // It stood behind this unit.
        byNewId.put(id, new Edit(kind, oldId, old, id));
      }
      default -> byNewId.put(id, new Edit(kind, oldId, old, id));
    }
  }

  private static String older(Kind kind, String source, List<XmlElement> units, int index) {
    String words = TAG.matcher(source).replaceAll(" ").strip();
    boolean isPlain = source.strip().equals(words) && !words.contains("{");
    int count = words.split("\\s+").length;
    return switch (kind) {
      case TYPO -> count >= 2 && !words.contains("{") ? misspelt(source) : "";
      case PUNCTUATION -> isPlain && count >= 2
          ? source.endsWith(".") ? source.substring(0, source.length() - 1) : source + "." : "";
      case WORD -> isPlain && count >= 5 ? otherWord(source) : "";
      case WHITE_SPACE -> isPlain && count >= 3 ? " " + source.replaceFirst(" ", "  ") : "";
      case MOVED_LINK -> LINK.matcher(source).matches() ? LINK.matcher(source).replaceFirst("$2$1$4$3$5") : "";
      case SWAPPED_VALUES -> VALUES.matcher(source).matches() ? VALUES.matcher(source).replaceFirst("$3$2$1$4$5") : "";
      case SPLIT -> isPlain && count >= 4 && index + 1 < units.size()
          ? source + " " + units.get(index + 1).child("source").orElseThrow().content() : "";
      case REMOVED -> isPlain && count >= 3 ? "An entry that number " + index + " of the template had" : "";
      case NEW -> isPlain && count >= 3 ? source : "";
    };
  }

  private static String misspelt(String source) {
    for (int i = source.length() - 3; i > 0; i--) {
      boolean inWord = Character.isLetter(source.charAt(i - 1)) && Character.isLetter(source.charAt(i))
          && Character.isLetter(source.charAt(i + 1)) && source.charAt(i) != source.charAt(i + 1);
      if (inWord && source.lastIndexOf('<', i) <= source.lastIndexOf('>', i) && source.lastIndexOf('&', i) < 0) {
        return source.substring(0, i) + source.charAt(i + 1) + source.charAt(i) + source.substring(i + 2);
      }
    }
    return "";
  }

  private static String otherWord(String source) {
    String[] words = source.split(" ");
    words[words.length / 2] = words[words.length / 2].equals("this") ? "that" : "this";
    return String.join(" ", words);
  }

  /** All edits. */
  List<Edit> edits() {
    return List.copyOf(byNewId.values());
  }

  /** {@code file}, the template or a translation, as it was before the edits. */
  String older(String file) {
    TextEdits edits = new TextEdits();
    for (XmlElement unit : units(file)) {
      Edit edit = byNewId.get(unit.value("id"));
      if (edit == null) {
        continue;
      }
      if (edit.kind == Kind.NEW) {
        edits.replace(unit.gapStart(), unit.end(), "");
      } else if (edit.kind == Kind.REMOVED) {
        edits.insert(unit.end(), unit.gap() + "<trans-unit id=\"" + edit.oldId + "\" datatype=\"html\">" + "<source>"
            + edit.oldSource + "</source>" + unit.child("target").map(target -> "<target>x " + edit.oldId + "</target>")
                .orElse("")
            + "</trans-unit>");
      } else {
        unit.attribute("id").ifPresent(id -> edits.replace(id.valueStart(), id.valueEnd(), edit.oldId));
        unit.child("source").ifPresent(source -> edits.replace(
            source.contentStart(), source.contentEnd(), edit.oldSource));
      }
    }
    return edits.applyTo(file);
  }

  /** The units of {@code file}. */
  static List<XmlElement> units(String file) {
    List<XmlElement> units = new ArrayList<>();
    XmlContent.root(file).children("file").forEach(each -> each.children("body")
        .forEach(body -> body.children("trans-unit").forEach(units::add)));
    return units;
  }
}
