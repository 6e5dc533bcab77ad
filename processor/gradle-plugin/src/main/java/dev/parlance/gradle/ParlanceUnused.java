package dev.parlance.gradle;

import dev.parlance.analysis.CatalogMethods;
import dev.parlance.analysis.UnusedEntries;
import dev.parlance.analysis.templates.AnnotationKeys;
import dev.parlance.analysis.templates.KeyUse;
import dev.parlance.processor.report.PrintedName;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradle.api.GradleException;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;

/** Lists the entries of the main catalogs that no class file, template or annotation calls or names. */
@UntrackedTask(because = "It prints a list, each time it is asked for one")
public abstract class ParlanceUnused extends CallsTask {
  /** Whether the task fails if an entry is unused or an ID unknown. */
  @Input
  public abstract Property<Boolean> getFailOnUnused();

  /** Runs the task. */
  @TaskAction
  public void list() throws IOException {
    AnnotationKeys keys = new AnnotationKeys(getMain().files());
    List<CatalogMethods> catalogs = analyze(getMain(), Map.of("parlance.writeBaseline", "false",
        "parlance.writeSignatures", "false"), keys).catalogs();
    if (catalogs.isEmpty()) {
      getLogger().lifecycle("No source names a catalog with @MessageCatalog.");
      return;
    }
    List<KeyUse> inAnnotations = keys.uses();
    List<String> findings = UnusedEntries.in(
        catalogs, calls(Set.of()), templateFindings(catalogs, inAnnotations, getMain().places()), kept());
    boolean fails = getFailOnUnused().get();
    findings.forEach(finding -> {
      if (fails) {
        getLogger().error("error: " + PrintedName.of(finding));
      } else {
        getLogger().warn("warning: " + PrintedName.of(finding));
      }
    });
    if (findings.stream().anyMatch(each -> each.contains(": unused: "))) {
      getLogger()
          .lifecycle("Entries that are used in ways that cannot be seen, such as by keys from a database, are kept"
              + " by parlance { keep.add(\"error.*\") }.");
    }
    if (findings.isEmpty()) {
      getLogger().lifecycle("Every entry is used.");
    } else if (fails) {
      throw new GradleException("Some messages are unused, or some IDs are unknown: see above.");
    }
  }
}
