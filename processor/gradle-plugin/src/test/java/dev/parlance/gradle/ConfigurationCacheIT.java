package dev.parlance.gradle;

import static dev.parlance.gradle.testing.GradleProject.CATALOGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.gradle.testing.GradleBuild;
import dev.parlance.gradle.testing.GradleProject;
import dev.parlance.gradle.testing.OnGradle;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle's configuration cache. */
@OnGradle
class ConfigurationCacheIT {
  @TempDir
  Path folder;

  @Test
  void theConfigurationIsStoredAndReusedAndEditsAreSeenAllTheSame() {
    GradleProject shop = GradleProject.shop(folder, "").write("build.gradle", GradleProject.PLUGINS
        + "parlance { baseline = file('known.baseline'); rules = ['id-drift': 'off']; keep.add('cart') }\n");

    GradleBuild baseline = shop.build("--configuration-cache", "parlanceBaseline").succeeded();
    assertTrue(baseline.says("Configuration cache entry stored."), baseline::toString);

    GradleBuild stored = build(shop).succeeded();
    GradleBuild reused = build(shop).succeeded();
    assertTrue(stored.says("Configuration cache entry stored."), stored::toString);
    assertTrue(reused.says("Configuration cache entry reused."), reused::toString);
    assertFalse(baseline.says("found storing the configuration cache"), baseline::toString);
    assertFalse(stored.says("found storing the configuration cache"), stored::toString);
    assertEquals("UP-TO-DATE", reused.outcome(":compileJava"), reused::toString);
    assertEquals("UP-TO-DATE", reused.outcome(":parlanceCheck"), reused::toString);

    shop.write(CATALOGS + "messages.de.txt", "title Laden\ncart Warenkorb\n");
    GradleBuild edited = build(shop).succeeded();
    assertTrue(edited.says("Configuration cache entry reused."), edited::toString);
    assertEquals("executed", edited.outcome(":compileJava"), edited::toString);
    assertEquals("executed", edited.outcome(":parlanceCheck"), edited::toString);
    assertTrue(shop.hasText("Messages_de", "Laden"));

    shop.write("src/main/java/com/acme/Orders.java",
        "package com.acme;\n\n@dev.parlance.MessageCatalog(\"orders.txt\")\ninterface Orders { String order(); }\n");
    shop.write(CATALOGS + "orders.txt", "order Order\n");
    build(shop).succeeded();
    shop.write(CATALOGS + "orders.txt", "order Order &\n");
    GradleBuild newCatalog = build(shop).failed();
    assertTrue(newCatalog.says("Reusing configuration cache."), newCatalog::toString);
    assertTrue(newCatalog.says("orders.txt:1:13: malformed-entry"), newCatalog::toString);
  }

  private static GradleBuild build(GradleProject shop) {
    return shop.build("--configuration-cache", "check", "parlanceUnused");
  }
}
