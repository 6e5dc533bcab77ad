package dev.parlance.maven;

import dev.parlance.maven.module.CompilerSettings;
import dev.parlance.maven.module.Directories;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Passes the folders in {@code <directories>} to the compiler before Maven plans the build, since a goal would run too
 * late. Maven calls this class where the plugin is declared with {@code <extensions>true</extensions>}.
 */
public final class DirectoriesParticipant extends AbstractMavenLifecycleParticipant {
  private static final String CACHE_INPUT = "maven.build.cache.input.";
  private static final String BASE = "${project.basedir}";

  @Override
  public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
    for (MavenProject project : session.getProjects()) {
      Plugin compiler = project.getPlugin(CompilerSettings.PLUGIN);
      List<String> directories = Directories.written(project);
      if (compiler != null && !directories.isEmpty()) {
        fillIn("-A" + CompilerSettings.DIR + "=" + directories.stream().map(DirectoriesParticipant::fromBase)
            .collect(Collectors.joining(File.pathSeparator)), compiler, project);
        directories.forEach(directory -> addToCacheInput(directory, project));
      }
    }
  }

  /**
   * The folder as an expression, which Maven evaluates late: an absolute path in the model would defeat a build cache.
   */
  private static String fromBase(String directory) {
    return new File(directory).isAbsolute() || directory.startsWith("${") ? directory : BASE + "/" + directory;
  }

  /**
   * Adds a folder to the inputs of Maven's build cache, which accepts a folder outside the module only where a plugin's
   * configuration has its relative path.
   */
  private static void addToCacheInput(String directory, MavenProject project) {
    Path base = project.getBasedir().toPath().toAbsolutePath();
    Path folder = base.resolve(directory).normalize();
    String path = folder.getRoot().equals(base.getRoot()) ? base.normalize().relativize(folder).toString()
        : folder.toString();
    project.getProperties().setProperty(CACHE_INPUT + path, path);
  }

  private static void fillIn(String argument, Plugin compiler, MavenProject project) throws MavenExecutionException {
    compiler.setConfiguration(with(argument, (Xpp3Dom) compiler.getConfiguration(), project));
    for (PluginExecution execution : compiler.getExecutions()) {
      execution.setConfiguration(with(argument, (Xpp3Dom) execution.getConfiguration(), project));
    }
  }

  private static Xpp3Dom with(String argument, Xpp3Dom configuration, MavenProject project)
      throws MavenExecutionException {
    if (CompilerSettings.arguments(configuration).stream().anyMatch(
        given -> given.startsWith("-A" + CompilerSettings.DIR + "="))) {
      throw new MavenExecutionException("-A" + CompilerSettings.DIR + " is in <compilerArgs> of maven-compiler-plugin,"
          + " and parlance-maven-plugin has <directories> too. Keep the <directories>.", project.getFile());
    }
    Xpp3Dom copy = configuration == null ? new Xpp3Dom("configuration") : new Xpp3Dom(configuration);
    Xpp3Dom arguments = copy.getChild("compilerArgs");
    if (arguments == null) {
      arguments = new Xpp3Dom("compilerArgs");
      copy.addChild(arguments);
    }
    Xpp3Dom added = new Xpp3Dom("arg");
    added.setValue(argument);
    arguments.addChild(added);
    return copy;
  }
}
