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

/**
 * PeerTube's catalogs as they are, {@code angular.xlf} and {@code angular.{locale}.xlf}.
 *
 * @param folder where they are
 * @param template the units of the source catalog
 */
public record RealCatalogs(Path folder, List<XliffUnit> template) {
  private static final Pattern FINDING =
      Pattern.compile("\\w+ (angular\\.(?:([\\w-]+)\\.)?xlf):(\\d+):(\\d+): ([a-z]+-[a-z]+): (.*)");
  private static final Pattern MISSING =
      Pattern.compile("(?:all |\\d+ of )?\\d+ texts? (?:is|are) missing in ([\\w-]+): .*");
  private static final Pattern ID = Pattern.compile("<trans-unit id=\"([^\"]*)\"");

  /** The catalogs in {@code folder}. */
  public static RealCatalogs in(Path folder) throws IOException {
    return new RealCatalogs(folder, XliffUnit.read(folder.resolve("angular.xlf")));
  }

  /** A project of the source catalog alone. */
  public CatalogProject untranslated() {
    return CatalogProject.in(folder).annotation("\"angular.xlf\"");
  }

  /** A project of all catalogs, every locale best effort, the template's that is {@code sourceLocale}. */
  public CatalogProject translated(String sourceLocale) {
    return CatalogProject.in(folder).annotation("value = \"angular.xlf\", sourceLocale = \"" + sourceLocale
        + "\", translations = \"angular.{locale}.xlf\", required = {}");
  }

  /**
   * The findings in {@code compiled} without their texts, by locale: the locale, the ID of the unit around the place,
   * the rule, the place.
   */
  public List<String> findings(Compiled compiled) throws IOException {
    Map<String, List<String>> files = new TreeMap<>();
    List<String> findings = new ArrayList<>();
    for (String report : compiled.reports(folder)) {
      Matcher finding = FINDING.matcher(report);
      if (finding.matches()) {
        String file = finding.group(1);
        if (!files.containsKey(file)) {
          files.put(file, Files.readAllLines(folder.resolve(file)));
        }
        Matcher missing = MISSING.matcher(finding.group(6));
        String locale = finding.group(2) != null ? finding.group(2) : missing.matches() ? missing.group(1) : "source";
        findings.add(String.join(" ", locale, id(files.get(file), Integer.parseInt(finding.group(3))),
            finding.group(5), finding.group(3) + ":" + finding.group(4)));
      }
    }
    return findings.stream()
        .sorted(Comparator.comparing((String finding) -> finding.substring(0, finding.indexOf(' ')))).toList();
  }

  /** The ID of the last unit that begins on {@code line} or before it. */
  private static String id(List<String> lines, int line) {
    for (int i = line - 1; i >= 0; i--) {
      Matcher id = ID.matcher(lines.get(i));
      if (id.find()) {
        return id.group(1);
      }
    }
    throw new AssertionError("no unit before line " + line);
  }
}
