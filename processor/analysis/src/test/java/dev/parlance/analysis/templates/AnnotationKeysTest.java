package dev.parlance.analysis.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys in annotations of Java sources. */
class AnnotationKeysTest {
  @TempDir
  Path folder;

  @Test
  void keysOfMessagesAreFoundHoweverTheAnnotationIsWritten() throws IOException {
    assertEquals(List.of("3:25 name.required", "4:50 name.form", "6:11 name.size", "6:37 name.more", "8:38 items.one",
        "9:47 own.message", "10:39 ticket"), keys("""
            package test;
            class Form {
              @NotBlank(message = "{name.required}")
              @Pattern(regexp = "(\\")}", message = /* ) */ "{name.form}") String name;
              @Size(min = 1, groups = {A.class, B.class}, message =
                  "\\t{name.size} ${name.value} {name.more} {min} \\\\{name.escaped}")
              // @NotBlank(message = "{name.comment}")
              String form(List<@Size(message = "{items.one}") String> items) {}
              @interface Own { String message() default "{own.message}"; int message = 1; }
              @Constraints({@NotBlank(message = "{ticket}")}) String ticket;
              @NotNull(message = "{jakarta.validation.constraints.NotNull.message}") String builtIn;
              @NotNull(message = "{" + Messages.Ids.NAME + "}") String constant = "{name.none}";
              @GetMapping("{id.path}") void page() {}
            }
            """));
  }

  @Test
  void keysThatAreWrittenWithEscapesAreFoundAtTheirText() throws IOException {
    assertEquals(List.of("2:23 name.a"),
        keys("class Form {\n  @NotBlank(message = \"{name.\\u0061}\") String name;\n}\n"));
  }

  private List<String> keys(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Form.java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    AnnotationKeys keys = new AnnotationKeys(List.of(file));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostic -> {}, List.of("-proc:none"), null,
          files.getJavaFileObjects(file));
      keys.listenTo(task);
      task.call();
    }
    return keys.uses().stream().map(use -> use.line() + ":" + use.column() + " " + use.name()).toList();
  }
}
