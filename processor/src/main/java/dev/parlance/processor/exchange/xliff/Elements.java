package dev.parlance.processor.exchange.xliff;

import dev.parlance.processor.exchange.unit.ReceivedState;
import dev.parlance.processor.spi.xml.XmlDocument;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The elements and attributes of XLIFF as other tools write them. */
final class Elements {
  private static final String XLIFF = "urn:oasis:names:tc:xliff:document:";

  /** States of XLIFF 1.2 and 2 by which someone has to look at a text. */
  private static final Set<String> TO_REVIEW = Set.of("needs-translation", "needs-adaptation", "needs-l10n",
      "needs-review-adaptation", "needs-review-l10n", "needs-review-translation");

  /** The states of a text that is finished. */
  private static final Set<String> DONE = Set.of("translated", "signed-off", "final", "reviewed");

  private Elements() {}

  /** The name of the current element; empty where it is of another namespace than XLIFF. */
  static String name(XmlDocument document) {
    return name(document.xml());
  }

  static String name(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace == null || namespace.isEmpty() || namespace.startsWith(XLIFF) ? xml.getLocalName() : "";
  }

  /** What the state {@code state} says; an approved text is finished whatever its state. */
  static ReceivedState state(String state, boolean approved) {
    return approved || DONE.contains(state) ? ReceivedState.TRANSLATED
        : TO_REVIEW.contains(state) ? ReceivedState.REVIEW
        : state.equals("new") || state.equals("initial") ? ReceivedState.NEW : ReceivedState.UNKNOWN;
  }
}
