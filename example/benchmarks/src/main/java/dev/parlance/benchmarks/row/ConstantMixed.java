package dev.parlance.benchmarks.row;

import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.JBossMessages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Messages;
import java.util.ResourceBundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A text without placeholders, in another locale at each call. */
@State(Scope.Thread)
@Row(name = "constant-mixed", title = "Constant, eight locales mixed", prints = {"Your changes were saved.",
  "Vos modifications ont été enregistrées.", "変更を保存しました。", "تم حفظ تغييراتك.",
  "Ihre Änderungen wurden gespeichert.", "Se han guardado los cambios.", "Zmiany zostały zapisane.",
  "Изменения сохранены."}, note = "Hand-written Java is a switch over the locale's number.")
public class ConstantMixed {
  private Turn turn = new Turn(8);
  private Messages[] messages = Bundles.LOCALES.stream().map(Messages::of).toArray(Messages[]::new);
  private ResourceBundle[] bundles = Bundles.LOCALES.stream().map(Bundles::of).toArray(ResourceBundle[]::new);
  private JBossMessages[] jboss = Bundles.LOCALES.stream().map(JBossMessages::of).toArray(JBossMessages[]::new);

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return switch (turn.next()) {
      case 0 -> "Your changes were saved.";
      case 1 -> "Vos modifications ont été enregistrées.";
      case 2 -> "変更を保存しました。";
      case 3 -> "تم حفظ تغييراتك.";
      case 4 -> "Ihre Änderungen wurden gespeichert.";
      case 5 -> "Se han guardado los cambios.";
      case 6 -> "Zmiany zostały zapisane.";
      default -> "Изменения сохранены.";
    };
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return messages[turn.next()].saved();
  }

  @Benchmark
  @Partner(Peer.RESOURCE_BUNDLE)
  public String resourceBundle() {
    return bundles[turn.next()].getString("saved");
  }

  @Benchmark
  @Partner(Peer.JBOSS_LOGGING)
  public String jbossLogging() {
    return jboss[turn.next()].saved();
  }
}
