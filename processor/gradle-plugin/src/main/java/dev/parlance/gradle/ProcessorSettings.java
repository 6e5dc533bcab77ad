package dev.parlance.gradle;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.provider.MapProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.IgnoreEmptyDirectories;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;

/** The options of the processor for one source set, and the files that it reads. No path counts, only what files hold. */
public abstract class ProcessorSettings {
  /**
   * The catalogs, translations and files of names in the folders of the extension, which come first. They are apart from
   * the others, since a catalog at the same relative path may be in both.
   */
  @InputFiles
  @IgnoreEmptyDirectories
  @PathSensitive(PathSensitivity.RELATIVE)
  public abstract ConfigurableFileCollection getCatalogsInDirectories();

  /** The other catalogs, translations and files of names. */
  @InputFiles
  @IgnoreEmptyDirectories
  @PathSensitive(PathSensitivity.RELATIVE)
  public abstract ConfigurableFileCollection getCatalogs();

  /** The folders in which catalogs are looked for, as the option {@code parlance.dir} takes them. */
  @Internal
  public abstract ConfigurableFileCollection getFolders();

  /** Severities by the ID of a rule. */
  @Input
  public abstract MapProperty<String, String> getRules();

  /** Whether gaps are errors. */
  @Input
  @Optional
  public abstract Property<Boolean> getStrict();

  /** The size above which no catalog is read. */
  @Input
  @Optional
  public abstract Property<String> getMaxFileSize();

  /** The baseline, or none. */
  @InputFiles
  @PathSensitive(PathSensitivity.NONE)
  public abstract ConfigurableFileCollection getBaseline();

  /** The file of signatures, or none. */
  @InputFiles
  @PathSensitive(PathSensitivity.NONE)
  public abstract ConfigurableFileCollection getSignatures();

  /** The options {@code parlance.…}, by name. */
  Map<String, String> options() {
    Map<String, String> options = new TreeMap<>();
    String folders = existing(getFolders()).collect(Collectors.joining(File.pathSeparator));
    if (!folders.isEmpty()) {
      options.put("parlance.dir", folders);
    }
    String rules = new TreeMap<>(getRules().get()).entrySet().stream()
        .map(rule -> rule.getKey() + ":" + rule.getValue()).collect(Collectors.joining(","));
    if (!rules.isEmpty()) {
      options.put("parlance.rules", rules);
    }
    if (getStrict().isPresent()) {
      options.put("parlance.strict", getStrict().get().toString());
    }
    if (getMaxFileSize().isPresent()) {
      options.put("parlance.maxFileSize", getMaxFileSize().get());
    }
    getBaseline().forEach(file -> options.put("parlance.baseline", file.getPath()));
    getSignatures().forEach(file -> options.put("parlance.signatures", file.getPath()));
    return options;
  }

  private static Stream<String> existing(ConfigurableFileCollection folders) {
    return folders.getFiles().stream().filter(File::isDirectory).map(File::getPath);
  }
}
