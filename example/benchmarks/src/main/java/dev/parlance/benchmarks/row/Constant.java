package dev.parlance.benchmarks.row;

import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.JBossMessages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Messages;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A text without placeholders in one locale. */
@State(Scope.Thread)
@Row(name = "constant", title = "Constant, one locale", prints = "Your changes were saved.",
    note = "Hand-written Java is `return \"…\"`.")
public class Constant {
  private Messages messages = Messages.of(Locale.ENGLISH);
  private ResourceBundle bundle = Bundles.of(Locale.ENGLISH);
  private JBossMessages jboss = JBossMessages.of(Locale.ENGLISH);

  public Constant() {
    Bundles.setLocalizer(Locale.ENGLISH);
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return "Your changes were saved.";
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return messages.saved();
  }

  @Benchmark
  @Partner(Peer.RESOURCE_BUNDLE)
  public String resourceBundle() {
    return bundle.getString("saved");
  }

  @Benchmark
  @Partner(Peer.JBOSS_LOGGING)
  public String jbossLogging() {
    return jboss.saved();
  }

  @Benchmark
  @Partner(Peer.LOCALIZER)
  public String localizer() {
    return dev.parlance.benchmarks.bundle.Messages.saved();
  }
}
