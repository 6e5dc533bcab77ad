package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interfaces of every kind as facades. */
class FacadeShapesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void inheritedMethodsAreImplementedToo(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a Hello <x id=\"NAME\"/>", "b B", "c C", "d D")
        .header("public interface App extends Greeting<String>, Named")
        .methods("@MessageId(\"b\") @Override String name();", "@MessageId(\"c\") String c();")
        .type("Greeting", "interface Greeting<T> { @MessageId(\"a\") T hello(T name); }")
        .type("Named", "interface Named { @MessageId(\"gone\") String name(); @MessageId(\"d\") CharSequence d();",
            "  default String both() { return name() + d(); } }")
        .uses("in(\"en\").hello(\"Ada\")", "in(\"en\").both()", "in(\"en\").c()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("Hello Ada", "BD", "C"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aMethodThatADefaultOverridesIsNotImplemented(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A")
        .header("public interface App extends Base, Ready").methods("@MessageId(\"a\") String a();")
        .type("Base", "interface Base { String title(); CharSequence a(); }")
        .type("Ready", "interface Ready extends Base { @Override default String title() { return \"ready\"; } }")
        .uses("in(\"en\").title()", "in(\"en\").a()");

    assertEquals(List.of("ready", "A"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void theInheritedMethodWithTheNarrowerResultIsImplemented(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A").header("public interface App extends Wide, Narrow")
        .methods()
        .type("Wide", "interface Wide { @MessageId(\"a\") CharSequence a(); }")
        .type("Narrow", "interface Narrow { @MessageId(\"a\") String a(); }")
        .uses("in(\"en\").a()");

    assertEquals(List.of("A"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeMayExtendAnInterfaceThatWasCompiledEarlier(JavaCompilers compiler) {
    Compiled earlier = CatalogProject.in(folder).catalog("a x").source("lib.Base", "package lib;",
        "public interface Base { @dev.parlance.MessageId(\"a\") String a(String first, String second); }")
        .compile(compiler);
    FacadeProject project = FacadeProject.in(folder).catalog("a <x id=\"FIRST\"/> before <x id=\"SECOND\"/>")
        .classes(folder.resolve("lib"), earlier.classes()).header("public interface App extends lib.Base").methods()
        .uses("in(\"en\").a(\"1\", \"2\")");

    assertEquals(
        List.of("NOTE App.java:4: Base.a: facade-order: the parameters of one type match first, second by their"
            + " order only: two arguments may be exchanged when the text is edited. Compile the interface with -parameters,"
            + " so that its names are known."),
        project.problems(compiler));
    assertEquals(List.of("1 before 2"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongInAnInterfaceThatWasCompiledEarlierIsReportedAtTheFacade(JavaCompilers compiler) {
    Compiled earlier = CatalogProject.in(folder).catalog("a x").source("lib.Base", "package lib;",
        "public interface Base { @dev.parlance.MessageId(\"gone\") String a(); String other(); ",
        "  @dev.parlance.MessageId(\"x\") String x(int i); }").compile(compiler);
    FacadeProject project = FacadeProject.in(folder).catalog("x X")
        .classes(folder.resolve("lib"), earlier.classes()).header("public interface App extends lib.Base").methods();

    List<String> problems = project.problems(compiler);
    assertEquals(3, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith("ERROR App.java:4: Base.a: stale-id: "), problems::toString);
    assertTrue(problems.get(1).startsWith("ERROR App.java:4: Base.other: no entry "), problems::toString);
    assertTrue(problems.get(2).startsWith("ERROR App.java:4: Base.x: The entry x "), problems::toString);
  }

  @ParameterizedTest
  @EnumSource
  void twoFacadesOfAPackageMayShareACatalog(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A", "b B <x id=\"START_LINK\"/>")
        .methods("@MessageId(\"a\") String a();")
        .type("Second", "@MessageCatalog(\"messages.txt\") interface Second { @MessageId(\"a\") String same(); }")
        .uses("in(\"en\").a()", "SecondImpl.of(Locale.ROOT).same()");

    assertEquals(List.of("A", "A"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aNestedInterfaceIsImplementedByAClassOfItsPackage(JavaCompilers compiler) {
    Compiled compiled = FacadeProject.in(folder).catalog("a A")
        .type("Outer", "public class Outer {",
            "  @MessageCatalog(\"messages.txt\") public interface Open { @MessageId(\"a\") String a(); }",
            "  @MessageCatalog(\"messages.txt\") protected interface Half { @MessageId(\"a\") String a(); }",
            "  interface Inner { @MessageCatalog(\"messages.txt\") interface Deep { @MessageId(\"a\") String a(); } }",
            "}")
        .type("Hidden", "class Hidden {",
            "  @MessageCatalog(\"messages.txt\") public interface Shown { @MessageId(\"a\") String a(); } }")
        .type("Wide", "public interface Wide {",
            "  @MessageCatalog(\"messages.txt\") interface Member { @MessageId(\"a\") String a(); } }")
        .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertTrue(isPublic(compiled, "OpenImpl"));
    assertFalse(isPublic(compiled, "HalfImpl"));
    assertFalse(isPublic(compiled, "DeepImpl"));
    assertFalse(isPublic(compiled, "ShownImpl"));
    assertTrue(isPublic(compiled, "MemberImpl"));
  }

  @ParameterizedTest
  @EnumSource
  void theClassOfAPackagePrivateInterfaceIsPackagePrivate(JavaCompilers compiler) {
    Compiled compiled = FacadeProject.in(folder).catalog("a A").header("interface App")
        .methods("@MessageId(\"a\") String a();").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertFalse(isPublic(compiled, "AppImpl"));
  }

  private static boolean isPublic(Compiled compiled, String name) {
    return Modifier.isPublic(compiled.load("test." + name).getModifiers());
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeMayLieInTheUnnamedPackage(JavaCompilers compiler) {
    Compiled compiled = FacadeProject.in(folder).catalog("a A").source("App",
        "@dev.parlance.MessageCatalog(\"messages.txt\")",
        "public interface App { @dev.parlance.MessageId(\"a\") String a(); }").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals(Set.of("App", "AppImpl", "AppImpl$Locales", "AppImpl_en"), compiled.classes().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeMayHaveNoMethods(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A <x id=\"START_LINK\"/>")
        .methods("default String none() { return \"none\"; }").uses("in(\"de\").none()", "AppImpl.locales()");

    assertEquals(List.of("none", "[en]"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void theMembersOfAFacadeMayHaveTheNamesThatGeneratedCodeUses(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a A {locale, select, de {D} other {O}} <x id=\"X\"/>", "t.x X")
        .methods("enum Locale { DE, EN }", "enum Texts { X }", "class Objects {}", "class Locales {}",
            "interface TextTable {}", "class RichText {}", "class Optional {}", "class Generated {}",
            "String LOCALES = \"\";", "String texts = \"\";",
            "@MessageId(\"a\") String a(Locale locale, String x);", "@MessageId(\"t.{t}\") String t(Texts t);")
        .type("Use", "public class Use { public static Object[] all() { App app = AppImpl.of(Locale.GERMAN);",
            "  return new Object[] {app.a(App.Locale.DE, \"x\"), app.t(App.Texts.X)}; } }");

    assertEquals(List.of("A D x", "X"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void whatTheFacadeDeprecatesTheClassDoesToo(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a A", "b B").option("-Werror")
        .header("@Deprecated public interface App")
        .methods("@Deprecated @MessageId(\"a\") String a();",
            "@Deprecated(forRemoval = true) @MessageId(\"b\") String b();", "@MessageId(\"a\") String c();");

    assertEquals(List.of(), compiler == JavaCompilers.ECJ ? List.of() : project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeOfEveryKindOfMethodCompilesWithoutWarnings(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a A", "v <x id=\"V\"/>", "n {n, plural, one {#} other {#}}", "s {s, select, x {X} other {Y}}",
            "l <x id=\"START_LINK\"/>L<x id=\"CLOSE_LINK\"/>", "e.x X")
        .methods("enum E { X }", "@MessageId(\"a\") String a();", "@MessageId(\"a\") RichText rich();",
            "@MessageId(\"v\") String v(String v);", "@MessageId(\"v\") String v(BigDecimal v);",
            "@MessageId(\"v\") String v(short v);", "@MessageId(\"n\") String n(Long n);",
            "@MessageId(\"n\") String n(byte n);", "@MessageId(\"s\") String s(E s);",
            "@MessageId(\"l\") RichText l(Link l) throws java.io.IOException;", "@MessageId(\"e.{e}\") String e(E e);",
            "default String d() { return a(); }", "static String s() { return \"\"; }",
            "private String p() { return a(); }");
    project = compiler == JavaCompilers.JAVAC ? project.option("-Werror") : project;

    List<String> expected = compiler == JavaCompilers.JAVAC ? List.of()
        : List.of("WARNING App.java:18: The method p() from the type test.App is never used locally");
    assertEquals(expected, project.problems(compiler));
  }
}
