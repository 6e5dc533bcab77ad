package dev.parlance.maven.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Adds a row to the file of the system property {@code parlance.table} for each test: the class, what it ran on and how
 * it ended. {@code .ci/run} prints the file.
 *
 * <p>What a test ran on is its display name, so parametrised tests take {@code name = "{0}"} and an argument whose
 * {@code toString} says it, such as {@link Tools}.
 */
public final class ResultTable implements AfterTestExecutionCallback {
  @Override
  public void afterTestExecution(ExtensionContext test) throws IOException {
    String table = System.getProperty("parlance.table");
    if (table != null) {
      String row = String.join("\t", test.getRequiredTestClass().getSimpleName(), test.getDisplayName(),
          test.getExecutionException().isEmpty() ? "passed" : "FAILED");
      Files.writeString(Path.of(table), row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
