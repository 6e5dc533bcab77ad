package dev.parlance.maven.module;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/**
 * The dependencies of a module's sources. Modules of the same build that are not compiled are represented by their
 * sources, since Maven itself resolves them only in a build that compiles them.
 *
 * @param classPath jars and folders of classes
 * @param sources folders of sources
 */
public record Dependencies(List<Path> classPath, List<Path> sources) {
  /** No dependencies, for what only concerns a module's own files. */
  public static final Dependencies NONE = new Dependencies(List.of(), List.of());

  /**
   * The dependencies of {@code project} that can be resolved; with those of the scope {@code test} if {@code tests}.
   */
  public static Dependencies of(
      MavenProject project, boolean tests, MavenSession session, ProjectDependenciesResolver resolver) {
    Dependencies dependencies = new Dependencies(new ArrayList<>(), new ArrayList<>());
    for (Dependency each : resolve(project, session, resolver)) {
      if (tests || !each.getScope().equals("test")) {
        dependencies.add(each.getArtifact(), session);
      }
    }
    return dependencies;
  }

  private static List<Dependency> resolve(
      MavenProject project, MavenSession session, ProjectDependenciesResolver resolver) {
    DependencyResolutionResult result;
    try {
      result = resolver.resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()));
    } catch (DependencyResolutionException incomplete) {
      result = incomplete.getResult();
    }
    return Stream.concat(
        result.getResolvedDependencies().stream(), result.getUnresolvedDependencies().stream()).toList();
  }

  private void add(Artifact artifact, MavenSession session) {
    File file = artifact.getFile();
    if (file != null) {
      classPath.add(file.toPath());
      return;
    }
    session.getProjects().stream().filter(project -> project.getGroupId().equals(artifact.getGroupId())
        && project.getArtifactId().equals(artifact.getArtifactId())).findFirst().ifPresent(project -> {
          classPath.add(Path.of(project.getBuild().getOutputDirectory()));
          project.getCompileSourceRoots().stream().filter(Objects::nonNull).map(Path::of).forEach(sources::add);
        });
  }
}
