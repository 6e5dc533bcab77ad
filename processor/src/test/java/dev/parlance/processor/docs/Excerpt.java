package dev.parlance.processor.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whether lines of a page stand in a file: one after the other, indented alike, where a line {@code …} skips some. */
final class Excerpt {
  private static final String SKIP = "…";

  private Excerpt() {}

  /** What {@code file} has where it is most like {@code shown}: {@code shown} itself, where it has that. */
  static List<String> nearest(List<String> shown, List<String> file) {
    List<String> wanted = unindented(shown);
    List<String> nearest = List.of();
    int most = -1;
    for (int start = 0; start < file.size(); start++) {
      List<String> found = from(start, wanted, file);
      int alike = (int) IntStream.range(0, Math.min(found.size(), wanted.size()))
          .filter(i -> found.get(i).equals(wanted.get(i))).count();
      if (alike > most) {
        most = alike;
        nearest = found;
      }
    }
    return nearest;
  }

  /** As many lines of {@code file} as are wanted, from {@code start} on. */
  private static List<String> from(int start, List<String> wanted, List<String> file) {
    List<String> found = new ArrayList<>();
    String indentation = indentation(wanted, file.get(start));
    int next = start;
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).strip().equals(SKIP)) {
        found.add(wanted.get(i));
        String after = i + 1 < wanted.size() ? indentation + wanted.get(i + 1) : null;
        while (after != null && next < file.size() && !file.get(next).equals(after)) {
          next++;
        }
      } else if (next < file.size()) {
        String line = file.get(next++);
        found.add(line.startsWith(indentation) ? line.substring(indentation.length()) : line);
      }
    }
    return found;
  }

  /** By what {@code line} is indented more than the first of {@code wanted}. */
  private static String indentation(List<String> wanted, String line) {
    int more = width(line) - width(wanted.get(0));
    return more > 0 ? line.substring(0, more) : "";
  }

  /** The {@code lines} without the indentation that all of them have. */
  static List<String> unindented(List<String> lines) {
    int common = lines.stream().filter(line -> !line.isBlank()).mapToInt(Excerpt::width).min().orElse(0);
    return lines.stream().map(line -> line.isBlank() ? "" : line.substring(common)).toList();
  }

  private static int width(String line) {
    return line.length() - line.stripLeading().length();
  }
}
