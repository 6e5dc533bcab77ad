package dev.parlance.benchmarks.row;

import dev.parlance.benchmarks.bundle.Messages;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.JBossPages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Values;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A number in a pattern with two decimals. */
@State(Scope.Thread)
@Row(name = "decimal", title = "Number with decimals", prints = "Exchange rate: 1,234.50",
    note = "Hand-written Java holds a `DecimalFormat`, which is not thread-safe.")
public class DecimalValue {
  private Double rate = 1234.5;
  private Values values = Values.of(Locale.ENGLISH);
  private DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
  private String pattern = Bundles.of(Locale.ENGLISH).getString("rate");
  private MessageFormat messageFormat = new MessageFormat(pattern, Locale.ENGLISH);
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(pattern, Locale.ENGLISH);
  private JBossPages jboss = JBossPages.english();

  public DecimalValue() {
    Bundles.setLocalizer(Locale.ENGLISH);
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return "Exchange rate: " + format.format(rate.doubleValue());
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return values.rate(rate);
  }

  @Benchmark
  @Partner(Peer.MESSAGE_FORMAT_HELD)
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {rate});
  }

  @Benchmark
  @Partner(Peer.ICU_HELD)
  public String icuHeld() {
    return icu.format(new Object[] {rate});
  }

  @Benchmark
  @Partner(Peer.JBOSS_LOGGING)
  public String jbossLogging() {
    return jboss.rate(rate);
  }

  @Benchmark
  @Partner(Peer.LOCALIZER)
  public String localizer() {
    return Messages.rate(rate);
  }
}
