package dev.parlance.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where and when was measured. */
public record Machine(LocalDateTime time, String processor, int cores, String system, String jdk, double load) {
  /** The state of now. */
  public static Machine now() {
    return new Machine(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS), model(),
        Runtime.getRuntime().availableProcessors(), System.getProperty("os.name") + ' ' + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + ' ' + Runtime.version() + ", " + System.getProperty("java.vendor"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String model() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }

  String roundedLoad() {
    return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.2f", load);
  }
}
