package dev.parlance.processor.spi;

/**
 * A piece of a text, as a reader passes it on.
 *
 * <p>A reader decides what is a placeholder, and of which kind; a syntax decides later what characters mean, as in a
 * plural. Names are those of Angular: {@code START_LINK_1} opens what {@code CLOSE_LINK} closes.
 */
public sealed interface Piece {
  /** Calls the method of {@code visitor} for this kind of piece. */
  <R> R accept(Visitor<R> visitor);

  /** The placeholder's name; empty where the piece is not a placeholder. */
  default String name() {
    return "";
  }

  /** The expression or tag in the template; empty where it is not known. */
  default String source() {
    return "";
  }

  /** This placeholder with another name; a piece that is not one stays. */
  default Piece renamed(String other) {
    return this;
  }

  /** Literal characters, decoded; never empty. */
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
   * @param source the expression in the template, which may suggest a name for the parameter; may be empty
   */
  record Value(String name, String source) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }

    @Override
    public Value renamed(String other) {
      return new Value(other, source);
    }
  }

  /**
   * The start of an element around other pieces, which the {@link Close} of its name ends.
   *
   * @param name the placeholder's name, such as {@code START_LINK_1}
   * @param source the tag in the template; may be empty
   */
  record Start(String name, String source) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.start(this);
    }

    @Override
    public Start renamed(String other) {
      return new Start(other, source);
    }
  }

  /** The end of the innermost {@link Start} of the same name, such as {@code CLOSE_LINK}. */
  record Close(String name) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.close(this);
    }

    @Override
    public Close renamed(String other) {
      return new Close(other);
    }
  }

  /**
   * An element without content.
   *
   * @param name the placeholder's name, such as {@code LINE_BREAK}
   * @param source the tag in the template; may be empty
   */
  record Empty(String name, String source) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.empty(this);
    }

    @Override
    public Empty renamed(String other) {
      return new Empty(other, source);
    }
  }

  /**
   * Another message.
   *
   * @param name the placeholder's name, such as {@code ICU}
   * @param id the ID of that message
   * @param source the message in the template; may be empty
   */
  record Reference(String name, String id, String source) implements Piece {
    /** Another message, of which nothing else is known. */
    public Reference(String name, String id) {
      this(name, id, "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }

    @Override
    public Reference renamed(String other) {
      return new Reference(other, id, source);
    }
  }

  /**
   * A fault: something that a reader could not read, reported as {@code malformed-entry}. Readers do not report it at
   * once, since of several texts with one ID only the one that is used is checked.
   *
   * @param written the faulty characters in the file as far as the text leaves them out; empty where the characters
   *     that follow represent them
   * @param placeholder whether they were meant as a placeholder, so that it is unknown what they opened or closed
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
   * A visitor of pieces, with one method per kind.
   *
   * @param <R> the result of each method
   */
  interface Visitor<R> {
    /** Visits characters. */
    R text(Text text);

    /** Visits a value. */
    R value(Value value);

    /** Visits a start. */
    R start(Start start);

    /** Visits a close. */
    R close(Close close);

    /** Visits an element without content. */
    R empty(Empty empty);

    /** Visits a reference to another message. */
    R reference(Reference reference);

    /** Visits a fault. */
    R fault(Fault fault);
  }
}
