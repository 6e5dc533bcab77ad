package dev.parlance.maven.module;

import dev.parlance.analysis.AnalyzedSources;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * The main or test sources of a module, as the compiler receives them.
 *
 * @param module the module
 * @param tests whether these are the test sources rather than the main sources
 * @param dependencies the dependencies of the sources
 */
public record ModuleSources(MavenProject module, boolean tests, Dependencies dependencies) {
  /** The sources as the analysis takes them. */
  public AnalyzedSources analyzed() throws IOException {
    return new AnalyzedSources(files(), classPath(), referenced(), encoding());
  }

  /** The source files without a module declaration, since only the class path matters here. */
  public List<Path> files() throws IOException {
    Path generated = settings().generatedSources();
    SourceFilter filter = settings().filter();
    List<Path> files = new ArrayList<>();
    for (Path root : roots(tests)) {
      if (Files.isDirectory(root) && !root.equals(generated)) {
        try (Stream<Path> all = Files.walk(root)) {
          all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
              .filter(Files::isRegularFile)
              .filter(file -> filter.takes(root.relativize(file))).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  /** The folders of sources that these sources may refer to. */
  private List<Path> referenced() {
    return existing(Stream.concat(tests ? roots(false).stream() : Stream.of(), dependencies.sources().stream()));
  }

  /** The class path, which includes the module's own classes because some may be in other languages. */
  public List<Path> classPath() {
    Stream<Path> own = Stream.of(module.getBuild().getOutputDirectory(), module.getBuild().getTestOutputDirectory())
        .limit(tests ? 2 : 1).map(Path::of);
    return existing(Stream.concat(own, dependencies.classPath().stream()));
  }

  /** The encoding of the sources. */
  public Charset encoding() {
    String encoding = module.getProperties().getProperty("project.build.sourceEncoding");
    return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
  }

  /**
   * The options of the compiler, overridden by those of {@code extra}. Folders of resources are searched for catalogs
   * too, so that the resources need not have been copied.
   */
  public Map<String, String> options(Map<String, String> extra) {
    Map<String, String> options = new LinkedHashMap<>(settings().options());
    List<Resource> all = new ArrayList<>(tests ? module.getTestResources() : List.of());
    all.addAll(module.getResources());
    Stream<Path> uncopied = all.stream().filter(each -> each.getTargetPath() == null && !each.isFiltering())
        .map(each -> Path.of(each.getDirectory()));
    List<Path> folders = existing(Stream.concat(settings().folders().stream(), uncopied));
    if (!folders.isEmpty()) {
      options.put(CompilerSettings.DIR,
          folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
    options.putAll(extra);
    return options;
  }

  /** The folders of main resources. */
  public List<Path> resources() {
    return existing(module.getResources().stream().map(each -> Path.of(each.getDirectory())));
  }

  /** The settings with which the compiler compiles the sources. */
  CompilerSettings settings() {
    return tests ? CompilerSettings.ofTests(module) : CompilerSettings.ofMain(module);
  }

  private List<Path> roots(boolean ofTests) {
    List<String> roots = ofTests ? module.getTestCompileSourceRoots() : module.getCompileSourceRoots();
    return roots.stream().filter(Objects::nonNull).map(Path::of).toList();
  }

  private static List<Path> existing(Stream<Path> paths) {
    return paths.filter(Files::exists).distinct().toList();
  }
}
