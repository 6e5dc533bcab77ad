package com.acme.eclipse;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Eclipse without windows: reads commands, one per line with tabs between their words, and prints what they found, each
 * line after "> ", then a line "<".
 */
public final class Workspace implements IApplication {
  private JavaProject project;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    IWorkspaceDescription description = workspace.getDescription();
    // Builds only where a command asks for one.
    description.setAutoBuilding(false);
    workspace.setDescription(description);
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String command = commands.readLine();
    while (command != null) {
      answer(command.split("\t"));
      command = commands.readLine();
    }
    // The framework around would wait for another application.
    System.exit(0);
    return EXIT_OK;
  }

  private void answer(String[] words) {
    try {
      answerOf(words).forEach(line -> System.out.println("> " + line));
    } catch (Exception failed) {
      failed.printStackTrace();
      System.out.println("> failed: " + failed);
    }
    System.out.println("<");
    System.out.flush();
  }

  private List<String> answerOf(String[] words) throws Exception {
    switch (words[0]) {
      case "open":
        project = new JavaProject(words[1], words[2], List.of(words[3].split(",")));
        return List.of();
      case "build":
        return project.build(words[1]);
      case "complete":
        return project.complete(words[1], words[2]);
      case "javadoc":
        return project.javadoc(words[1], words[2]);
      default:
        throw new IllegalArgumentException(words[0]);
    }
  }

  @Override
  public void stop() {
    // Nothing runs besides the commands.
  }
}
