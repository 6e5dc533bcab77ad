package dev.parlance.benchmarks.row;

import com.ibm.icu.message2.MessageFormatter;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.JBossMessages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Messages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A text with one value, in another locale at each call. */
@State(Scope.Thread)
@Row(name = "value-mixed", title = "One value, eight locales mixed", prints = {
  "Hello Ada Lovelace, welcome back to our site!", "Bonjour Ada Lovelace, heureux de vous revoir aujourd’hui !",
  "Ada Lovelaceさん、お帰りなさい！", ValueMixed.ISOLATED,
  "Hallo Ada Lovelace, schön, dass Sie wieder da sind!", "Hola, Ada Lovelace: ¡te damos la bienvenida de nuevo!",
  "Witaj, Ada Lovelace, miło widzieć cię ponownie!",
  "Здравствуйте, Ada Lovelace, с возвращением на наш сайт!"},
    note = "Hand-written Java is a switch over the locale's number. In Arabic, values are isolated by U+2068 and U+2069.")
public class ValueMixed {
  static final String ISOLATED = "مرحبًا \u2068Ada Lovelace\u2069، أهلًا بعودتك إلى موقعنا!";
  private static final String UNISOLATED = "مرحبًا Ada Lovelace، أهلًا بعودتك إلى موقعنا!";

  private String name = "Ada Lovelace";
  private Turn turn = new Turn(8);
  private List<Locale> locales = Bundles.LOCALES;
  private Messages[] messages = locales.stream().map(Messages::of).toArray(Messages[]::new);
  private ResourceBundle[] bundles = locales.stream().map(Bundles::of).toArray(ResourceBundle[]::new);
  private MessageFormat[] messageFormats = locales.stream().map(l -> new MessageFormat(pattern(l), l))
      .toArray(MessageFormat[]::new);
  private com.ibm.icu.text.MessageFormat[] icu = locales.stream()
      .map(l -> new com.ibm.icu.text.MessageFormat(pattern(l), l)).toArray(com.ibm.icu.text.MessageFormat[]::new);
  private MessageFormatter[] icuMessage2 = locales.stream()
      .map(l -> Message2.of(l, pattern(l).replace("{0}", "{$name}"))).toArray(MessageFormatter[]::new);
  private JBossMessages[] jboss = locales.stream().map(JBossMessages::of).toArray(JBossMessages[]::new);

  private static String pattern(Locale locale) {
    return Bundles.of(locale).getString("greeting");
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    return switch (turn.next()) {
      case 0 -> "Hello " + name + ", welcome back to our site!";
      case 1 -> "Bonjour " + name + ", heureux de vous revoir aujourd’hui !";
      case 2 -> name + "さん、お帰りなさい！";
      case 3 -> "مرحبًا \u2068" + name + "\u2069، أهلًا بعودتك إلى موقعنا!";
      case 4 -> "Hallo " + name + ", schön, dass Sie wieder da sind!";
      case 5 -> "Hola, " + name + ": ¡te damos la bienvenida de nuevo!";
      case 6 -> "Witaj, " + name + ", miło widzieć cię ponownie!";
      default -> "Здравствуйте, " + name + ", с возвращением на наш сайт!";
    };
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return messages[turn.next()].greeting(name);
  }

  @Benchmark
  @Partner(value = Peer.MESSAGE_FORMAT_HELD, remark = "does not isolate", differs = {ISOLATED, UNISOLATED})
  public String messageFormatHeld() {
    return messageFormats[turn.next()].format(new Object[] {name});
  }

  @Benchmark
  @Partner(value = Peer.MESSAGE_FORMAT_STATIC, remark = "does not isolate", differs = {ISOLATED, UNISOLATED})
  public String messageFormatStatic() {
    return MessageFormat.format(bundles[turn.next()].getString("greeting"), name);
  }

  @Benchmark
  @Partner(value = Peer.ICU_HELD, remark = "does not isolate", differs = {ISOLATED, UNISOLATED})
  public String icuHeld() {
    return icu[turn.next()].format(new Object[] {name});
  }

  @Benchmark
  @Partner(value = Peer.ICU_MESSAGE2, remark = "does not isolate", differs = {ISOLATED, UNISOLATED})
  public String icuMessage2() {
    return icuMessage2[turn.next()].formatToString(Map.of("name", name));
  }

  @Benchmark
  @Partner(value = Peer.JBOSS_LOGGING, remark = "does not isolate", differs = {ISOLATED, UNISOLATED})
  public String jbossLogging() {
    return jboss[turn.next()].greeting(name);
  }
}
