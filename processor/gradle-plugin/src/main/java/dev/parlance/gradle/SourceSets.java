package dev.parlance.gradle;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gradle.api.NamedDomainObjectContainer;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Configuration;
import org.gradle.api.artifacts.component.ProjectComponentIdentifier;
import org.gradle.api.file.FileCollection;
import org.gradle.api.file.RegularFile;
import org.gradle.api.file.SourceDirectorySet;
import org.gradle.api.plugins.JavaPluginExtension;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.compile.CompileOptions;
import org.gradle.api.tasks.compile.JavaCompile;

/** The source sets of a project, and what is read for each. */
final class SourceSets {
  private static final String OPTION = "-A";

  private final Project project;
  private final ParlanceExtension extension;

  SourceSets(Project project, ParlanceExtension extension) {
    this.project = project;
    this.extension = extension;
  }

  NamedDomainObjectContainer<SourceSet> all() {
    return project.getExtensions().getByType(JavaPluginExtension.class).getSourceSets();
  }

  /** Has {@code settings} be those of {@code set}. */
  void fill(ProcessorSettings settings, SourceSet set) {
    CatalogFilter filter = new CatalogFilter(set.getJava());
    FileCollection folders = folders(set);
    settings.getFolders().from(extension.getDirectories(), folders);
    settings.getCatalogsInDirectories().from(
        extension.getDirectories().getAsFileTree().matching(files -> files.include(filter)));
    // Catalogs may lie beside the sources too.
    settings.getCatalogs().from(project.files(folders, set.getJava().getSourceDirectories()).getAsFileTree()
        .matching(files -> files.include(filter)));
    settings.getRules().set(extension.getRules());
    settings.getStrict().set(extension.getStrict());
    settings.getMaxFileSize().set(extension.getMaxFileSize());
    settings.getBaseline().from(optional(extension.getBaseline()));
    settings.getSignatures().from(optional(extension.getSignatures()));
  }

  /** Has {@code analyzed} be what the compiler of {@code set} receives, without what main sources compile to. */
  void fill(AnalyzedSourceSet analyzed, SourceSet set) {
    analyzed.getSources().from(set.getJava());
    if (!SourceSet.isMain(set)) {
      analyzed.getReferenced().from(main(SourceSet::getJava));
    }
    analyzed.getClassPath().from(project.getConfigurations().named(set.getCompileClasspathConfigurationName())
        .map(dependencies -> others(dependencies, project.getPath())));
    analyzed.getProcessorPath().from(project.getConfigurations().named(set.getAnnotationProcessorConfigurationName()));
    analyzed.getEncoding().set(project.provider(() -> options(set).getEncoding()).orElse("UTF-8"));
    analyzed.getFurtherOptions().set(project.provider(() -> given(options(set))));
    fill(analyzed.getSettings(), set);
  }

  /** The artifacts without those of the project at {@code path} itself, which would have to be compiled. */
  private static FileCollection others(Configuration dependencies, String path) {
    return dependencies.getIncoming().artifactView(view -> view.componentFilter(
        id -> !(id instanceof ProjectComponentIdentifier other && other.getProjectPath().equals(path)))).getFiles();
  }

  /** The folders of resources that are searched. */
  private FileCollection folders(SourceSet set) {
    FileCollection own = set.getResources().getSourceDirectories();
    return SourceSet.isMain(set) ? own : project.files(own, main(SourceSet::getResources));
  }

  private FileCollection main(Function<SourceSet, SourceDirectorySet> files) {
    return project.files(project.provider(() -> {
      SourceSet main = all().findByName(SourceSet.MAIN_SOURCE_SET_NAME);
      return main == null ? project.files() : files.apply(main).getSourceDirectories();
    }));
  }

  /** The file, if there is one. Gradle's configuration cache does not read the JDK's unmodifiable lists. */
  private static Provider<List<File>> optional(Provider<RegularFile> file) {
    return file.map(each -> (List<File>) new ArrayList<>(List.of(each.getAsFile()))).orElse(new ArrayList<>());
  }

  private CompileOptions options(SourceSet set) {
    return project.getTasks().named(set.getCompileJavaTaskName(), JavaCompile.class).get().getOptions();
  }

  /** The options of Parlance among the compiler's arguments. */
  private static Map<String, String> given(CompileOptions options) {
    Map<String, String> given = new TreeMap<>();
    options.getCompilerArgs().stream()
        .filter(argument -> argument.startsWith(OPTION + "parlance.")).map(argument -> argument.split("=", 2))
        .forEach(argument -> given.put(argument[0].substring(OPTION.length()), argument.length > 1 ? argument[1] : ""));
    return given;
  }
}
