package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** What tools ask of generated code: those that read comments, and those that measure which code the tests reach. */
class GeneratedCodeTest {
  @TempDir
  Path folder;

  private CatalogProject project() {
    return CatalogProject.in(folder)
        .catalog("words Save", "value Hello <x id=\"NAME\"/>, <x id=\"OTHER\"/>", "nothing <x id=\"LINE_BREAK\"/>",
            "invisible &#8203;", "plural {n, plural, one {#} other {#s}} {g, select, x {X} other {Y}}",
            "ordinal {n, selectordinal, one {#st} other {#th}}",
            "tags <x id=\"START_LINK\"/>l<x id=\"CLOSE_LINK\"/> <x id=\"START_BLOCK_IF\"/>b<x id=\"CLOSE_BLOCK_IF\"/>"
                + " <x id=\"START_TAG_SPAN\"/><x id=\"CLOSE_TAG_SPAN\"/><x id=\"ICU\" xid=\"plural\"/>",
            "state.on On", "state.off Off", "hostile */ {@code &lt;p> @param \\u002a/")
        .file("messages.pl.txt", "plural {n, plural, one {#} few {#y} other {#s}} {g, select, x {X} other {Y}}")
        .source("test.package-info", "/** Texts. */", "@dev.parlance.MessageCatalog(value = \"messages.txt\","
            + " translations = \"messages.{locale}.txt\", required = {})", "package test;")
        .source("test.Facade", "package test;", "/** Some of them. */",
            "@dev.parlance.MessageCatalog(\"messages.txt\") public interface Facade {",
            "/** The state of a thing. */ enum State {",
            "/** On. */ ON,", "/** Off. */ OFF }",
            "/** Saves.", " * @return the text */ String words();",
            "/** Greets.", " * @param name a name", " * @param other another", " * @return the text */",
            "dev.parlance.RichText value(String name, int other);",
            "/** The state.", " * @param state the state", " * @return the text */",
            "@dev.parlance.MessageId(\"state.{state}\") String state(State state); }");
  }

  @Test
  void neitherLintNorDoclintHasAWarning() {
    Compiled compiled = project().option("-Xdoclint:all").option("-Werror")
        .option("-Aparlance.rules=best-effort:off").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(),
        compiled.reports().stream().filter(each -> each.kind() != javax.tools.Diagnostic.Kind.NOTE).toList());
    assertTrue(compiled.success());
  }

  @ParameterizedTest
  @EnumSource
  void eachClassIsMarkedAsGeneratedSoThatCoverageToolsLeaveItOut(JavaCompilers compiler) {
    Set<String> marked = new TreeSet<>();
    List<String> others = new ArrayList<>();
    project().compile(compiler).classes().forEach((name, bytes) -> {
      ClassReader read = new ClassReader(bytes);
      // JaCoCo leaves out synthetic classes too: javac's table for a switch over an enum.
      if ((read.getAccess() & Opcodes.ACC_SYNTHETIC) == 0) {
        read.accept(new ClassVisitor(Opcodes.ASM9) {
          private boolean generated;

          @Override
          public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            generated |= descriptor.substring(descriptor.lastIndexOf('/') + 1).contains("Generated");
            return null;
          }

          @Override
          public void visitEnd() {
            (generated ? marked : others).add(name);
          }
        }, 0);
      }
    });

    assertEquals(List.of("test.Facade", "test.Facade$State"), others);
    assertEquals(Set.of("test.FacadeImpl", "test.FacadeImpl$Locales", "test.FacadeImpl_en", "test.Messages",
        "test.Messages$Locales", "test.Messages_en", "test.Messages_pl"), marked);
  }
}
