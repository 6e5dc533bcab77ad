package dev.parlance.example.web;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.util.List;
import java.util.OptionalInt;

/** The command {@code serve}. */
public final class ServeCommand {
  private static final int PORT = 8080;

  private ServeCommand() {}

  /** Starts the web application, which runs until the program is stopped; the result is the exit status if it is not 0. */
  public static int run(List<String> options, PrintStream out, PrintStream err) throws IOException {
    OptionalInt port = port(options);
    if (port.isEmpty()) {
      err.println("serve takes --port PORT, a number from 0, which is any free port, to 65535.");
      return 2;
    }
    try {
      Server server = Server.start(port.getAsInt());
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
      out.println(server.address() + "  (Ctrl-C stops it)");
      return 0;
    } catch (BindException e) {
      err.println(
          "Port " + port.getAsInt() + " cannot be used: " + e.getMessage() + ". Choose another one with --port.");
      return 1;
    }
  }

  private static OptionalInt port(List<String> options) {
    if (options.isEmpty()) {
      return OptionalInt.of(PORT);
    }
    boolean valid = options.size() == 2 && options.get(0).equals("--port") && options.get(1).matches("[0-9]{1,5}");
    int port = valid ? Integer.parseInt(options.get(1)) : -1;
    return port >= 0 && port <= 65535 ? OptionalInt.of(port) : OptionalInt.empty();
  }
}
