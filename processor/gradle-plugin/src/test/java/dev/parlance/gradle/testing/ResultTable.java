package dev.parlance.gradle.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Adds a row to the table of builds for each test: the class, what was tested and how it ended. */
public final class ResultTable implements AfterTestExecutionCallback {
  @Override
  public void afterTestExecution(ExtensionContext test) throws IOException {
    String row = String.join("\t", test.getRequiredTestClass().getSimpleName(),
        "Gradle: " + test.getRequiredTestMethod().getName().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT),
        test.getExecutionException().isEmpty() ? "passed" : "FAILED");
    Files.writeString(Path.of(System.getProperty("parlance.table")), row + "\n", StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
