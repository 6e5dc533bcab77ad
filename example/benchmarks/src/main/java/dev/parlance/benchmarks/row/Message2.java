package dev.parlance.benchmarks.row;

import com.ibm.icu.message2.MessageFormatter;
import java.util.Locale;

/** ICU4J's MessageFormat 2. */
final class Message2 {
  private Message2() {}

  static MessageFormatter of(Locale locale, String pattern) {
    return MessageFormatter.builder()
        .setLocale(locale)
        .setPattern(pattern)
        .setErrorHandlingBehavior(MessageFormatter.ErrorHandlingBehavior.STRICT)
        .build();
  }
}
