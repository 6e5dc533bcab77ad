package dev.parlance.analysis.classfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classes in the output folder of a compilation, which may have been interrupted.
 *
 * @param annotated the classes that mention Parlance, by internal name
 * @param whole the internal names of all classes whose files are complete
 * @param cut the internal names of all classes whose files end too early
 */
public record CompiledClasses(Map<String, ParlanceClassFile> annotated, Set<String> whole, Set<String> cut) {
  /** Reads the class files below {@code folder}, which need not exist. */
  public static CompiledClasses in(Path folder) throws IOException {
    Map<String, ParlanceClassFile> annotated = new LinkedHashMap<>();
    Set<String> whole = new HashSet<>();
    Set<String> cut = new TreeSet<>();
    for (Path file : ClassFiles.list(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      String name = path.substring(0, path.length() - ".class".length());
      byte[] content = Files.readAllBytes(file);
      if (!ClassFileLayout.isWhole(content)) {
        cut.add(name);
      } else {
        whole.add(name);
        if (ClassFiles.mentionsParlance(content)) {
          annotated.put(name, ParlanceClassFile.read(content));
        }
      }
    }
    return new CompiledClasses(annotated, whole, cut);
  }

  /** The internal names of the missing classes that the generated class {@code name} and its parts need. */
  public List<String> missingParts(String name) {
    return annotated.values().stream().filter(each -> isPart(each.name(), name))
        .flatMap(each -> each.references().stream())
        .filter(reference -> isPart(reference, name) && !whole.contains(reference)).distinct().sorted().toList();
  }

  private static boolean isPart(String part, String name) {
    return part.equals(name) || part.startsWith(name + "_") || part.startsWith(name + "$");
  }
}
