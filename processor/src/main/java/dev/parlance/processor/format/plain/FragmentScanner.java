package dev.parlance.processor.format.plain;

import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.spi.XmlReference;
import java.util.List;

/**
 * Splits the text of a plain catalog, an XML fragment, into pieces.
 *
 * <p>Of <a href="https://www.w3.org/TR/xml/">XML 1.0</a>, only the five named entities, numeric references, and
 * {@code <x id="NAME"/>} or {@code <x id="NAME"></x>} with further attributes are allowed. Everything else is a fault
 * at its own offset, and scanning continues after it. The JDK's XML parsers cannot do that: they stop at the first
 * fault and report where they noticed it, not where it is.
 */
final class FragmentScanner {
  private static final String PAIR = "<x id=\"START_…\"/> and <x id=\"CLOSE_…\"/>";
  private static final String BRACKETS = "]]>";

  private final String text;
  private final MessageTextBuilder pieces;
  private int at;

  /** The next of each at or after {@link #at}, found once: in a text with many of one, a search for another is long. */
  private int nextTag = -1;
  private int nextReference = -1;
  private int nextBrackets = -1;

  private FragmentScanner(String text, MessageTextBuilder pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** Adds the pieces of {@code text} to {@code pieces}, each from its offset. */
  static void scan(String text, MessageTextBuilder pieces) {
    FragmentScanner scanner = new FragmentScanner(text, pieces);
    while (scanner.at < text.length()) {
      scanner.next();
    }
    pieces.from(text.length());
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '<') {
      markup();
    } else if (c == '&') {
      reference();
    } else {
      characters();
    }
  }

  private void characters() {
    nextTag = next("<", nextTag, at);
    nextReference = next("&", nextReference, at);
    nextBrackets = next(BRACKETS, nextBrackets, at);
    int end = Math.min(nextTag, nextReference);
    while (nextBrackets < end) {
      pieces.run(at, text.substring(at, nextBrackets));
      pieces.from(nextBrackets).fault("", false, "]]> is not allowed in an XML text.", "Write ]]&gt;.");
      at = nextBrackets;
      nextBrackets = next(BRACKETS, nextBrackets, at + 1);
    }
    pieces.run(at, text.substring(at, end));
    at = end;
  }

  /** The next {@code what} at or after {@code from}, where {@code known} was the next before; the end for none. */
  private int next(String what, int known, int from) {
    if (known >= from) {
      return known;
    }
    int found = text.indexOf(what, from);
    return found < 0 ? text.length() : found;
  }

  private void reference() {
    XmlReference reference = XmlReference.read(text, at);
    pieces.from(at).reference(text.substring(at, reference.end()));
    at = reference.end();
  }

  private void markup() {
    if (PlaceholderTag.startsAt(text, at)) {
      placeholder(PlaceholderTag.read(text, at));
      return;
    }
    ForbiddenMarkup markup = ForbiddenMarkup.read(text, at);
    String written = text.substring(at, markup.end());
    pieces.from(at);
    if (markup.element().isEmpty()) {
      pieces.fault(written, false, markup.problem(), markup.advice());
    } else {
      pieces.element(written, markup.element(), PAIR);
    }
    at = markup.end();
  }

  private void placeholder(PlaceholderTag tag) {
    List<MarkupFault> faults = tag.faults();
    for (int i = 0; i < faults.size(); i++) {
      // A faulty tag may have been meant to end earlier.
      String written = i == 0 && !tag.wellFormed() ? text.substring(at, tag.end()) : "";
      pieces.from(faults.get(i).offset())
          .fault(written, tag.name().isEmpty(), faults.get(i).problem(), faults.get(i).advice());
    }
    pieces.from(at);
    String reference = tag.attributes().get("xid");
    if (reference != null && PlaceholderName.mayRefer(tag.name())) {
      // An empty name is a fault too.
      pieces.piece(
          new Piece.Reference(tag.name(), reference, tag.attributes().getOrDefault("equiv-text", "")));
    } else if (!tag.name().isEmpty()) {
      pieces.placeholder(tag.name(), tag.attributes().getOrDefault("equiv-text", ""), "");
    }
    at = tag.end();
  }
}
