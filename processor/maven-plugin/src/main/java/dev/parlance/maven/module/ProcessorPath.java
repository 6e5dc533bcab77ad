package dev.parlance.maven.module;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;

/**
 * The path on which the compiler finds readers of catalogs: {@code <annotationProcessorPaths>}, else the class path.
 */
public final class ProcessorPath {
  private final MavenSession session;
  private final RepositorySystem repositories;
  private final Consumer<String> warnings;

  /** A path of modules in {@code session}; {@code warnings} receives what cannot be resolved. */
  public ProcessorPath(MavenSession session, RepositorySystem repositories, Consumer<String> warnings) {
    this.session = session;
    this.repositories = repositories;
    this.warnings = warnings;
  }

  /** A class loader of the path that compiles {@code sources}, with this goal's own loader as parent. */
  public URLClassLoader loader(ModuleSources sources) {
    List<Path> path = sources.settings().processorPaths()
        .map(paths -> resolve(sources.module(), paths)).orElseGet(sources::classPath);
    return new URLClassLoader(path.stream().map(ProcessorPath::url).toArray(URL[]::new),
        ProcessorPath.class.getClassLoader());
  }

  /** The files that {@code paths} of {@code module} name, with what they depend on, as far as they can be resolved. */
  public List<Path> resolve(MavenProject module, List<Xpp3Dom> paths) {
    CollectRequest request = new CollectRequest();
    request.setRepositories(module.getRemoteProjectRepositories());
    for (Xpp3Dom path : paths) {
      artifact(module, path).ifPresent(artifact -> request.addDependency(new Dependency(artifact, "runtime")));
    }
    DependencyResult result;
    try {
      result = repositories.resolveDependencies(
          session.getRepositorySession(), new DependencyRequest(request, null));
    } catch (DependencyResolutionException incomplete) {
      warnings.accept("Some of <annotationProcessorPaths> cannot be resolved, so readers of catalogs may be missing: "
          + incomplete.getMessage());
      result = incomplete.getResult();
    }
    List<Path> files = new ArrayList<>();
    for (ArtifactResult each : result.getArtifactResults()) {
      Artifact artifact = each.getArtifact();
      File file = artifact == null ? null : artifact.getFile();
      if (file != null) {
        files.add(file.toPath());
      }
    }
    return files;
  }

  /** The artifact that a {@code <path>} names; empty where its version is not given anywhere. */
  private static Optional<Artifact> artifact(MavenProject module, Xpp3Dom path) {
    String group = Configurations.value(path, "groupId").orElse("");
    String name = Configurations.value(path, "artifactId").orElse("");
    String classifier = Configurations.value(path, "classifier").orElse("");
    String type = Configurations.value(path, "type").orElse("jar");
    return Configurations.value(path, "version")
        .or(() -> managed(module).filter(each -> each.getGroupId().equals(group) && each.getArtifactId().equals(name))
            .map(org.apache.maven.model.Dependency::getVersion).findFirst())
        .map(version -> new DefaultArtifact(group, name, classifier, type, version));
  }

  private static Stream<org.apache.maven.model.Dependency> managed(MavenProject module) {
    DependencyManagement management = module.getDependencyManagement();
    return management == null ? Stream.of() : management.getDependencies().stream();
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
