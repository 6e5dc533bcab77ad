package dev.parlance.benchmarks.row;

import dev.parlance.benchmarks.bundle.Messages;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.JBossPages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Values;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A number in the default format. */
@State(Scope.Thread)
@Row(name = "number", title = "Number", prints = "Disk usage: 1,234,567 bytes",
    note = "Hand-written Java holds a `NumberFormat`, which is not thread-safe.")
public class NumberValue {
  private Long bytes = 1_234_567L;
  private Values values = Values.of(Locale.ENGLISH);
  private NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
  private String pattern = Bundles.of(Locale.ENGLISH).getString("usage");
  private MessageFormat messageFormat = new MessageFormat(pattern, Locale.ENGLISH);
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(pattern, Locale.ENGLISH);
  private JBossPages jboss = JBossPages.english();

  public NumberValue() {
    Bundles.setLocalizer(Locale.ENGLISH);
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return "Disk usage: " + format.format(bytes.longValue()) + " bytes";
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return values.usage(bytes);
  }

  @Benchmark
  @Partner(Peer.MESSAGE_FORMAT_HELD)
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {bytes});
  }

  @Benchmark
  @Partner(Peer.ICU_HELD)
  public String icuHeld() {
    return icu.format(new Object[] {bytes});
  }

  @Benchmark
  @Partner(Peer.JBOSS_LOGGING)
  public String jbossLogging() {
    return jboss.usage(bytes);
  }

  @Benchmark
  @Partner(Peer.LOCALIZER)
  public String localizer() {
    return Messages.usage(bytes);
  }
}
