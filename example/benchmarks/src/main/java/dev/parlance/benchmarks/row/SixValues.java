package dev.parlance.benchmarks.row;

import com.ibm.icu.message2.MessageFormatter;
import dev.parlance.benchmarks.bundle.Messages;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.JBossPages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Pages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A text with six values. */
@State(Scope.Thread)
@Row(name = "six-values", title = "Six values",
    prints = "Order 10-4711 of Ada Lovelace: 12 items for €1,234.50, to be delivered to London on March 5.")
public class SixValues {
  private String number = "10-4711";
  private String customer = "Ada Lovelace";
  private String items = "12";
  private String total = "€1,234.50";
  private String city = "London";
  private String day = "March 5";
  private Pages pages = Pages.of(Locale.ENGLISH);
  private String pattern = Bundles.of(Locale.ENGLISH).getString("order");
  private MessageFormat messageFormat = new MessageFormat(pattern, Locale.ENGLISH);
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(pattern, Locale.ENGLISH);
  private MessageFormatter icuMessage2 = Message2.of(Locale.ENGLISH, "Order {$number} of {$customer}: {$items} items"
      + " for {$total}, to be delivered to {$city} on {$day}.");
  private JBossPages jboss = JBossPages.english();

  public SixValues() {
    Bundles.setLocalizer(Locale.ENGLISH);
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return "Order " + number + " of " + customer + ": " + items + " items for " + total + ", to be delivered to " + city
        + " on " + day + ".";
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return pages.order(city, customer, day, items, number, total);
  }

  @Benchmark
  @Partner(Peer.MESSAGE_FORMAT_HELD)
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {number, customer, items, total, city, day});
  }

  @Benchmark
  @Partner(Peer.MESSAGE_FORMAT_STATIC)
  public String messageFormatStatic() {
    return MessageFormat.format(pattern, number, customer, items, total, city, day);
  }

  @Benchmark
  @Partner(Peer.ICU_HELD)
  public String icuHeld() {
    return icu.format(new Object[] {number, customer, items, total, city, day});
  }

  @Benchmark
  @Partner(Peer.ICU_STATIC)
  public String icuStatic() {
    return com.ibm.icu.text.MessageFormat.format(pattern, number, customer, items, total, city, day);
  }

  @Benchmark
  @Partner(Peer.ICU_MESSAGE2)
  public String icuMessage2() {
    return icuMessage2.formatToString(Map.of("number", number, "customer", customer, "items", items, "total", total,
        "city", city, "day", day));
  }

  @Benchmark
  @Partner(Peer.JBOSS_LOGGING)
  public String jbossLogging() {
    return jboss.order(number, customer, items, total, city, day);
  }

  @Benchmark
  @Partner(Peer.LOCALIZER)
  public String localizer() {
    return Messages.order(number, customer, items, total, city, day);
  }
}
