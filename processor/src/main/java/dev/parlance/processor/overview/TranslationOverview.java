package dev.parlance.processor.overview;

import dev.parlance.processor.message.Message;
import java.util.Optional;

/**
 * A message in a locale.
 *
 * @param state its state
 * @param text the text, if it can be shown
 * @param note for a text that is set aside, how its file writes it; for one that is not needed, the locale whose text is
 *     shown; else empty
 */
public record TranslationOverview(TranslationState state, Optional<Message> text, String note) {}
