import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.logging.configuration.ConsoleOutput;
import org.gradle.api.logging.configuration.ShowStacktrace;
import org.gradle.api.logging.configuration.WarningMode;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.internal.buildoption.Option;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.LoggingManagerInternal;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.launcher.exec.BuildActionResult;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;

/**
 * Runs builds in this process: the one of the arguments, or with {@code --serve} one per line of standard input. A line is
 * the folder and the arguments, with tabs between them; after the build's output, a line of {@link #END} and the exit
 * status is printed.
 */
public final class Gradle {
  /** What begins the line after the output of a build. */
  private static final String END = "==== end of build ";

  private final File home;
  private final ServiceRegistry logging = LoggingServiceRegistry.newCommandLineProcessLogging();
  private final BuildProcessState process;

  private Gradle(File home) {
    this.home = home;
    NativeServices.initializeOnDaemon(home, NativeServices.NativeServicesMode.ENABLED);
    process = new BuildProcessState(
        false, AgentStatus.disabled(), ClassPath.EMPTY, logging, NativeServices.getInstance());
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream output = System.out;
    Gradle gradle = new Gradle(new File(System.getProperty("gradle.user.home")).getAbsoluteFile());
    if (!List.of(arguments).equals(List.of("--serve"))) {
      System.exit(gradle.build(new File("").getAbsoluteFile(), List.of(arguments)));
    }
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<String> words = List.of(line.split("\t"));
      int exit = gradle.build(new File(words.get(0)), words.subList(1, words.size()));
      output.println(END + exit);
      output.flush();
    }
    System.exit(0);
  }

  private int build(File folder, List<String> arguments) {
    LogLevel level = arguments.contains("--info") ? LogLevel.INFO : LogLevel.LIFECYCLE;
    LoggingManagerInternal manager = logging.getFactory(LoggingManagerInternal.class).create();
    manager.setLevelInternal(level);
    manager.start();
    manager.attachProcessConsole(ConsoleOutput.Plain);
    try {
      BuildActionResult result = process.getServices().get(BuildExecutor.class).execute(
          new ExecuteBuildAction(parameters(folder, level, arguments)),
          new DefaultBuildActionParameters(System.getProperties(), System.getenv(), folder, level, false,
              ClassPath.EMPTY),
          new DefaultBuildRequestContext(new DefaultBuildRequestMetaData(System.currentTimeMillis()),
              new DefaultBuildCancellationToken(), event -> {}));
      return result.hasFailure() ? 1 : 0;
    } finally {
      manager.stop();
    }
  }

  private StartParameterInternal parameters(File folder, LogLevel level, List<String> arguments) {
    StartParameterInternal parameters = new StartParameterInternal();
    parameters.setGradleUserHomeDir(home);
    parameters.setCurrentDir(folder);
    parameters.setLogLevel(level);
    parameters.setConsoleOutput(ConsoleOutput.Plain);
    List<String> tasks = new ArrayList<>();
    Map<String, String> properties = new HashMap<>();
    for (String argument : arguments) {
      switch (argument) {
        case "--build-cache" -> parameters.setBuildCacheEnabled(true);
        case "--configuration-cache" -> parameters.setConfigurationCache(Option.Value.value(true));
        case "--offline" -> parameters.setOffline(true);
        case "--info" -> { }
        case "--continue" -> parameters.setContinueOnFailure(true);
        case "--stacktrace" -> parameters.setShowStacktrace(ShowStacktrace.ALWAYS_FULL);
        case "--warning-mode=all" -> parameters.setWarningMode(WarningMode.All);
        default -> {
          if (argument.startsWith("-P")) {
            String[] property = argument.substring(2).split("=", 2);
            properties.put(property[0], property.length > 1 ? property[1] : "");
          } else {
            tasks.add(argument);
          }
        }
      }
    }
    parameters.setTaskNames(tasks);
    parameters.setProjectProperties(properties);
    return parameters;
  }
}
