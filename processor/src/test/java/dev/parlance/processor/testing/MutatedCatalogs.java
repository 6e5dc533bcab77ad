package dev.parlance.processor.testing;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Probes mutated catalogs, in a process of its own whose memory is limited. */
public final class MutatedCatalogs {
  private static final String[] NAMES = {"messages.xlf", "messages.json", "messages.arb", "messages.properties",
    "messages.txt"};
  private static final TextNotation ICU = new TextNotation(Syntax.ICU, Markup.AUTO);
  private static final long MOST_NANOSECONDS = 2_000_000_000L;

  private MutatedCatalogs() {}

  /** Probes the catalogs of {@code arguments[0]} seeds from {@code arguments[1]}; the first that fails is printed. */
  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[1]);
    long findings = 0;
    CatalogProbe probe = new CatalogProbe();
    for (long seed = first; seed < first + Long.parseLong(arguments[0]); seed++) {
      findings += probe(probe, MutatedCatalog.of(seed));
    }
    System.out.println("probed " + arguments[0] + (findings > 0 ? " with findings" : ""));
  }

  private static long probe(CatalogProbe probe, MutatedCatalog catalog) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long findings = 0;
    for (String name : NAMES) {
      long start = threads.getCurrentThreadCpuTime();
      try {
        findings += probe.probe(name, catalog.content(), catalog.seed() % 2 == 0 ? TextNotation.AUTO : ICU);
      } catch (Exception | Error failed) {
        throw new AssertionError(name + " of " + catalog, failed);
      }
      if (threads.getCurrentThreadCpuTime() - start > MOST_NANOSECONDS) {
        throw new AssertionError("more than 2 s for " + name + " of " + catalog);
      }
    }
    return findings;
  }
}
