package dev.parlance.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.gradle.testing.GradleBuild;
import dev.parlance.gradle.testing.GradleProject;
import dev.parlance.gradle.testing.OnGradle;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incremental compilation: Gradle compiles what changed and what depends on it. */
@OnGradle
class IncrementalIT {
  private static final String ORDERS = "src/main/java/com/acme/Orders.java";

  @TempDir
  Path folder;

  @Test
  void anEditOfAnotherSourceCompilesOnlyThat() {
    GradleProject shop = GradleProject.shop(folder, "");
    shop.build("compileJava").succeeded();
    Map<String, FileTime> before = shop.classFiles();

    shop.write("src/main/java/com/acme/Price.java", "package com.acme;\n\nclass Price { int cents; }\n");
    GradleBuild build = shop.build("compileJava", "--info").succeeded();

    Map<String, FileTime> after = shop.classFiles();
    assertEquals(List.of("Price"),
        after.keySet().stream().filter(name -> !after.get(name).equals(before.get(name))).toList(), build::toString);
    assertTrue(build.says("Incremental compilation of 1 classes completed"), build::toString);
  }

  @Test
  void anEditOfAnAnnotatedInterfaceGeneratesItsClassAnew() {
    GradleProject shop = GradleProject.shop(folder, "").write(ORDERS, orders("title"));
    shop.build("compileJava").succeeded();
    Map<String, FileTime> before = shop.classFiles();

    shop.write(ORDERS, orders("cart"));
    GradleBuild build = shop.build("compileJava").succeeded();

    Map<String, FileTime> after = shop.classFiles();
    assertEquals(before.get("Price"), after.get("Price"), build::toString);
    assertTrue(after.get("OrdersImpl").compareTo(before.get("OrdersImpl")) > 0, build::toString);
    assertTrue(shop.hasText("OrdersImpl", "cart") && !shop.hasText("OrdersImpl", "title"), build::toString);
  }

  private static String orders(String method) {
    return """
        package com.acme;

        @dev.parlance.MessageCatalog("messages.txt")
        interface Orders {
          String %s();
        }
        """.formatted(method);
  }
}
