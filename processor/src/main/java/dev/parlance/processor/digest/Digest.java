package dev.parlance.processor.digest;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;

/**
 * The decimal IDs that Angular gives its messages: digests of their texts, as {@code $localize} makes them.
 *
 * <p>The digest of a text with faults is that of the part that could be read.
 */
public final class Digest {
  private Digest() {}

  /** The ID of {@code text}, 1 to 19 digits; never fails. */
  public static String of(MessageText text) {
    return of(text, "");
  }

  /** The ID of {@code text} with {@code meaning}, plain characters; empty means none. Never fails. */
  public static String of(MessageText text, String meaning) {
    return decimalId(canonical(text), meaning);
  }

  /**
   * The ID by which {@code xid} attributes refer to the ICU message {@code text}; never fails. Unlike in other IDs,
   * placeholders inside braces have a dollar.
   */
  public static String reference(MessageText text) {
    return decimalId(canonical(text, true), "");
  }

  /**
   * The characters whose digest is the ID of {@code text}: its own, and {@code {$NAME}} for a placeholder, or
   * {@code {NAME}} inside braces.
   */
  public static String canonical(MessageText text) {
    return canonical(text, false);
  }

  /** The ID of a canonical text with {@code meaning}; empty means none. */
  public static String decimalId(String canonicalText, String meaning) {
    long fingerprint = AngularHash.of(canonicalText);
    if (!meaning.isEmpty()) {
      fingerprint = Long.rotateLeft(fingerprint, 1) + AngularHash.of(meaning);
    }
    return Long.toString(fingerprint & Long.MAX_VALUE);
  }

  private static String canonical(MessageText text, boolean dollarInBraces) {
    if (text.isCharacters()) {
      return text.units();
    }
    Canonical canonical = new Canonical(dollarInBraces);
    text.pieces().forEach(piece -> piece.accept(canonical));
    return canonical.out.toString();
  }

  /** Writes pieces as Angular's serializer does. */
  private static final class Canonical implements Piece.Visitor<Void> {
    final StringBuilder out = new StringBuilder();
    private final boolean dollarInBraces;
    private int depth;

    Canonical(boolean dollarInBraces) {
      this.dollarInBraces = dollarInBraces;
    }

    @Override
    public Void text(Piece.Text text) {
      String characters = text.characters();
      out.append(characters);
      for (int i = 0; i < characters.length(); i++) {
        char c = characters.charAt(i);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      return null;
    }

    private Void placeholder(String name) {
      out.append(depth <= 0 || dollarInBraces ? "{$" : "{").append(name).append('}');
      return null;
    }

    @Override
    public Void value(Piece.Value value) {
      return placeholder(value.name());
    }

    @Override
    public Void start(Piece.Start start) {
      return placeholder(start.name());
    }

    @Override
    public Void close(Piece.Close close) {
      return placeholder(close.name());
    }

    @Override
    public Void empty(Piece.Empty empty) {
      return placeholder(empty.name());
    }

    @Override
    public Void reference(Piece.Reference reference) {
      return placeholder(reference.name());
    }

    @Override
    public Void fault(Piece.Fault fault) {
      return null;
    }
  }
}
