package dev.parlance.benchmarks.peer;

import java.lang.invoke.MethodHandles;
import java.util.Locale;
import org.jboss.logging.Messages;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageBundle;

/** The texts for JBoss Logging; translations are in the files beside it. */
@MessageBundle(projectCode = "")
public interface JBossMessages {
  /** A constant. */
  @Message("Your changes were saved.")
  String saved();

  /** One value. */
  @Message("Hello %s, welcome back to our site!")
  String greeting(String name);

  /** The bundle of {@code locale}. */
  static JBossMessages of(Locale locale) {
    return Messages.getBundle(MethodHandles.lookup(), JBossMessages.class, locale);
  }
}
