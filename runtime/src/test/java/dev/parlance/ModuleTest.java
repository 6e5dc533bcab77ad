package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {
  @Test
  void runtimeNeedsOnlyJavaBase() {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int status = jdeps.run(new PrintWriter(out), new PrintWriter(out), "--print-module-deps",
        // jspecify's annotations, which no program needs.
        "--ignore-missing-deps", classes().toString());
    assertEquals("java.base", out.toString().strip());
    assertEquals(0, status);
  }

  @Test
  void itsAnnotationsOfNullnessAreNotNeededAtRunTime() {
    ModuleDescriptor module = ModuleFinder.of(classes()).find("dev.parlance").orElseThrow().descriptor();

    assertEquals(Map.of("java.base", Set.of(Modifier.MANDATED), "org.jspecify", Set.of(Modifier.STATIC)),
        module.requires().stream().collect(Collectors.toMap(Requires::name, Requires::modifiers)));
  }

  private static Path classes() {
    try {
      return Path.of(Link.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
