package dev.parlance.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.digest.IdCommand;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.PrintedName;
import dev.parlance.processor.workspace.Output;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The main class of the processor's jar: the first argument names a command; without one, the arguments are texts whose IDs
 * are printed.
 */
public final class ParlanceCommand {
  private static final int FAILED = 1;
  private static final int FAULTY_ARGUMENTS = 2;
  private static final Set<String> COMMANDS = Set.of("sync", "export", "import", "convert");

  private ParlanceCommand() {}

  /** Runs the command that {@code arguments} name. */
  public static void main(String[] arguments) {
    if (arguments.length == 0 || !COMMANDS.contains(arguments[0])) {
      IdCommand.main(arguments);
      return;
    }
    // File names and texts are Unicode whatever the platform's encoding.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
    if (!hasRuntime()) {
      err.println("The classes of parlance-runtime are missing. Put its jar, of the same version, beside this one.");
      System.exit(FAILED);
    }
    System.exit(run(command(arguments[0]), rest, new Output() {
      @Override
      public void info(String line) {
        out.println(line);
      }

      @Override
      public void error(String line) {
        err.println(line);
      }
    }));
  }

  private static boolean hasRuntime() {
    try {
      Class.forName("dev.parlance.Syntax");
      return true;
    } catch (ClassNotFoundException missing) {
      return false;
    }
  }

  /** The command called {@code name}, one of those that there are. */
  static Command command(String name) {
    return switch (name) {
      case "sync" -> new SyncCommand();
      case "export" -> new ExportCommand();
      case "import" -> new ImportCommand();
      default -> new ConvertCommand();
    };
  }

  /** Runs {@code command}; returns the exit status. */
  static int run(Command command, List<String> arguments, Output output) {
    if (arguments.contains("--help")) {
      command.help().forEach(output::info);
      return 0;
    }
    try {
      Arguments parsed = Arguments.parse(arguments, command.valued(), command.flags());
      return FailSafe.get(() -> status(command, parsed, output), bug -> {
        output.error(FailSafe.sentence(bug) + " " + FailSafe.ADVICE);
        return FAILED;
      });
    } catch (UsageException wrong) {
      return faulty(wrong, output);
    }
  }

  private static int status(Command command, Arguments arguments, Output output) {
    try {
      return command.run(arguments, output) ? 0 : FAILED;
    } catch (UsageException wrong) {
      return faulty(wrong, output);
    }
  }

  private static int faulty(UsageException wrong, Output output) {
    output.error(PrintedName.lines(wrong.getMessage()));
    return FAULTY_ARGUMENTS;
  }
}
