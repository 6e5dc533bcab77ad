package dev.parlance.analysis;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * The sources of a module, as its compiler would receive them.
 *
 * @param files the source files, without a module declaration, since only the class path matters here
 * @param classPath jars and folders of classes
 * @param referenced folders of sources that these may refer to
 * @param encoding the encoding of the sources
 */
public record AnalyzedSources(List<Path> files, List<Path> classPath, List<Path> referenced, Charset encoding) {
  /** Copies the lists. */
  public AnalyzedSources {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
    referenced = List.copyOf(referenced);
  }
}
