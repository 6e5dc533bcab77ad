package dev.parlance.gradle;

import dev.parlance.analysis.AnalyzedSources;
import dev.parlance.analysis.CatalogAnalysis;
import dev.parlance.analysis.templates.AnnotationKeys;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.FileCollection;
import org.gradle.api.provider.MapProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Classpath;
import org.gradle.api.tasks.IgnoreEmptyDirectories;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Nested;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;

/** A source set as tasks read it, without compiling it. */
public abstract class AnalyzedSourceSet {
  /** The Java sources. */
  @InputFiles
  @IgnoreEmptyDirectories
  @PathSensitive(PathSensitivity.RELATIVE)
  public abstract ConfigurableFileCollection getSources();

  /** Folders of sources that these sources may refer to. */
  @InputFiles
  @IgnoreEmptyDirectories
  @PathSensitive(PathSensitivity.RELATIVE)
  public abstract ConfigurableFileCollection getReferenced();

  /** The dependencies. */
  @Classpath
  public abstract ConfigurableFileCollection getClassPath();

  /** The processors, among which readers of catalogs may be. */
  @Classpath
  public abstract ConfigurableFileCollection getProcessorPath();

  /** The encoding of the sources. */
  @Input
  public abstract Property<String> getEncoding();

  /** The options of Parlance in the arguments of the compile task. */
  @Input
  public abstract MapProperty<String, String> getFurtherOptions();

  /** The options of the processor, and the catalogs. */
  @Nested
  public abstract ProcessorSettings getSettings();

  /** The options that the compiler has. */
  private Map<String, String> options() {
    Map<String, String> options = new TreeMap<>(getFurtherOptions().get());
    options.putAll(getSettings().options());
    return options;
  }

  /** The baseline that the compiler reads. */
  Optional<String> baseline() {
    return Optional.ofNullable(options().get("parlance.baseline"));
  }

  /**
   * Runs the processor.
   *
   * @param options options that override those of the compiler
   * @param keys may listen
   * @param isReported whether an overview is made
   */
  CatalogAnalysis analyze(Map<String, String> options, AnnotationKeys keys, boolean isReported) throws IOException {
    Map<String, String> all = options();
    all.putAll(options);
    AnalyzedSources sources = new AnalyzedSources(files(), existing(getClassPath()), existing(getReferenced()),
        Charset.forName(getEncoding().get()));
    try (URLClassLoader readers = new URLClassLoader(urls(), AnalyzedSourceSet.class.getClassLoader())) {
      return CatalogAnalysis.of(sources, all, readers, keys::listenTo, isReported);
    }
  }

  /** The files to read; of a module declaration, nothing matters here. */
  List<Path> files() {
    return getSources().getFiles().stream().map(File::toPath)
        .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java")).sorted().toList();
  }

  /** The folders and jars in which resource bundles may be. */
  List<Path> places() {
    List<Path> places = new ArrayList<>(existing(getSettings().getFolders()));
    places.addAll(existing(getClassPath()));
    return places;
  }

  private static List<Path> existing(FileCollection files) {
    return files.getFiles().stream().map(File::toPath).filter(Files::exists).toList();
  }

  private URL[] urls() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (File file : getProcessorPath()) {
      urls.add(file.toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
