package dev.parlance.processor.sync;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text as words with marks between them: placeholders, tags, and the branches of plurals.
 *
 * @param words the words, one string more than there are marks
 * @param marks the marks
 */
record TextShape(List<String> words, List<Mark> marks) {
  /**
   * A placeholder, a tag or a border of a branch between words.
   *
   * @param kind what it is; marks that may stand for each other have the same
   * @param name the placeholder's name; empty where it has none
   * @param source the expression or tag in the template; may be empty
   */
  record Mark(String kind, String name, String source) {}

  /** The shape of {@code text}. */
  static TextShape of(MessageText text, Syntax syntax) {
    Flattening flattening = new Flattening();
    flattening.add(syntax.read(text, Set.of(), new ProblemLog()));
    flattening.words.add(flattening.open.toString());
    return new TextShape(flattening.words, flattening.marks);
  }

  /** Collects tokens, those in branches too. */
  private static final class Flattening implements Token.Visitor<Void> {
    private final List<String> words = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private StringBuilder open = new StringBuilder();

    private void add(List<Token> tokens) {
      tokens.forEach(token -> token.accept(this));
    }

    private Void mark(String kind, String name, String source) {
      words.add(open.toString());
      open = new StringBuilder();
      marks.add(new Mark(kind, name, source));
      return null;
    }

    @Override
    public Void characters(Token.Characters characters) {
      open.append(characters.value());
      return null;
    }

    @Override
    public Void value(Token.Value value) {
      return mark("value", value.name(), value.source());
    }

    @Override
    public Void formatted(Token.Formatted value) {
      return mark("value", value.name(), "");
    }

    @Override
    public Void quoted(Token.Quoted placeholder) {
      return mark("quoted", placeholder.name(), "");
    }

    @Override
    public Void start(Token.Start start) {
      return mark("start " + start.family(), start.name(), start.source());
    }

    @Override
    public Void close(Token.Close close) {
      return mark("close " + close.family(), close.name(), "");
    }

    @Override
    public Void voidElement(Token.VoidElement element) {
      return mark("void " + element.html(), element.name(), "");
    }

    @Override
    public Void customElement(Token.CustomElement element) {
      return mark("element", element.name(), element.source());
    }

    @Override
    public Void reference(Token.Reference reference) {
      return mark("reference", reference.name(), reference.source());
    }

    @Override
    public Void pluralNumber(Token.PluralNumber number) {
      return mark("#", "", "");
    }

    @Override
    public Void choice(Token.Choice choice) {
      mark(choice.keyword() + " " + choice.pluralOffset(), choice.variable(), "");
      for (Token.Branch branch : choice.branches()) {
        mark("branch " + branch.selector(), "", "");
        add(branch.content());
      }
      return mark("end", "", "");
    }
  }
}
