package dev.parlance.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The section of a rule on the page on diagnostics.
 *
 * <p>A block below a line such as “{@code `messages.txt`:}” is a file. The first block below the line “The compiler prints:” is what
 * is reported. A block below “{@code Mended `messages.txt`:}” replaces a file so that the rule is silent. A line may also
 * name an option: “{@code `messages.txt`, with `-Aparlance.…`:}”, or “{@code Silenced by `-Aparlance.…`.}”.
 *
 * @param rule the rule's ID
 * @param severities the first line
 * @param files the files that break the rule, by name
 * @param options the options with which they are compiled
 * @param message what is reported
 * @param messageAt the line of the page in which the message begins
 * @param mended the files that mend it, by name
 * @param silencing the options that the mended files are compiled with
 */
public record RuleSection(String rule, String severities, Map<String, String> files, List<String> options,
    List<String> message, int messageAt, Map<String, String> mended, List<String> silencing) {
  private static final Pattern LABEL = Pattern.compile("(Mended )?`([^`]+)`(?:, with `(-A[^`]+)`)?:");
  private static final Pattern SILENCED = Pattern.compile("Silenced by `(-A[^`]+)`\\.");

  /** The sections of {@code page}, in order. */
  public static List<RuleSection> of(List<String> page) {
    List<RuleSection> sections = new ArrayList<>();
    for (int i = page.indexOf("## Rules") + 1; i < page.size(); i++) {
      if (page.get(i).startsWith("### ")) {
        sections.add(section(page, i));
      }
    }
    return sections;
  }

  private static RuleSection section(List<String> page, int heading) {
    RuleSection section = new RuleSection(page.get(heading).substring(4), page.get(heading + 2),
        new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), heading, new LinkedHashMap<>(), new ArrayList<>());
    String label = "";
    for (int i = heading + 1; i < page.size() && !page.get(i).startsWith("#"); i++) {
      String line = page.get(i);
      Matcher silenced = SILENCED.matcher(line);
      if (silenced.matches()) {
        section.silencing.add(silenced.group(1));
      }
      if (line.startsWith("```")) {
        int end = page.subList(i + 1, page.size()).indexOf("```") + i + 1;
        section = section.with(label, page.subList(i + 1, end), i + 1);
        i = end;
      } else if (!line.isBlank()) {
        label = line;
      }
    }
    return section;
  }

  private RuleSection with(String label, List<String> block, int at) {
    if (label.equals("The compiler prints:")) {
      return new RuleSection(rule, severities, files, options, block, at, mended, silencing);
    }
    Matcher file = LABEL.matcher(label);
    if (!file.matches()) {
      throw new IllegalArgumentException("Neither a file nor “The compiler prints:”: " + label);
    }
    boolean isMended = file.group(1) != null;
    (isMended ? mended : files).put(file.group(2), String.join("\n", block) + "\n");
    Optional.ofNullable(file.group(3)).ifPresent((isMended ? silencing : options)::add);
    return this;
  }

  /** What is reported about the files as they are shown. */
  public List<String> reportedOn(Path folder) {
    return reported(files, options, folder);
  }

  /** What is reported once the files are mended. */
  public List<String> reportedOnMended(Path folder) {
    Map<String, String> all = new LinkedHashMap<>(files);
    all.putAll(mended);
    return reported(all, silencing.isEmpty() ? options : silencing, folder);
  }

  private static List<String> reported(Map<String, String> files, List<String> options, Path folder) {
    CatalogProject project = CatalogProject.in(folder);
    options.forEach(option -> project.option(option.replace("ignatures=", "ignatures=" + folder + "/")));
    files.forEach((name, content) -> {
      if (name.endsWith(".java")) {
        project.source(className(name), source(name, content).split("\n"));
      } else {
        project.file(name, content.split("\n"));
      }
    });
    if (files.keySet().stream().noneMatch(name -> name.endsWith(".java"))) {
      project.source(className("package-info.java"),
          source("package-info.java", annotation(new ArrayList<>(files.keySet()))).split("\n"));
    }
    return project.compile(JavaCompilers.JAVAC).reports().stream().map(report -> printed(report, folder))
        .filter(report -> !report.matches("note: \\S+ has translations in .*")).toList();
  }

  /** Names the source, and translations beside it if there are any. */
  private static String annotation(List<String> names) {
    List<String> catalogs = names.stream().filter(name -> name.startsWith("messages")).toList();
    String extension = catalogs.get(0).substring(catalogs.get(0).lastIndexOf('.'));
    return "@MessageCatalog(value = \"messages" + extension + "\""
        + (catalogs.size() > 1 ? ", translations = \"messages.{locale}" + extension + "\"" : "") + ")\n";
  }

  private static String className(String file) {
    return "com.acme.shop." + file.replace(".java", "");
  }

  private static String source(String name, String content) {
    return name.equals("package-info.java") ? content + "package com.acme.shop;\nimport dev.parlance.*;\n"
        : "package com.acme.shop; import dev.parlance.*; " + content;
  }

  private static String printed(Compiled.Report report, Path folder) {
    String kind = switch (report.kind()) {
      case ERROR -> "error: ";
      case NOTE -> "note: ";
      default -> "warning: ";
    };
    String place = report.file().isEmpty() ? ""
        : report.file().substring(report.file().lastIndexOf('/') + 1) + ":" + report.line() + ": ";
    return place + kind + report.message().replace(folder.toAbsolutePath().toString(), "…");
  }

  @Override
  public String toString() {
    return rule;
  }
}
