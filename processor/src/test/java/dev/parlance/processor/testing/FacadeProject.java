package dev.parlance.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A catalog with the facade {@code test.App}, whose methods begin in line 5 of its source, and expressions that use it.
 *
 * <p>In the expressions {@code in("de")} is the facade in German.
 */
public final class FacadeProject {
  private static final List<String> IMPORTS = List.of("dev.parlance.Element", "dev.parlance.Link",
      "dev.parlance.MessageCatalog", "dev.parlance.MessageId", "dev.parlance.RichText", "dev.parlance.Ungrouped",
      "java.math.BigDecimal", "java.math.BigInteger", "java.time.Instant", "java.time.LocalDate",
      "java.time.LocalDateTime", "java.time.LocalTime", "java.time.OffsetDateTime", "java.time.OffsetTime",
      "java.time.Year", "java.time.ZoneId", "java.time.ZonedDateTime", "java.util.Currency", "java.util.Date",
      "java.util.List", "java.util.Locale", "java.util.Optional", "java.util.function.Function",
      "java.util.function.Supplier");

  private final Path folder;
  private final CatalogProject project;
  private final Map<String, byte[]> earlier = new LinkedHashMap<>();
  private String annotation = "\"messages.txt\"";
  private String header = "public interface App";

  private FacadeProject(Path folder) {
    this.folder = folder;
    this.project = CatalogProject.in(folder);
  }

  /** A project whose catalogs lie in {@code folder}. */
  public static FacadeProject in(Path folder) {
    return new FacadeProject(folder);
  }

  /** Writes {@code messages.txt}. */
  public FacadeProject catalog(String... lines) {
    project.catalog(lines);
    return this;
  }

  /** Writes {@code messages.TAG.txt}, and lets the facade have translations. */
  public FacadeProject translation(String tag, String... lines) {
    project.file("messages." + tag + ".txt", lines);
    return annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"");
  }

  /** Writes a file, each line ended by LF. */
  public FacadeProject file(String name, String... lines) {
    project.file(name, lines);
    return this;
  }

  /** Lets the facade's {@code @MessageCatalog} say {@code values}. */
  public FacadeProject annotation(String values) {
    annotation = values;
    return this;
  }

  /** Declares the facade by {@code declaration}, in place of {@code public interface App}. */
  public FacadeProject header(String declaration) {
    header = declaration;
    return this;
  }

  /** Writes the facade. */
  public FacadeProject methods(String... lines) {
    List<String> source = new ArrayList<>(List.of("@MessageCatalog(" + annotation + ")", header + " {"));
    source.addAll(List.of(lines));
    source.add("}");
    return type("App", source.toArray(String[]::new));
  }

  /** Adds a class of the package {@code test}, with the imports that it needs, in the second line. */
  public FacadeProject type(String name, String... lines) {
    String all = String.join(" ", lines);
    List<String> source = new ArrayList<>(List.of("package test;", IMPORTS.stream()
        .filter(each -> Pattern.compile("(?<![.\\w])" + each.replaceFirst(".*[.]", "") + "\\b").matcher(all).find())
        .map(each -> "import " + each + ";").collect(Collectors.joining(" "))));
    source.addAll(List.of(lines));
    project.source("test." + name, source.toArray(String[]::new));
    return this;
  }

  /** Adds a source. */
  public FacadeProject source(String className, String... lines) {
    project.source(className, lines);
    return this;
  }

  /** Adds classes that were compiled before, in {@code output}, which lies on the class path then. */
  public FacadeProject classes(Path output, Map<String, byte[]> classes) {
    CatalogProject written = CatalogProject.in(output);
    classes.forEach((name, bytes) -> written.file(name.replace('.', '/') + ".class", bytes));
    earlier.putAll(classes);
    project.option("-classpath")
        .option(output + System.getProperty("path.separator") + System.getProperty("java.class.path"));
    return this;
  }

  /** Adds an option of the compiler. */
  public FacadeProject option(String option) {
    project.option(option);
    return this;
  }

  /** Adds expressions whose values {@link #shown} tells. */
  public FacadeProject uses(String... expressions) {
    return type("Use", "public final class Use {",
        "  static App in(String tag) { return AppImpl.of(Locale.forLanguageTag(tag)); }",
        "  public static Object[] all() { return new Object[] {" + String.join(",\n    ", expressions) + "}; }", "}");
  }

  /** Compiles it. */
  public Compiled compile(JavaCompilers compiler) {
    Compiled compiled = project.compile(compiler);
    Map<String, byte[]> classes = new LinkedHashMap<>(earlier);
    classes.putAll(compiled.classes());
    return new Compiled(compiled.success(), compiled.reports(), compiled.sources(), classes);
  }

  /** Compiles it, and returns the values of the expressions, or what was reported where it does not compile. */
  public List<String> shown(JavaCompilers compiler) {
    Compiled compiled = compile(compiler);
    if (!compiled.success()) {
      return reports(compiled);
    }
    try {
      Object[] values = (Object[]) compiled.load("test.Use").getMethod("all").invoke(null);
      return Arrays.stream(values).map(String::valueOf).toList();
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  /** What compiling it reports, but the notes on translations: see {@link #reports(Compiled)}. */
  public List<String> problems(JavaCompilers compiler) {
    return reports(compile(compiler)).stream().filter(report -> !report.contains(" has translations in ")).toList();
  }

  /** Each report's kind, place and first line, with paths as they are from the folder. */
  public List<String> reports(Compiled compiled) {
    String path = folder.toAbsolutePath() + "/";
    return compiled.reports().stream().map(report -> report.kind() + " "
        + (report.file().isEmpty() ? "" : report.file().replaceFirst(".*/", "") + ":" + report.line() + ": ")
        + report.summary().replace(path, "")).toList();
  }
}
