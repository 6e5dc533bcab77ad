package dev.parlance.processor.exchange;

import dev.parlance.processor.exchange.protect.Code;
import dev.parlance.processor.exchange.protect.CodeTable;
import dev.parlance.processor.exchange.protect.PlainCodes;
import dev.parlance.processor.exchange.protect.ProtectedText;
import dev.parlance.processor.exchange.unit.ReceivedText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes the text of a unit that came back one of the catalog again: its codes are found by their IDs, or, where a tool gave
 * them others, by where they are in the source text that came back with it.
 */
final class Restoration {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
  private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*+[\\r\\n][ \\t\\r\\n]*+");

  private final ProtectedText expected;
  private final CodeTable codes;
  private final Optional<ReceivedText> source;

  /** For each code of the source that came back, by kind and ID, the code that is there in the catalog. */
  private final Map<String, Code> aliases = new HashMap<>();
  private final List<String> unknown = new ArrayList<>();

  /**
   * The restoration of a unit.
   *
   * @param expected the source text of the catalog
   * @param codes its codes, with those of the present translation
   * @param source the source text that came back
   */
  Restoration(ProtectedText expected, CodeTable codes, Optional<ReceivedText> source) {
    this.expected = expected;
    this.codes = codes;
    this.source = source;
    if (source.isPresent() && source.get() instanceof ReceivedText.Marked marked) {
      List<Code> inCatalog = expected.codes().toList();
      List<Piece> received = marked.text().pieces().stream().filter(piece -> !(piece instanceof Piece.Text)).toList();
      if (received.size() == inCatalog.size()) {
        for (int i = 0; i < received.size(); i++) {
          aliases.putIfAbsent(key(received.get(i)), inCatalog.get(i));
        }
      }
    }
  }

  /** Whether the source text that came back is that of the catalog except for white space; so it is where there is none. */
  boolean isOfSameSource() {
    return source.map(text -> collapsed(written(text)).equals(collapsed(expected(text)))).orElse(true);
  }

  /** Whether a tool laid out the source text in other lines or with other spaces. */
  boolean isReflowed() {
    return source.map(text -> !written(text).strip().equals(expected(text).strip())).orElse(false);
  }

  /** The source text as it came back, for people. */
  String received() {
    return source.map(Restoration::written).orElse("").replace(MessageText.MARK, '…').strip();
  }

  private static String written(ReceivedText text) {
    return text instanceof ReceivedText.Plain plain ? plain.characters() : ((ReceivedText.Marked) text).text().units();
  }

  private String expected(ReceivedText form) {
    return form instanceof ReceivedText.Plain ? PlainCodes.write(expected, codes) : codes.marked(expected).units();
  }

  /** {@code characters} with each run of white space as one space, and none at the edges. */
  static String collapsed(String characters) {
    return SPACE.matcher(characters).replaceAll(" ").strip();
  }

  /** The text that {@code received} is; {@link #unknown} says which of its codes are left out. */
  MessageText text(ReceivedText received) {
    // Where a tool broke the lines of a source that has none, it broke those of the translation too.
    boolean joins = isReflowed() && expected(received).indexOf('\n') < 0;
    if (received instanceof ReceivedText.Plain plain) {
      return PlainCodes.read(joins ? joined(plain.characters()) : plain.characters(), codes, unknown::add);
    }
    MessageTextBuilder text = MessageText.builder();
    for (Piece piece : ((ReceivedText.Marked) received).text().pieces()) {
      if (piece instanceof Piece.Text words) {
        text.characters(joins ? joined(words.characters()) : words.characters());
      } else {
        Optional<Code> code = code(piece);
        code.ifPresentOrElse(found -> text.text(found.written()), () -> unknown.add("<" + piece.name() + ">"));
      }
    }
    return text.build();
  }

  private static String joined(String characters) {
    return LINE_BREAK.matcher(characters).replaceAll(" ");
  }

  /** The codes of the text that are none of the catalog's, as they came back. */
  List<String> unknown() {
    return unknown;
  }

  private Optional<Code> code(Piece piece) {
    Code alias = aliases.get(key(piece));
    if (alias != null) {
      return Optional.of(alias);
    }
    String shown = piece.source();
    return named(piece).or(() -> shown.isEmpty() ? Optional.empty() : codes.codeShownAs(shown))
        .or(() -> shown.isEmpty() ? Optional.empty() : codes.code(shown));
  }

  private Optional<Code> named(Piece piece) {
    String id = piece.name();
    if (piece instanceof Piece.Start) {
      return codes.code(id.startsWith(PlaceholderName.START) ? id : PlaceholderName.START + id)
          .or(() -> codes.code(id));
    }
    if (piece instanceof Piece.Close) {
      String family = PlaceholderName.withoutNumber(
          id.startsWith(PlaceholderName.START) ? id.substring(PlaceholderName.START.length()) : id);
      return codes.code(PlaceholderName.CLOSE + family).or(() -> codes.code(id));
    }
    return codes.code(id);
  }

  private static String key(Piece piece) {
    return (piece instanceof Piece.Start ? "start " : piece instanceof Piece.Close ? "close " : "") + piece.name();
  }
}
