package dev.parlance.maven;

import dev.parlance.analysis.CatalogAnalysis;
import dev.parlance.analysis.CatalogMethods;
import dev.parlance.analysis.classfile.Calls;
import dev.parlance.analysis.templates.TemplateFindings;
import dev.parlance.processor.overview.CatalogOverview;
import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.overview.write.OverviewFiles;
import dev.parlance.processor.report.PrintedName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes a page about the catalogs and their translations, and its data as JSON: the state of each locale, all findings,
 * and all messages with their translations and, after {@code compile}, with the places where they are called.
 *
 * <p>Run by name, as {@code mvn compile parlance:report}, the goal writes one report on all modules of the build; bound
 * to a phase, it writes one on its own module. Findings do not fail the build.
 */
@Mojo(name = "report", threadSafe = true, aggregator = true)
public final class ReportMojo extends CallsMojo {
  /** The folder of the report. */
  @Parameter(property = "parlance.report", defaultValue = "${project.build.directory}/parlance")
  private File report;

  /** The file for the findings as SARIF, which tools for code review read. By default there is none. */
  @Parameter(property = "parlance.sarif")
  private File sarif;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<CatalogAnalysis> analyses = new ArrayList<>();
    boolean compiled = true;
    for (MavenProject module : modules()) {
      CatalogAnalysis analysis = analyze(module, false,
          Map.of("parlance.writeBaseline", "false", "parlance.writeSignatures", "false"), true);
      compiled &= analysis.catalogs().isEmpty() || isCompiled(module);
      analyses.add(analysis);
    }
    List<CatalogMethods> catalogs = analyses.stream().flatMap(each -> each.catalogs().stream()).toList();
    if (catalogs.isEmpty()) {
      getLog().info("No source names a catalog with @MessageCatalog.");
      return;
    }
    if (!compiled) {
      getLog().info("The report does not say where messages are called, since they are not compiled. Compile first:"
          + " mvn compile parlance:report");
    }
    write(new Overview(compiled ? used(analyses, catalogs)
        : analyses.stream().flatMap(each -> each.reported().stream()).toList()));
  }

  private List<CatalogOverview> used(List<CatalogAnalysis> analyses, List<CatalogMethods> catalogs)
      throws MojoExecutionException {
    Set<String> methods = catalogs.stream().flatMap(each -> each.names().stream()).collect(Collectors.toSet());
    Calls calls = calls(modules(), methods);
    TemplateFindings templates = templateFindings(catalogs);
    return analyses.stream().flatMap(each -> each.used(calls, templates, kept()).stream()).toList();
  }

  private void write(Overview overview) throws MojoExecutionException {
    Path folder = report.toPath().toAbsolutePath();
    try {
      OverviewFiles.writeReport(overview, folder);
      if (sarif != null) {
        OverviewFiles.writeSarif(overview, sarif.toPath().toAbsolutePath());
      }
    } catch (IOException failed) {
      throw new MojoExecutionException(PrintedName.of("The report cannot be written (" + failed + ")."), failed);
    }
    getLog().info(PrintedName.of("The report is " + folder.resolve(OverviewFiles.PAGE) + "."));
  }
}
