package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The type that adapters know generated classes by. */
class BundledTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theMethodOfFitsAFunctionOfTheLocale(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a First").methods("String a();")
        .uses("((java.util.function.Function<java.util.Locale, ? extends dev.parlance.Bundled>) AppImpl::of)"
            + ".apply(java.util.Locale.ENGLISH).bundle().format(\"a\").get()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("First"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeMayAskForTheBundle(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a First")
        .methods("String a();", "dev.parlance.MessageBundle bundle();")
        .uses("in(\"en\").bundle().format(\"a\").get()");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("First"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeMayCallAnEntrySo(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).catalog("a First")
        .methods("@MessageId(\"a\") String bundle();").uses("in(\"en\").bundle()",
            "String.valueOf((Object) in(\"en\") instanceof dev.parlance.Bundled)");

    assertEquals(List.of(), project.problems(compiler));
    assertEquals(List.of("First", "false"), project.shown(compiler));
  }
}
