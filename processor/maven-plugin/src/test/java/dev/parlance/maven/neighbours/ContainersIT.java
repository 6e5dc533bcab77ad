package dev.parlance.maven.neighbours;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers that inject messages in the language of a request, or print them. */
@Tag("slow")
@ExtendWith(ResultTable.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainersIT {
  /** The class that the page on frameworks shows. */
  private static final Path INTERPOLATOR =
      Path.of("..", "src", "test", "java", "dev", "parlance", "processor", "frameworks", "BundleInterpolator.java");

  private Reactor reactor;
  private Build build;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    reactor = Reactor.copy("containers", folder);
    reactor.project().write("hibernate-validator/src/main/java/com/acme/shop/customer/BundleInterpolator.java",
        Files.readString(INTERPOLATOR).replaceFirst("package [^;]*;", "package com.acme.shop.customer;"));
    build = reactor.test();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"guice", "hibernate-validator", "jersey", "quarkus", "spring", "weld"})
  void theProjectCompilesAndItsTestsPass(String module) {
    reactor.assertTested(module, build);
  }
}
