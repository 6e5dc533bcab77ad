package dev.parlance.processor.syntax;

import dev.parlance.processor.message.IcuKeyword;
import dev.parlance.processor.message.ParameterType;
import java.util.List;

/**
 * A piece of a text as its syntax reads it, before its names stand for parameters.
 *
 * <p>Beside the parts of a message, since a list of tokens may be what no tree can: tags that are not closed, or cross.
 */
public sealed interface Token {
  /** The unit of the text at which it begins. */
  int offset();

  /** What {@code visitor} makes of this token. */
  <R> R accept(Visitor<R> visitor);

  /** Characters that mean themselves. */
  record Characters(int offset, String value) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.characters(this);
    }
  }

  /**
   * A value; the number or word of a choice where one is by the same name.
   *
   * @param type what is given for it
   * @param source the expression that it stands for, which may suggest a name for its parameter; else empty
   */
  record Value(int offset, String name, ParameterType type, String source) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * Opens what the innermost {@link Close} of its family closes: {@code START_LINK_1} is of the family {@code LINK}.
   *
   * @param container what it puts around its content
   */
  record Start(int offset, String name, String family, TagMeaning container) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.start(this);
    }
  }

  /** Closes the innermost of its family. */
  record Close(int offset, String name, String family) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.close(this);
    }
  }

  /** An element of HTML without attributes and content. */
  record VoidElement(int offset, String name, String html) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.voidElement(this);
    }
  }

  /** An element of the caller's without content. */
  record CustomElement(int offset, String name) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.customElement(this);
    }
  }

  /** Another message, whose entry has the ID {@code id}. */
  record Reference(int offset, String name, String id) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * A plural or select.
   *
   * @param variable the name of what it chooses by
   * @param pluralOffset what a plural takes from the number before it looks for its category; 0 for most
   */
  record Choice(int offset, IcuKeyword keyword, String variable, long pluralOffset, List<Branch> branches)
      implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** What a choice shows in one case: {@code =1}, {@code few}, {@code other}. */
  record Branch(int offset, String selector, List<Token> content) {}

  /** The {@code #} of the innermost plural. */
  record PluralNumber(int offset) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pluralNumber(this);
    }
  }

  /**
   * Makes something of each kind of token.
   *
   * @param <R> what it makes
   */
  interface Visitor<R> {
    /** Makes something of characters. */
    R characters(Characters characters);

    /** Makes something of a value. */
    R value(Value value);

    /** Makes something of an opening tag. */
    R start(Start start);

    /** Makes something of a closing tag. */
    R close(Close close);

    /** Makes something of an element without content. */
    R voidElement(VoidElement element);

    /** Makes something of an element of the caller's without content. */
    R customElement(CustomElement element);

    /** Makes something of a reference to another message. */
    R reference(Reference reference);

    /** Makes something of a plural or select. */
    R choice(Choice choice);

    /** Makes something of the number of a plural. */
    R pluralNumber(PluralNumber number);
  }
}
