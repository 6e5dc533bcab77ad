package dev.parlance.processor.overview;

import java.util.Comparator;
import java.util.List;

/**
 * Writes paths from the folder of the project, with {@code /} between folders, so that a report is the same in every
 * checkout.
 *
 * @param folder the absolute path of the folder; empty for none
 * @param outside the paths of files that may be outside of it, longest first
 */
public record ReportPaths(String folder, List<String> outside) {
  /** Sorts the paths. */
  public ReportPaths {
    outside = outside.stream().distinct().sorted(Comparator.comparing(String::length).reversed()
        .thenComparing(Comparator.naturalOrder())).toList();
  }

  /** {@code path} from the folder; for a file outside of it, its name, and for one in a jar the jar's before it. */
  public String relative(String path) {
    String slashed = path.replace('\\', '/');
    String start = start();
    if (!start.isEmpty() && slashed.startsWith(start)) {
      return slashed.substring(start.length());
    }
    int jar = slashed.indexOf('!');
    return slashed.substring(slashed.lastIndexOf('/', jar < 0 ? slashed.length() : jar) + 1);
  }

  /** {@code sentence} with the paths that it names made relative. */
  String inText(String sentence) {
    String relative = folder.isEmpty() ? sentence
        : sentence.replace(folder + "/", "").replace(folder + "\\", "");
    for (String path : outside) {
      relative = relative.replace(path, relative(path));
    }
    return relative;
  }

  private String start() {
    return folder.isEmpty() ? "" : folder.replace('\\', '/') + "/";
  }
}
