package dev.parlance.maven;

import dev.parlance.analysis.classfile.ClassFiles;
import dev.parlance.analysis.classfile.ParlanceClassFile;
import dev.parlance.maven.module.CompilerSettings;
import dev.parlance.maven.module.Dependencies;
import dev.parlance.maven.module.Directories;
import dev.parlance.maven.module.ModuleSources;
import dev.parlance.maven.module.Processing;
import dev.parlance.maven.module.ProcessorPath;
import dev.parlance.maven.prepare.ChangedCatalogs;
import dev.parlance.maven.prepare.LeftoverSources;
import dev.parlance.maven.prepare.OutputFolder;
import dev.parlance.maven.prepare.ResourceCopies;
import dev.parlance.maven.prepare.UnprocessedSources;
import dev.parlance.processor.PreparedOutputs;
import dev.parlance.processor.report.PrintedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;

/**
 * Makes the compiler recompile the module if, and only if, a catalog, a translation or a file of method names was
 * changed, added, removed or renamed since the last compilation. Maven itself detects only changed sources.
 *
 * <p>If a file differs from the one that the generated class was made from, all classes with a Java source in the
 * module are deleted, as the compiler plugin does after a change of a source. The same happens if an interrupted
 * compilation left classes incomplete or missing.
 *
 * <p>The goal also says where no annotation processor will see an annotated source.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE)
public final class PrepareMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Inject
  private ProjectDependenciesResolver resolver;

  @Inject
  private RepositorySystem repositories;

  /**
   * Folders that are searched for catalogs before all other places, such as {@code ../client/src/locale}. The compiler
   * receives them as {@code -Aparlance.dir}, which requires {@code <extensions>true</extensions>} in the plugin. The
   * folders of all executions are combined.
   */
  @Parameter
  private List<String> directories = List.of();

  @Override
  public void execute() throws MojoExecutionException {
    checkDirectories();
    try {
      new ResourceCopies(project, getLog()::warn).deleteStale().forEach(copy -> getLog()
          .info(PrintedName.of(copy + " was deleted: its original resource no longer exists.")));
      Path main = Path.of(project.getBuild().getOutputDirectory());
      Path test = Path.of(project.getBuild().getTestOutputDirectory());
      List<Path> mainPath = project.getCompileClasspathElements().stream().map(Path::of).toList();
      CompilerSettings mainSettings = CompilerSettings.ofMain(project);
      CompilerSettings testSettings = CompilerSettings.ofTests(project);
      boolean mainChanged = hasChanged(new ChangedCatalogs(
          mainSettings.folders(), paths(project.getCompileSourceRoots()), main, mainPath,
          mainSettings.limit()));
      if (mainChanged) {
        deleteClasses(main, project.getCompileSourceRoots(), mainSettings);
      }
      deleteLeftovers(mainSettings, main);
      List<Path> testPath = Stream.concat(Stream.of(main), mainPath.stream()).toList();
      if (mainChanged || hasChanged(new ChangedCatalogs(
          testSettings.folders(), paths(project.getTestCompileSourceRoots()), test, testPath,
          testSettings.limit()))) {
        deleteClasses(test, project.getTestCompileSourceRoots(), testSettings);
      }
      deleteLeftovers(testSettings, test);
      reportUnprocessed(new ModuleSources(project, false, Dependencies.NONE), mainSettings, () -> mainPath);
      reportUnprocessed(new ModuleSources(project, true, Dependencies.NONE), testSettings,
          () -> Dependencies.of(project, true, session, resolver).classPath());
      Stream.of(main, test).forEach(PreparedOutputs::add);
    } catch (IOException failed) {
      throw new MojoExecutionException(PrintedName.of("The compiled classes cannot be read or deleted (" + failed
          + "). Check the rights on " + project.getBuild().getDirectory() + ", or delete it."), failed);
    } catch (DependencyResolutionRequiredException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void reportUnprocessed(ModuleSources sources, CompilerSettings settings, Supplier<List<Path>> classPath)
      throws IOException {
    Processing processing = settings.processing();
    new UnprocessedSources(sources, processing, () -> processorPath(processing), classPath).finding()
        .ifPresent(finding -> getLog().warn(PrintedName.of(finding)));
  }

  private Optional<List<Path>> processorPath(Processing processing) {
    List<String> unresolved = new ArrayList<>();
    List<Path> path = new ProcessorPath(session, repositories, unresolved::add).resolve(project, processing.paths());
    return unresolved.isEmpty() ? Optional.of(path) : Optional.empty();
  }

  private void checkDirectories() throws MojoExecutionException {
    for (Path directory : Directories.of(project)) {
      if (!Files.isDirectory(directory)) {
        throw new MojoExecutionException(
            directory + " is not a folder. Correct the <directories> of parlance-maven-plugin.");
      }
    }
    if (!directories.isEmpty() && !CompilerSettings.ofMain(project).options().containsKey(CompilerSettings.DIR)) {
      throw new MojoExecutionException("The <directories> of parlance-maven-plugin do not reach the compiler. Add"
          + " <extensions>true</extensions> to the plugin, beside its <version>.");
    }
  }

  private boolean hasChanged(ChangedCatalogs catalogs) throws IOException {
    List<String> changes = catalogs.changes();
    changes.forEach(change -> getLog().info(PrintedName.of(change)));
    return !changes.isEmpty();
  }

  private void deleteClasses(Path folder, List<String> sourceRoots, CompilerSettings settings) throws IOException {
    OutputFolder output = OutputFolder.of(folder, project);
    List<Path> roots = Stream.concat(paths(sourceRoots).stream(), Stream.of(settings.generatedSources())).toList();
    for (Path file : ClassFiles.list(folder)) {
      Optional<ParlanceClassFile> read = ClassFiles.read(file);
      // Other classes, such as those unpacked from a jar, would not be compiled again.
      if (read.map(each -> each.isGenerated() || each.hasSourceIn(roots)).orElse(true) && output.holds(file)) {
        Files.delete(file);
      }
    }
  }

  private void deleteLeftovers(CompilerSettings settings, Path output) throws IOException {
    if (settings.generatesWhereItCompiles()) {
      LeftoverSources.deleteLeftovers(OutputFolder.of(settings.generatedSources(), project), output);
    }
  }

  private static List<Path> paths(List<String> names) {
    return names.stream().map(Path::of).toList();
  }
}
