package dev.parlance.maven.module;

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
 * The main or test sources of a module, as the compiler is told of them.
 *
 * @param module the module
 * @param tests whether the test sources are meant
 * @param dependencies what they may refer to
 */
public record ModuleSources(MavenProject module, boolean tests, Dependencies dependencies) {
  /** The files; without a module's declaration, since all that matters here is the class path. */
  public List<Path> files() throws IOException {
    Path generated = settings().generatedSources();
    SourceFilter filter = settings().filter();
    List<Path> files = new ArrayList<>();
    for (Path root : roots(tests)) {
      if (Files.isDirectory(root) && !root.equals(generated)) {
        try (Stream<Path> all = Files.walk(root)) {
          all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
              .filter(file -> filter.takes(root.relativize(file))).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  /** Folders of sources that these may refer to. */
  public List<Path> referenced() {
    return existing(Stream.concat(tests ? roots(false).stream() : Stream.of(), dependencies.sources().stream()));
  }

  /** The class path; the module's own classes are there for those of other languages. */
  public List<Path> classPath() {
    Stream<Path> own = Stream.of(module.getBuild().getOutputDirectory(), module.getBuild().getTestOutputDirectory())
        .limit(tests ? 2 : 1).map(Path::of);
    return existing(Stream.concat(own, dependencies.classPath().stream()));
  }

  /** Their encoding. */
  public Charset encoding() {
    String encoding = module.getProperties().getProperty("project.build.sourceEncoding");
    return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
  }

  /**
   * The options of the compiler, with those of {@code further} in place of its own. Folders of resources are among
   * those for catalogs: nothing need have copied them.
   */
  public Map<String, String> options(Map<String, String> further) {
    Map<String, String> options = new LinkedHashMap<>(settings().options());
    List<Resource> resources = new ArrayList<>(tests ? module.getTestResources() : List.of());
    resources.addAll(module.getResources());
    Stream<Path> uncopied = resources.stream().filter(each -> each.getTargetPath() == null && !each.isFiltering())
        .map(each -> Path.of(each.getDirectory()));
    List<Path> folders = existing(Stream.concat(settings().folders().stream(), uncopied));
    if (!folders.isEmpty()) {
      options.put(CompilerSettings.DIR,
          folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
    options.putAll(further);
    return options;
  }

  /** What the compiler is told of them. */
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
