package dev.parlance.gradle;

import java.util.ArrayList;
import java.util.List;
import org.gradle.api.NamedDomainObjectProvider;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Configuration;
import org.gradle.api.attributes.Category;
import org.gradle.api.attributes.LibraryElements;
import org.gradle.api.attributes.Usage;
import org.gradle.api.plugins.JavaBasePlugin;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.TaskProvider;

/** The tasks. */
final class ParlanceTasks {
  static final String BASELINE = "parlanceBaseline";

  private static final String GROUP = "Parlance";
  private static final String CALLERS = "parlanceCallers";

  private final Project project;
  private final ParlanceExtension extension;
  private final SourceSets sets;

  ParlanceTasks(Project project, ParlanceExtension extension, SourceSets sets) {
    this.project = project;
    this.extension = extension;
    this.sets = sets;
  }

  void register() {
    Provider<List<AnalyzedSourceSet>> all = project.provider(this::analyzed);
    TaskProvider<ParlanceCheck> check =
        project.getTasks().register("parlanceCheck", ParlanceCheck.class, task -> {
          describe(task, "Reports all findings in catalogs, translations and templates, without compiling.");
          task.getSourceSets().set(all);
          task.mustRunAfter(BASELINE);
          task.getReport().set(project.getLayout().getBuildDirectory().file("reports/parlance/check.txt"));
        });
    project.getTasks().named(JavaBasePlugin.CHECK_TASK_NAME).configure(task -> task.dependsOn(check));
    project.getTasks().register(BASELINE, ParlanceBaseline.class, task -> {
      describe(task, "Writes the present defects of translations to the baseline file.");
      task.getSourceSets().set(all);
    });
    NamedDomainObjectProvider<Configuration> callers = project.getConfigurations().register(CALLERS, this::describe);
    sets.all().matching(SourceSet::isMain).configureEach(main -> {
      project.getTasks().register("parlanceUnused", ParlanceUnused.class, task -> {
        describe(task, "Lists the entries that no class, template or annotation uses.");
        read(task, main, callers);
        task.getFailOnUnused().set(extension.getFailOnUnused());
      });
      project.getTasks().register("parlanceReport", ParlanceReport.class, task -> {
        describe(task, "Writes a page about the catalogs and their translations.");
        read(task, main, callers);
        task.getReport().set(project.getLayout().getBuildDirectory().dir("reports/parlance/catalogs"));
        task.getSarif().set(extension.getSarif());
      });
    });
  }

  private void read(CallsTask task, SourceSet main, NamedDomainObjectProvider<Configuration> callers) {
    sets.fill(task.getMain(), main);
    task.getCallers().from(main.getOutput().getClassesDirs(), callers, extension.getCallers());
  }

  private List<AnalyzedSourceSet> analyzed() {
    List<AnalyzedSourceSet> analyzed = new ArrayList<>();
    for (SourceSet set : sets.all()) {
      AnalyzedSourceSet each = project.getObjects().newInstance(AnalyzedSourceSet.class);
      sets.fill(each, set);
      analyzed.add(each);
    }
    return analyzed;
  }

  private void describe(AnalysisTask task, String description) {
    task.setGroup(GROUP);
    task.setDescription(description);
    task.getTemplates().from(extension.getTemplates());
    task.getKeep().set(extension.getKeep());
  }

  /** The classes of other projects: not their jars, and not what they depend on. */
  private void describe(Configuration callers) {
    callers.setDescription("Projects whose main classes call the messages of this one.");
    callers.setCanBeConsumed(false);
    callers.setTransitive(false);
    callers.attributes(attributes -> {
      attributes.attribute(Usage.USAGE_ATTRIBUTE, project.getObjects().named(Usage.class, Usage.JAVA_RUNTIME));
      attributes.attribute(Category.CATEGORY_ATTRIBUTE, project.getObjects().named(Category.class, Category.LIBRARY));
      attributes.attribute(LibraryElements.LIBRARY_ELEMENTS_ATTRIBUTE,
          project.getObjects().named(LibraryElements.class, LibraryElements.CLASSES));
    });
  }
}
