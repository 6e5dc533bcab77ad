package dev.parlance.maven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The class files and generated sources below a folder.
 *
 * @param files what each holds, by path
 */
public record Outputs(Map<String, byte[]> files) {
  /** Those below {@code folder}. */
  public static Outputs of(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(each -> each.toString().matches(".*\\.(class|java)")).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
      return new Outputs(files);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The paths of those that are another here than in {@code others}, or only in one of them. */
  public List<String> differencesFrom(Outputs others) {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.putAll(others.files);
    List<String> different = new ArrayList<>();
    for (String path : all.keySet()) {
      if (!Arrays.equals(files.get(path), others.files.get(path))) {
        different.add(path);
      }
    }
    return different;
  }
}
