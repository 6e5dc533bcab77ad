package dev.parlance.processor.pseudo;

import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.message.Message;

/** Makes the messages of pseudo-locales. */
public final class PseudoMessage {
  private PseudoMessage() {}

  /** The source's {@code message} in {@code locale}, with the same parameters, tags and branches. */
  public static Message of(Message message, PseudoLocale locale) {
    return new Message(switch (locale) {
      case ACCENTED -> Expansion.of(MappedWords.of(message.parts(), Accents::of));
      case RIGHT_TO_LEFT -> MappedWords.of(message.parts(), RightToLeftWords::of);
    }, message.parameters());
  }
}
