package dev.parlance;

import dev.parlance.internal.template.FormattedText;
import java.io.IOException;
import java.util.Map;

/**
 * A message with links or other markup, to be printed as HTML, plain text, Markdown or for a terminal.
 *
 * <pre>{@code
 * RichText licence = messages.licence(Link.to("https://example.org/agpl"));
 * licence.toHtml();               // under the <a href="https://example.org/agpl">AGPLv3 licence</a>
 * licence.toPlainText();          // under the AGPLv3 licence
 * licence.toPlainTextWithUrls();  // under the AGPLv3 licence (https://example.org/agpl)
 * licence.toMarkdown();           // under the [AGPLv3 licence](https://example.org/agpl)
 * }</pre>
 *
 * <p>{@link #toString()} is the HTML. It is not a {@link CharSequence}, which templates would print by rules of their
 * own. Immutable. Two rich texts are equal if they show a {@link Visitor} the same.
 */
public sealed interface RichText permits FormattedText {
  /**
   * A text without markup: every character is literal, so {@code ofText("<b>").toHtml()} is {@code &lt;b&gt;}.
   *
   * @throws NullPointerException for null
   */
  static RichText ofText(String text) {
    return FormattedText.ofText(text);
  }

  /**
   * This text as HTML, for use where flow content is allowed.
   *
   * <p>An HTML5 parser reads back the texts and attributes that were passed; only NUL, C0 controls other than TAB, LF
   * and CR, DEL, C1 controls other than NEL, non-characters and lone surrogates become U+FFFD. A value that the
   * bidirectional algorithm would mix with the text around it is enclosed in {@code <bdi>}.
   *
   * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html">HTML, the HTML syntax</a>
   */
  String toHtml();

  /**
   * This text as HTML, as a property: {@code ${text.html}} in expression languages, and {@code {"html": "…"}} in what
   * Jackson and JSON-B write. Gson, which knows fields only, refuses a rich text.
   *
   * @return what {@link #toHtml()} returns
   */
  default String getHtml() {
    return toHtml();
  }

  /**
   * This text without markup: links as their text, paragraphs with blank lines between, list items on lines of their
   * own after {@code - } or {@code 1. }, images as their {@code alt}.
   *
   * <p>A value that the bidirectional algorithm would mix with the text around it is enclosed in U+2068 and U+2069.
   *
   * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">UAX #9, isolates</a>
   */
  String toPlainText();

  /**
   * This text like {@link #toPlainText()}, with addresses: {@code text (https://…)}, or the address alone where it is
   * also the link's text.
   */
  String toPlainTextWithUrls();

  /**
   * This text as Markdown, in which every character of texts and values is literal: a CommonMark renderer shows the
   * elements of {@link #toHtml()} and no other, whatever the values are.
   *
   * <p>Markup that Markdown lacks, such as {@code <sub>}, a line break in a heading or a third emphasis inside two others,
   * becomes inline HTML without attributes; of an element that has no meaning without them, such as {@code <span>}, only
   * the content remains, and of an image without {@code src} only the {@code alt}. Code holds only text, in which line
   * breaks are spaces. Emphasis of nothing is left out. An e-mail address outside links has U+2060, which is invisible,
   * before its {@code @}: GitHub would link it otherwise.
   *
   * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31</a>
   */
  String toMarkdown();

  /**
   * This text like {@link #toPlainText()}, with escape sequences for a terminal: bold, italic, underlined and struck
   * text, and clickable links to absolute addresses. Control characters in texts and values, other than LF and TAB,
   * become U+FFFD.
   *
   * @see <a href="https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda">OSC 8 hyperlinks</a>
   */
  String toAnsi();

  /**
   * Appends {@link #toHtml()} to {@code out}, without a copy where that is a {@link StringBuilder}.
   *
   * @throws IOException where {@code out} throws it
   * @throws NullPointerException for null
   */
  void writeHtml(Appendable out) throws IOException;

  /**
   * Shows this text to {@code visitor} from its beginning to its end.
   *
   * @throws NullPointerException for null
   */
  void accept(Visitor visitor);

  /**
   * Returns what {@link #toHtml()} returns, so that an output which prints objects as they are, such as {@code th:utext}, prints
   * safe HTML, and one which escapes them shows tags. A line feed in a value stays one.
   */
  @Override
  String toString();

  /**
   * Receives a text in pieces, to print it in a format of its own.
   *
   * <pre>{@code
   * RichText.ofText("a & b").accept(visitor); // text("a & b")
   * }</pre>
   *
   * <p>Starts and ends are balanced and well nested; a link never occurs inside another. The names of elements and
   * attributes are those of HTML, in lower case.
   */
  interface Visitor {
    /** A piece of unescaped text; adjacent text may come in several pieces. Values are isolated as in plain text. */
    void text(String s);

    /** The beginning of a link; its text follows. */
    void startLink(Link l);

    /** The end of the link {@code l}. */
    void endLink(Link l);

    /** The beginning of an element, such as {@code strong}; {@code attributes} is unmodifiable. */
    void startElement(String name, Map<String, String> attributes);

    /** The end of the innermost element. */
    void endElement(String name);

    /** An element without content, such as {@code br}; {@code attributes} is unmodifiable. */
    void voidElement(String name, Map<String, String> attributes);
  }
}
