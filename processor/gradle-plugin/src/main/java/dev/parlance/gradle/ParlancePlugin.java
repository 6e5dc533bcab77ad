package dev.parlance.gradle;

import org.gradle.api.Plugin;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Dependency;
import org.gradle.api.plugins.JavaBasePlugin;
import org.gradle.api.plugins.JavaLibraryPlugin;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.compile.JavaCompile;

/**
 * The plugin {@code dev.parlance}. It waits for the Java plugin. To each source set it adds the runtime and the processor,
 * and makes the catalogs that the sources name inputs of the compilation.
 */
public final class ParlancePlugin implements Plugin<Project> {
  private static final String NAME = "parlance";
  private static final String RUNTIME = "dev.parlance:parlance-runtime:";

  @Override
  public void apply(Project project) {
    ParlanceExtension extension = project.getExtensions().create(NAME, ParlanceExtension.class);
    extension.getVersion().convention(PluginVersion.read());
    extension.getFailOnUnused().convention(false);
    project.getPlugins().withType(JavaBasePlugin.class, java -> {
      SourceSets sets = new SourceSets(project, extension);
      sets.all().configureEach(set -> {
        addDependencies(project, extension, set);
        ProcessorArguments arguments = project.getObjects().newInstance(ProcessorArguments.class);
        sets.fill(arguments.getSettings(), set);
        project.getTasks().named(set.getCompileJavaTaskName(), JavaCompile.class).configure(task -> {
          task.getOptions().getCompilerArgumentProviders().add(arguments);
          // Not more than should: a test may depend on a project that depends on this one.
          task.shouldRunAfter(ParlanceTasks.BASELINE);
        });
      });
      // What is generated is seen by other projects, with the types that it names.
      project.getPlugins().withType(JavaLibraryPlugin.class, library -> add(
          project, sets.all().getByName(SourceSet.MAIN_SOURCE_SET_NAME).getApiConfigurationName(), RUNTIME, extension));
      new ParlanceTasks(project, extension, sets).register();
    });
  }

  private static void addDependencies(Project project, ParlanceExtension extension, SourceSet set) {
    add(project, set.getImplementationConfigurationName(), RUNTIME, extension);
    add(project, set.getAnnotationProcessorConfigurationName(), "dev.parlance:parlance-processor:", extension);
  }

  private static void add(Project project, String configuration, String module, ParlanceExtension extension) {
    Provider<Dependency> dependency =
        extension.getVersion().map(version -> project.getDependencies().create(module + version));
    project.getConfigurations().named(configuration).configure(each -> each.getDependencies().addLater(dependency));
  }
}
