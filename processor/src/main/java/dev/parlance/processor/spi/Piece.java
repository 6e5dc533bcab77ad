package dev.parlance.processor.spi;

/**
 * A piece of a text, as a reader hands it over.
 *
 * <p>A reader decides what is a placeholder, and of which kind; what characters mean, as in a plural, a syntax decides
 * later. Names are those of Angular: {@code START_LINK_1} opens what {@code CLOSE_LINK} closes.
 */
public sealed interface Piece {
  /** What {@code visitor} makes of this piece. */
  <R> R accept(Visitor<R> visitor);

  /** Characters that mean themselves, decoded; never empty. */
  record Text(String characters) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A value.
   *
   * @param name the placeholder's name, such as {@code INTERPOLATION_1}
   * @param source the expression that it stands for, which may suggest a name for its parameter; else empty
   */
  record Value(String name, String source) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * The beginning of something around other pieces, which the {@link Close} of its name ends.
   *
   * @param name the placeholder's name, such as {@code START_LINK_1}
   * @param source the tag that it stands for; else empty
   */
  record Start(String name, String source) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.start(this);
    }
  }

  /** The end of the innermost {@link Start} of the same name, such as {@code CLOSE_LINK}. */
  record Close(String name) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.close(this);
    }
  }

  /**
   * An element without content.
   *
   * @param name the placeholder's name, such as {@code LINE_BREAK}
   * @param source the tag that it stands for; else empty
   */
  record Empty(String name, String source) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.empty(this);
    }
  }

  /**
   * Another message.
   *
   * @param name the placeholder's name, such as {@code ICU}
   * @param id the ID of that message
   */
  record Reference(String name, String id) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * What a reader could not read: a {@code malformed-entry} where it is. Readers do not report it at once, since of several
   * texts with one ID only the one that counts is checked.
   *
   * @param written what it is in the file, as far as it is left out of the text; empty where characters that follow
   *     stand for it
   * @param placeholder whether it was meant as a placeholder, so that what it opened or closed cannot be told
   * @param problem what is wrong, a sentence
   * @param advice what to do, a sentence
   */
  record Fault(String written, boolean placeholder, String problem, String advice) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fault(this);
    }
  }

  /**
   * Makes something of each kind of piece.
   *
   * @param <R> what it makes
   */
  interface Visitor<R> {
    /** Makes something of characters. */
    R text(Text text);

    /** Makes something of a value. */
    R value(Value value);

    /** Makes something of a beginning. */
    R start(Start start);

    /** Makes something of an end. */
    R close(Close close);

    /** Makes something of an element without content. */
    R empty(Empty empty);

    /** Makes something of a reference to another message. */
    R reference(Reference reference);

    /** Makes something of what could not be read. */
    R fault(Fault fault);
  }
}
