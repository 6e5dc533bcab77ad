package dev.parlance.example;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How this program is called. */
public final class CommandLine {
  private CommandLine() {}

  /** The start of a command that runs this program, such as {@code java -jar example/target/parlance-example.jar}. */
  public static String ofThisProgram() {
    Path program;
    try {
      URI location = CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      program = Path.of(location);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    Path here = Path.of("").toAbsolutePath();
    String shown = (program.startsWith(here) ? here.relativize(program) : program).toString();
    return Files.isDirectory(program) ? "java -cp " + shown + " " + Main.class.getName() : "java -jar " + shown;
  }
}
