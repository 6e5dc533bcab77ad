package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

class ModuleTest {
  @Test
  void runtimeNeedsOnlyJavaBase() throws Exception {
    Path classes = Path.of(Link.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int status = jdeps.run(new PrintWriter(out), new PrintWriter(out), "--print-module-deps", classes.toString());
    assertEquals("java.base", out.toString().strip());
    assertEquals(0, status);
  }
}
