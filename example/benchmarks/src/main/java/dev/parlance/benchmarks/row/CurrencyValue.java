package dev.parlance.benchmarks.row;

import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Totals;
import dev.parlance.benchmarks.text.TotalsImpl;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An amount of euros. */
@State(Scope.Thread)
@Row(name = "currency", title = "Currency", prints = "Total: €1,234.50",
    note = "Hand-written Java holds a `NumberFormat`, which is not thread-safe. Parlance takes the currency at each call; the others are set to euros once.")
public class CurrencyValue {
  private BigDecimal amount = new BigDecimal("1234.5");
  private Totals totals = TotalsImpl.of(Locale.ENGLISH);
  private Currency euro = Currency.getInstance("EUR");
  private NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
  private String pattern = Bundles.of(Locale.US).getString("total");
  private MessageFormat messageFormat = new MessageFormat(pattern, Locale.US);
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(pattern, Locale.US);

  public CurrencyValue() {
    format.setCurrency(euro);
    ((NumberFormat) messageFormat.getFormatsByArgumentIndex()[0]).setCurrency(euro);
    ((com.ibm.icu.text.NumberFormat) icu.getFormatsByArgumentIndex()[0])
        .setCurrency(com.ibm.icu.util.Currency.getInstance("EUR"));
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return "Total: " + format.format(amount);
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return totals.total(amount, euro);
  }

  @Benchmark
  @Partner(Peer.MESSAGE_FORMAT_HELD)
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {amount});
  }

  @Benchmark
  @Partner(Peer.ICU_HELD)
  public String icuHeld() {
    return icu.format(new Object[] {amount});
  }
}
