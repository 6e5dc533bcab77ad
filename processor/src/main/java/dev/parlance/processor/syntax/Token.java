package dev.parlance.processor.syntax;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A piece of a text as its syntax reads it, before names are resolved to parameters.
 *
 * <p>Tokens are separate from the parts of a message because a list can have what a tree cannot: unclosed or crossing
 * tags.
 */
public sealed interface Token {
  /** The unit of the text at which it begins. */
  int offset();

  /** The name of the placeholder; empty where it has none. */
  default String name() {
    return "";
  }

  /** Calls the method of {@code visitor} for this kind of token. */
  <R> R accept(Visitor<R> visitor);

  /** The {@code tokens} with what {@code map} makes of each start, in branches too. */
  static List<Token> mapStarts(List<Token> tokens, UnaryOperator<Start> map) {
    return tokens.stream().map(token -> {
      if (token instanceof Choice choice) {
        return choice.withContents(content -> mapStarts(content, map));
      }
      return token instanceof Start start ? map.apply(start) : token;
    }).toList();
  }

  /**
   * Literal characters.
   *
   * @param quoted whether they are quoted, so that no tag is read in them
   */
  record Characters(int offset, String value, boolean quoted) implements Token {
    /** Characters that are not quoted. */
    public Characters(int offset, String value) {
      this(offset, value, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.characters(this);
    }
  }

  /**
   * A value, or the number or word of a choice that has the same name.
   *
   * @param type the type of its parameter
   * @param source the expression in the template, which may suggest a name for the parameter; may be empty
   */
  record Value(int offset, String name, ParameterType type, String source) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /** A value that is shown in {@code format}, which its parameter's type must fit. */
  record Formatted(int offset, String name, ValueFormat format) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.formatted(this);
    }
  }

  /** A placeholder that is quoted away: it has a parameter, but its characters are shown as they are written. */
  record Quoted(int offset, String name) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quoted(this);
    }
  }

  /**
   * A start, which the innermost {@link Close} of its family closes: {@code START_LINK_1} is of the family {@code
   * LINK}.
   *
   * @param container the meaning of the tag
   * @param source the tag in the template; may be empty
   */
  record Start(int offset, String name, String family, TagMeaning container, String source) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.start(this);
    }
  }

  /** A close of the innermost open {@link Start} of its family. */
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

  /**
   * An element without content that the caller passes.
   *
   * @param source the tag in the template; may be empty
   */
  record CustomElement(int offset, String name, String source) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.customElement(this);
    }
  }

  /**
   * Another message, whose entry has the ID {@code id}.
   *
   * @param source the message in the template; may be empty
   */
  record Reference(int offset, String name, String id, String source) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * A plural, a select or a choice by limits.
   *
   * @param variable the name of the variable that selects a branch
   * @param pluralOffset the number that a plural subtracts before it finds the category; mostly 0
   */
  record Choice(int offset, ChoiceKeyword keyword, String variable, long pluralOffset,
      List<Branch> branches) implements Token {
    /** This choice, each branch of which has what {@code change} makes of its content. */
    public Choice withContents(UnaryOperator<List<Token>> change) {
      return new Choice(offset, keyword, variable, pluralOffset, branches.stream()
          .map(branch -> new Branch(branch.offset(), branch.selector(), change.apply(branch.content()))).toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** A branch of a choice, with its selector: {@code =1}, {@code few}, {@code other}, a limit. */
  record Branch(int offset, String selector, List<Token> content) {}

  /** The {@code #}, which shows the number of the innermost plural. */
  record PluralNumber(int offset) implements Token {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pluralNumber(this);
    }
  }

  /**
   * A visitor of tokens, with one method per kind.
   *
   * @param <R> the result of each method
   */
  interface Visitor<R> {
    /** Visits characters. */
    R characters(Characters characters);

    /** Visits a value. */
    R value(Value value);

    /** Visits a formatted value. */
    R formatted(Formatted value);

    /** Visits a quoted placeholder. */
    R quoted(Quoted placeholder);

    /** Visits a start. */
    R start(Start start);

    /** Visits a close. */
    R close(Close close);

    /** Visits an element without content. */
    R voidElement(VoidElement element);

    /** Visits an element without content that the caller passes. */
    R customElement(CustomElement element);

    /** Visits a reference to another message. */
    R reference(Reference reference);

    /** Visits a plural or select. */
    R choice(Choice choice);

    /** Visits the number of a plural. */
    R pluralNumber(PluralNumber number);
  }
}
