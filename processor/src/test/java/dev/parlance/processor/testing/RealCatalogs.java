package dev.parlance.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PeerTube's catalogs as plain ones, {@code messages.txt} and {@code messages.{locale}.txt}.
 *
 * @param folder where the plain catalogs are
 * @param template the units of the source catalog
 */
public record RealCatalogs(Path folder, List<XliffUnit> template) {
  private static final Pattern NAME = Pattern.compile("angular(\\..+)?\\.xlf");
  private static final Pattern FINDING =
      Pattern.compile("messages\\.(?:([\\w-]+)\\.)?txt:(\\d+):(\\d+): ([a-z]+-[a-z]+): (.*)");
  private static final Pattern MISSING = Pattern.compile("\\d+ of \\d+ texts are missing in ([\\w-]+): .*");

  /** Converts the XLIFF files of {@code xliff} into {@code folder}. */
  public static RealCatalogs convert(Path xliff, Path folder) throws IOException {
    List<XliffUnit> template = List.of();
    for (Path file : files(xliff)) {
      Matcher name = NAME.matcher(file.getFileName().toString());
      if (name.matches() && name.group(1) == null) {
        template = XliffUnit.read(file);
        Files.write(folder.resolve("messages.txt"), lines(template, true));
      } else if (name.matches()) {
        Files.write(folder.resolve("messages" + name.group(1) + ".txt"), lines(XliffUnit.read(file), false));
      }
    }
    return new RealCatalogs(folder, template);
  }

  /** A project of the source catalog alone. */
  public CatalogProject untranslated() {
    return CatalogProject.in(folder);
  }

  /** A project of all catalogs, every locale best effort. */
  public CatalogProject translated() {
    return CatalogProject.in(folder)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}");
  }

  /** The findings in {@code compiled} without their texts, by locale: the locale, the ID there, the rule, the place. */
  public List<String> findings(Compiled compiled) throws IOException {
    Map<String, List<String>> files = new TreeMap<>();
    List<String> findings = new ArrayList<>();
    for (String report : compiled.reports(folder)) {
      Matcher finding = FINDING.matcher(report.substring(report.indexOf(' ') + 1));
      if (finding.matches()) {
        String file = finding.group(1) == null ? "messages.txt" : "messages." + finding.group(1) + ".txt";
        if (!files.containsKey(file)) {
          files.put(file, Files.readAllLines(folder.resolve(file)));
        }
        String line = files.get(file).get(Integer.parseInt(finding.group(2)) - 1);
        Matcher missing = MISSING.matcher(finding.group(5));
        String locale = finding.group(1) != null ? finding.group(1) : missing.matches() ? missing.group(1) : "source";
        findings.add(String.join(" ", locale, line.substring(0, line.indexOf(' ')), finding.group(4),
            finding.group(2) + ":" + finding.group(3)));
      }
    }
    return findings.stream()
        .sorted(Comparator.comparing((String finding) -> finding.substring(0, finding.indexOf(' ')))).toList();
  }

  private static List<String> lines(List<XliffUnit> units, boolean source) {
    return units.stream().map(unit -> unit.id() + " " + (source ? unit.source() : unit.target())).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
