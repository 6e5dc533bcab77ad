package dev.parlance.example;

import dev.parlance.example.demo.Demo;
import dev.parlance.example.web.ServeCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program: a demo, all texts, or a web application. */
public final class Main {
  private Main() {}

  /** Runs the command of {@code arguments}; {@code --help} lists them. */
  public static void main(String[] arguments) throws IOException {
    int status = run(List.of(arguments), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
    String command = arguments.isEmpty() ? "demo" : arguments.get(0);
    List<String> options = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    switch (command) {
      case "demo" :
        return Demo.print(out, err);
      case "texts" :
        (options.isEmpty() ? List.of("en") : options).forEach(new Texts(out)::print);
        return 0;
      case "serve" :
        return ServeCommand.run(options, out, err);
      case "--help" :
        out.println(usage());
        return 0;
      default :
        err.println("Unknown command: " + command + "\n\n" + usage());
        return 2;
    }
  }

  private static String usage() {
    String program = CommandLine.ofThisProgram();
    return program + """
         [COMMAND]

        demo                  what Parlance makes of one entry; the default
        texts [LANGUAGE …]    all 31 entries in these languages, of en, fr, de, ja and ar
        serve [--port PORT]   the contact form and the About page as a web application, on port 8080; 0 is any port
        --help                this list""";
  }

  /** The texts are Unicode whatever the platform's encoding. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
