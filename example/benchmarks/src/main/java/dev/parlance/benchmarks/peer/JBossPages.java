package dev.parlance.benchmarks.peer;

import java.lang.invoke.MethodHandles;
import java.util.Calendar;
import java.util.Locale;
import org.jboss.logging.Messages;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageBundle;

/** Texts for JBoss Logging in English alone. */
@MessageBundle(projectCode = "")
public interface JBossPages {
  /** A grouped number. */
  @Message("%,d videos")
  String videos(int count);

  /** Six values. */
  @Message("Order %s of %s: %s items for %s, to be delivered to %s on %s.")
  String order(String number, String customer, String items, String total, String city, String day);

  /** Two links. */
  @Message("By signing up you accept our <a href=\"%s\">terms of use</a> and the <a href=\"%s\">privacy policy</a>.")
  String signUp(String terms, String privacy);

  /** A value in an element. */
  @Message("Welcome back, <strong>%s</strong>!")
  String welcome(String name);

  /** A number. */
  @Message("Disk usage: %,d bytes")
  String usage(long bytes);

  /** A number with decimals. */
  @Message("Exchange rate: %,.2f")
  String rate(double rate);

  /** A date. */
  @Message("Ordered on %1$tB %1$te, %1$tY")
  String ordered(Calendar day);

  /** The bundle. */
  static JBossPages english() {
    return Messages.getBundle(MethodHandles.lookup(), JBossPages.class, Locale.ENGLISH);
  }
}
