package dev.parlance.processor.exchange.unit;

import dev.parlance.processor.exchange.protect.CodeTable;
import dev.parlance.processor.exchange.protect.ProtectedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text for translators.
 *
 * @param id the ID of its entry
 * @param method the name of the method that shows it
 * @param source the text of the source
 * @param translation the translation that there is
 * @param codes the codes of both
 * @param reason why it is in the file
 * @param description the description of its entry; may be empty
 * @param meaning the meaning of its entry; may be empty
 * @param maxLength how many characters a translation may show at most
 * @param notes further sentences for translators, such as what is wrong with the translation
 */
public record ExportedUnit(String id, String method, ProtectedText source, Optional<ProtectedText> translation,
    CodeTable codes, Reason reason, String description, String meaning, OptionalInt maxLength, List<String> notes) {
  /** Copies the list. */
  public ExportedUnit {
    notes = List.copyOf(notes);
  }
}
