package dev.parlance.gradle;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.MapProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.provider.SetProperty;

/** The settings in {@code parlance { … }}. */
public interface ParlanceExtension {
  /** The version of the runtime and of the processor. The default is the plugin's own. */
  Property<String> getVersion();

  /** Folders in which catalogs are looked for before the resources of the source set. */
  ConfigurableFileCollection getDirectories();

  /** Whether texts that are missing in required locales are errors. */
  Property<Boolean> getStrict();

  /** Severities that differ from the default, by the ID of a rule. */
  MapProperty<String, String> getRules();

  /** The file that lists known defects. */
  RegularFileProperty getBaseline();

  /** The file that remembers the order of parameters. */
  RegularFileProperty getSignatures();

  /** The size above which no catalog is read, such as {@code 64M}. */
  Property<String> getMaxFileSize();

  /** Folders with files that name entries by keys or methods. */
  ConfigurableFileCollection getTemplates();

  /** Additional folders with classes that call the messages. */
  ConfigurableFileCollection getCallers();

  /** Keys that are used in ways that cannot be seen, such as {@code error.*}. */
  SetProperty<String> getKeep();

  /** The file to which {@code parlanceReport} writes the findings as SARIF, which tools for code review read. */
  RegularFileProperty getSarif();

  /** Whether {@code parlanceUnused} fails if an entry is unused. */
  Property<Boolean> getFailOnUnused();
}
