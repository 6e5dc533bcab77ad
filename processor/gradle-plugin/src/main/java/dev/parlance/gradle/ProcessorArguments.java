package dev.parlance.gradle;

import org.gradle.api.tasks.Nested;
import org.gradle.process.CommandLineArgumentProvider;

/** Passes the settings of a source set to its compiler. */
public abstract class ProcessorArguments implements CommandLineArgumentProvider {
  /** The settings, which are inputs of the compilation. */
  @Nested
  public abstract ProcessorSettings getSettings();

  @Override
  public Iterable<String> asArguments() {
    return getSettings().options().entrySet().stream()
        .map(option -> "-A" + option.getKey() + "=" + option.getValue()).toList();
  }
}
