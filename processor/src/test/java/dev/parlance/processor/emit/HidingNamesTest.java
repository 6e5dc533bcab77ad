package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users' classes, members and parameters with any name that generated code uses: it means its own all the same. */
@Tag("long")
@Tag("slow")
class HidingNamesTest {
  private static final Pattern NOT_CODE =
      Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\b[A-Za-z_]\\w*\\b");

  /** What the user's own source, or the generated class, is called. */
  private static final Pattern OWN = Pattern.compile("F|(?:FImpl|Messages)(?:_\\w+)?|App|Use|Old");

  @TempDir
  Path folder;

  @Test
  void aClassOfThePackageHidesNothing() {
    List<String> declarations = new ArrayList<>();
    for (String name : names()) {
      declarations.add("class " + name + " {}");
    }
    check(declarations, (source, declaration) -> source.formatted("", "", ""), true);
  }

  @Test
  void aClassInTheFacadeOrAboveItHidesNothing() {
    List<String> inside = names().stream().filter(name -> !name.matches("dev|java"))
        .map(name -> "class " + name + " {}").toList();
    check(inside, (source, declaration) -> source.formatted("", declaration, ""), false);
    check(inside, (source, declaration) -> source.formatted(" extends Above", "", "interface Above { " + declaration
        + " }"), false);
  }

  @Test
  void aConstantOrAMethodOfTheFacadeHidesNothing() {
    List<String> members = new ArrayList<>();
    for (String name : names()) {
      if (!name.matches("dev|java")) {
        members.add("java.lang.String " + name + " = \"\";");
      }
      if (!Set.of("locales", "of", "ofAcceptLanguage", "locale", "number", "find", "bundle", "a", "b", "c")
          .contains(name)) {
        members.add("@MessageId(\"b\") java.lang.String " + name + "(java.lang.String v);");
      }
    }
    check(members, (source, declaration) -> source.formatted("", declaration, ""), false);
  }

  @Test
  void aParameterOfTheFacadeHidesNothing() {
    List<String> members = new ArrayList<>();
    for (String name : names()) {
      members.add("@MessageId(\"b\") java.lang.String x(java.lang.String " + name + ");");
      if (!name.matches("n|link")) {
        members.add("@MessageId(\"c\") dev.parlance.RichText y(long " + name + ", dev.parlance.Link " + name + "_);");
      }
      members.add("@MessageId(\"e.{" + name + "}\") java.lang.String z(E " + name + ");");
    }
    check(members, (source, declaration) -> source.formatted("", declaration, ""), false);
  }

  private void check(Collection<String> declarations, java.util.function.BinaryOperator<String> facade,
      boolean inPackage) {
    CatalogProject project = CatalogProject.in(folder).option("-Werror");
    int number = 0;
    for (String declaration : declarations) {
      String name = "p" + number++;
      project.file(name + ".txt", "a A", "b B <x id=\"V\"/>",
          "c {n, plural, one {#} other {# <x id=\"START_LINK\"/>L<x id=\"CLOSE_LINK\"/>}}", "e.one 1", "d Old");
      String imports = "package " + name + "; import dev.parlance.Link; import dev.parlance.MessageCatalog; import"
          + " dev.parlance.MessageId; import dev.parlance.RichText;"
          + " import java.lang.Deprecated; import java.lang.String;";
      String template = "public interface F%s { enum E { ONE } String a(); @MessageId(\"b\") String b(String v);"
          + " @MessageId(\"c\") RichText c(long n, Link link); @Deprecated @MessageId(\"d\") String d();"
          + " @MessageId(\"e.{e}\") String e(E e); %s } %s";
      project.source(name + ".F", imports + "@MessageCatalog(value = \"" + name + ".txt\", ids = true) "
          + facade.apply(inPackage ? template : qualified(template), declaration));
      project.source(name + ".App",
          imports + "@MessageCatalog(value = \"" + name + ".txt\", ids = true) final class App {"
              + " private App() {} }");
      if (inPackage) {
        String simple = declaration.split(" ")[1];
        project.source(name + "." + simple, "package " + name + "; " + declaration);
      }
    }

    Compiled compiled = project.compile(JavaCompilers.JAVAC);

    List<String> problems = compiled.reports().stream()
        .map(report -> report.file() + ":" + report.line() + " " + report.message()).toList();
    assertEquals(List.of(), problems);
    assertTrue(compiled.success());
  }

  /** In the facade itself its own members hide what is imported. */
  private static String qualified(String source) {
    return source.replaceAll("\\b(String|Deprecated)\\b", "java.lang.$1")
        .replaceAll("\\b(Link|RichText|MessageId)\\b", "dev.parlance.$1");
  }

  /** Every name in the sources that are generated from a catalog and a facade with something of everything. */
  private Set<String> names() {
    Compiled compiled = CatalogProject.in(folder)
        .file("all.txt", "a A", "b B <x id=\"V\"/>", "n {n, plural, one {#} other {#}}",
            "o {n, selectordinal, one {#st} other {#th}}", "s {s, select, x {X} other {Y}}",
            "l <x id=\"START_LINK\"/>L<x id=\"CLOSE_LINK\"/>", "i <x id=\"TAG_IMG\"/>",
            "k <x id=\"START_BLOCK_IF\"/>x<x id=\"CLOSE_BLOCK_IF\"/>", "e.x X")
        .file("all.ar.txt", "a A", "n {n, plural, one {#} few {f} other {#}}")
        .file("all.ar-EG.txt", "a B", "n {n, plural, one {#} few {f} other {#}}")
        .source("all.F", "package all; import dev.parlance.*;",
            "@MessageCatalog(value = \"all.txt\", translations = \"all.{locale}.txt\", required = {}, ids = true) public interface F {",
            "enum E { X } String a(); CharSequence b(Integer v); @MessageId(\"b\") String year(@Ungrouped int v); String n(long n); String o(long n); String s(String s);",
            "RichText l(Link l); RichText i(Element i); RichText k(boolean k); @MessageId(\"e.{e}\") String e(E e);",
            "@Deprecated @MessageId(\"a\") String old(); @MessageId(\"gone\") String gone(); }")
        .source("all.App", "package all; import dev.parlance.*;",
            "@MessageCatalog(value = \"all.txt\", translations = \"all.{locale}.txt\", required = {}, ids = true) class App {}")
        .compile(JavaCompilers.JAVAC);
    Set<String> names = new TreeSet<>();
    compiled.sources().values().forEach(source -> NAME.matcher(NOT_CODE.matcher(source).replaceAll(" ")).results()
        .map(MatchResult::group).forEach(names::add));
    names.removeIf(name -> SourceVersion.isKeyword(name) || OWN.matcher(name).matches() || name.equals("E"));
    assertTrue(names.containsAll(Set.of("Texts", "Objects", "SuppressWarnings", "String", "PackedTexts", "LOCALES",
        "texts", "java", "dev", "UnsupportedOperationException", "RichText", "Link")), names::toString);
    return Fuzz.isLong() ? names : some(names);
  }

  /** Those that broke something once, and every tenth of the others. */
  private static Set<String> some(Set<String> names) {
    Set<String> some = new TreeSet<>(Set.of("Texts", "Objects", "SuppressWarnings", "Override", "String", "java"));
    some.retainAll(names);
    List<String> all = List.copyOf(names);
    IntStream.range(0, all.size()).filter(index -> index % 10 == 0).mapToObj(all::get).forEach(some::add);
    return some;
  }
}
