package dev.parlance.benchmarks.row;

import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.JBossMessages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Messages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A text with one value, in one locale. */
@State(Scope.Thread)
public abstract class ValueRow {
  protected String name = "Ada Lovelace";
  private ResourceBundle bundle;
  private Messages messages;
  private MessageFormat messageFormat;
  private com.ibm.icu.text.MessageFormat icu;
  private com.ibm.icu.message2.MessageFormatter icuMessage2;
  private JBossMessages jboss;

  protected ValueRow(Locale locale) {
    bundle = Bundles.of(locale);
    messages = Messages.of(locale);
    String pattern = bundle.getString("greeting");
    messageFormat = new MessageFormat(pattern, locale);
    icu = new com.ibm.icu.text.MessageFormat(pattern, locale);
    icuMessage2 = Message2.of(locale, pattern.replace("{0}", "{$name}"));
    jboss = JBossMessages.of(locale);
    Bundles.setLocalizer(locale);
  }

  /** The text, as Java written by hand. */
  protected abstract String concatenated();

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return concatenated();
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return messages.greeting(name);
  }

  @Benchmark
  @Partner(Peer.MESSAGE_FORMAT_HELD)
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {name});
  }

  @Benchmark
  @Partner(Peer.MESSAGE_FORMAT_STATIC)
  public String messageFormatStatic() {
    return MessageFormat.format(bundle.getString("greeting"), name);
  }

  @Benchmark
  @Partner(Peer.ICU_HELD)
  public String icuHeld() {
    return icu.format(new Object[] {name});
  }

  @Benchmark
  @Partner(Peer.ICU_STATIC)
  public String icuStatic() {
    return com.ibm.icu.text.MessageFormat.format(bundle.getString("greeting"), name);
  }

  @Benchmark
  @Partner(Peer.ICU_MESSAGE2)
  public String icuMessage2() {
    return icuMessage2.formatToString(Map.of("name", name));
  }

  @Benchmark
  @Partner(Peer.JBOSS_LOGGING)
  public String jbossLogging() {
    return jboss.greeting(name);
  }

  @Benchmark
  @Partner(Peer.LOCALIZER)
  public String localizer() {
    return dev.parlance.benchmarks.bundle.Messages.greeting(name);
  }
}
