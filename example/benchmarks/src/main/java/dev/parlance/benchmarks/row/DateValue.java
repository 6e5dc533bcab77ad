package dev.parlance.benchmarks.row;

import dev.parlance.benchmarks.bundle.Messages;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.JBossPages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Values;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A date in the long style. */
@State(Scope.Thread)
@Row(name = "date", title = "Date", prints = "Ordered on March 5, 2026",
    note = "Hand-written Java holds a `DateTimeFormatter`. Parlance and hand-written Java take a `LocalDate`, JBoss Logging a `Calendar`, the others a `Date`.")
public class DateValue {
  private LocalDate day = LocalDate.of(2026, 3, 5);
  private Calendar calendar = new GregorianCalendar(2026, Calendar.MARCH, 5);
  private Date date = calendar.getTime();
  private Values values = Values.of(Locale.ENGLISH);
  private DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.ENGLISH);
  private String pattern = Bundles.of(Locale.ENGLISH).getString("ordered");
  private MessageFormat messageFormat = new MessageFormat(pattern, Locale.ENGLISH);
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(pattern, Locale.ENGLISH);
  private JBossPages jboss = JBossPages.english();

  public DateValue() {
    Bundles.setLocalizer(Locale.ENGLISH);
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return "Ordered on " + format.format(day);
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return values.ordered(day);
  }

  @Benchmark
  @Partner(Peer.MESSAGE_FORMAT_HELD)
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {date});
  }

  @Benchmark
  @Partner(Peer.ICU_HELD)
  public String icuHeld() {
    return icu.format(new Object[] {date});
  }

  @Benchmark
  @Partner(value = Peer.JBOSS_LOGGING, remark = "formats in the root locale",
      differs = {"Ordered on March 5, 2026", "Ordered on Mar 5, 2026"})
  public String jbossLogging() {
    return jboss.ordered(calendar);
  }

  @Benchmark
  @Partner(Peer.LOCALIZER)
  public String localizer() {
    return Messages.ordered(date);
  }
}
