package dev.parlance.processor.syntax;

import static java.util.Map.entry;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.List;
import java.util.Map;

/**
 * Makes tokens of the pieces of a text: the name of a tag says which element it is, by the names that Angular gives
 * (<a href="https://github.com/angular/angular/blob/main/packages/compiler/src/i18n/serializers/placeholder.ts">its
 * placeholder registry</a>).
 */
public final class PieceTokens implements Piece.Visitor<Void> {
  /** The elements of HTML by the family of their tags: {@code b} by {@code BOLD_TEXT}. */
  public static final Map<String, String> ELEMENTS = Map.ofEntries(
      entry("BOLD_TEXT", "b"),
      entry("ITALIC_TEXT", "i"),
      entry("EMPHASISED_TEXT", "em"),
      entry("UNDERLINED_TEXT", "u"),
      entry("SMALL_TEXT", "small"),
      entry("SUPERSCRIPT", "sup"),
      entry("SUBSTRIPT", "sub"),
      entry("STRIKETHROUGH_TEXT", "s"),
      entry("MONOSPACED_TEXT", "tt"),
      entry("QUOTATION", "q"),
      entry("PARAGRAPH", "p"),
      entry("UNORDERED_LIST", "ul"),
      entry("ORDERED_LIST", "ol"),
      entry("LIST_ITEM", "li"),
      entry("HEADING_LEVEL1", "h1"),
      entry("HEADING_LEVEL2", "h2"),
      entry("HEADING_LEVEL3", "h3"),
      entry("HEADING_LEVEL4", "h4"),
      entry("HEADING_LEVEL5", "h5"),
      entry("HEADING_LEVEL6", "h6"),
      entry("TAG_STRONG", "strong"),
      entry("TAG_CODE", "code"),
      entry("TAG_KBD", "kbd"),
      entry("TAG_PRE", "pre"),
      entry("TAG_MARK", "mark"),
      entry("TAG_SAMP", "samp"),
      entry("TAG_VAR", "var"),
      entry("TAG_ABBR", "abbr"),
      entry("TAG_CITE", "cite"),
      entry("TAG_DFN", "dfn"),
      entry("TAG_DEL", "del"),
      entry("TAG_INS", "ins"),
      entry("TAG_BLOCKQUOTE", "blockquote"));

  /** The elements without content by the names of their placeholders: {@code br} by {@code LINE_BREAK}. */
  public static final Map<String, String> VOID_ELEMENTS =
      Map.of("LINE_BREAK", "br", "HORIZONTAL_RULE", "hr", "TAG_WBR", "wbr");

  private final List<Token> tokens;
  private int at;

  private PieceTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Adds tokens for the units of {@code text} from {@code from} to {@code to}, whose characters are literal. */
  public static void add(MessageText text, int from, int to, List<Token> tokens) {
    PieceTokens pieces = new PieceTokens(tokens);
    for (int at = from; at < to; at++) {
      int mark = Math.min(to, text.nextMark(at));
      if (mark > at) {
        tokens.add(new Token.Characters(at, text.units().substring(at, mark)));
      }
      if (mark < to) {
        pieces.at = mark;
        text.mark(mark).accept(pieces);
      }
      at = mark;
    }
  }

  /** Adds the token for the placeholder {@code name} at the unit {@code at}. */
  public static void addPlaceholder(String name, int at, List<Token> tokens) {
    PieceTokens pieces = new PieceTokens(tokens);
    pieces.at = at;
    MessageText.builder().placeholder(name).build().mark(0).accept(pieces);
  }

  private Void add(Token token) {
    tokens.add(token);
    return null;
  }

  @Override
  public Void text(Piece.Text text) {
    return add(new Token.Characters(at, text.characters()));
  }

  @Override
  public Void value(Piece.Value value) {
    return add(new Token.Value(at, value.name(), ParameterType.VALUE, value.source()));
  }

  @Override
  public Void start(Piece.Start start) {
    String family = PlaceholderName.opened(start.name());
    return add(new Token.Start(at, start.name(), family, container(family), start.source()));
  }

  private static TagMeaning container(String family) {
    if (PlaceholderName.isLink(family)) {
      return new TagMeaning.Link();
    }
    if (ELEMENTS.containsKey(family)) {
      return new TagMeaning.Element(ELEMENTS.get(family));
    }
    if (family.equals("TAG_NG_CONTAINER") || family.equals("TAG_NG_TEMPLATE")) {
      return new TagMeaning.Content();
    }
    return family.startsWith("BLOCK_") ? new TagMeaning.Block() : new TagMeaning.CustomElement();
  }

  @Override
  public Void close(Piece.Close close) {
    return add(new Token.Close(at, close.name(), PlaceholderName.closed(close.name())));
  }

  @Override
  public Void empty(Piece.Empty empty) {
    String html = VOID_ELEMENTS.get(PlaceholderName.withoutNumber(empty.name()));
    return add(html == null
        ? new Token.CustomElement(at, empty.name(), empty.source()) : new Token.VoidElement(at, empty.name(), html));
  }

  @Override
  public Void reference(Piece.Reference reference) {
    return add(new Token.Reference(at, reference.name(), reference.id(), reference.source()));
  }

  /** Adds no token: the fault is already reported. */
  @Override
  public Void fault(Piece.Fault fault) {
    return null;
  }
}
