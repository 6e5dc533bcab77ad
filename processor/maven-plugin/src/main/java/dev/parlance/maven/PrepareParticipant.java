package dev.parlance.maven;

import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Binds the goal {@code prepare} where the plugin is declared with {@code <extensions>true</extensions>} and no execution
 * has the goal.
 */
public final class PrepareParticipant extends AbstractMavenLifecycleParticipant {
  private static final String PLUGIN = "dev.parlance:parlance-maven-plugin";
  private static final String GOAL = "prepare";

  @Override
  public void afterProjectsRead(MavenSession session) {
    for (MavenProject project : session.getProjects()) {
      Plugin plugin = project.getPlugin(PLUGIN);
      if (plugin != null && plugin.isExtensions()
          && plugin.getExecutions().stream().noneMatch(each -> each.getGoals().contains(GOAL))) {
        bind(plugin);
      }
    }
  }

  private static void bind(Plugin plugin) {
    PluginExecution execution = new PluginExecution();
    execution.setId("parlance-" + GOAL);
    execution.setPhase("process-resources");
    execution.addGoal(GOAL);
    if (plugin.getConfiguration() != null) {
      execution.setConfiguration(new Xpp3Dom((Xpp3Dom) plugin.getConfiguration()));
    }
    plugin.addExecution(execution);
    plugin.flushExecutionMap();
  }
}
