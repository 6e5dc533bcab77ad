package dev.parlance.processor.spi;

import java.util.Arrays;

/**
 * Builds the text of an entry: an XML fragment as a plain catalog has it.
 *
 * <pre>{@code
 * new MessageText().characters("Hello ").placeholder("NAME").characters(" & all!").toString()
 * // Hello <x id="NAME"/> &amp; all!
 * }</pre>
 */
public final class MessageText {
  private final StringBuilder text = new StringBuilder(128);
  private final boolean equivTexts;

  /** For each character of the text where it comes from; null where that is not kept. */
  private int[] origins;

  private int origin;
  private int tracked;

  /** An empty text. */
  public MessageText() {
    this(true);
  }

  /** An empty text; {@code equivTexts} tells whether its placeholders keep what they stand for. */
  MessageText(boolean equivTexts) {
    this.equivTexts = equivTexts;
  }

  /** An empty text that keeps where its characters come from, for {@link CatalogReader#position}. */
  public static MessageText tracked() {
    MessageText text = new MessageText();
    text.track();
    return text;
  }

  /** Keeps from now on where characters come from. */
  void track() {
    if (origins == null) {
      origins = new int[64];
      added();
    }
  }

  /** Tells that what is added next stands at {@code offset} of the file's text. */
  public MessageText from(int offset) {
    origin = offset;
    return this;
  }

  /**
   * Where the character at {@code index} comes from; for the end of the text, where that is.
   *
   * @throws IllegalStateException if this text does not keep it
   */
  public int origin(int index) {
    if (origins == null) {
      throw new IllegalStateException("not tracked");
    }
    return index < text.length() ? origins[index] : origin;
  }

  /** A text without placeholders. */
  public static String of(String characters) {
    return new MessageText().characters(characters).toString();
  }

  /** Adds characters, which mean themselves. */
  public MessageText characters(CharSequence characters) {
    int run = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '\r') {
        text.append(characters, run, i).append(reference(c));
        run = i + 1;
      }
    }
    text.append(characters, run, characters.length());
    return added();
  }

  private String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '\r' -> "&#13;";
      // A ]]> is not allowed in XML.
      default -> endsWithBrackets() ? "&gt;" : ">";
    };
  }

  /** Adds the placeholder {@code name}. */
  public MessageText placeholder(String name) {
    return placeholder(name, "", "");
  }

  /**
   * Adds a placeholder.
   *
   * @param name its name, such as {@code START_LINK}
   * @param equivText the expression or tag that it stands for, which may suggest a name for its parameter; else empty
   * @param xid the ID of the message that an {@code ICU} placeholder stands for; else empty
   */
  public MessageText placeholder(String name, String equivText, String xid) {
    text.append("<x");
    attribute("id", name);
    if (equivTexts && !equivText.isEmpty()) {
      attribute("equiv-text", equivText);
    }
    if (!xid.isEmpty()) {
      attribute("xid", xid);
    }
    text.append("/>");
    return added();
  }

  /** Adds markup as it stands, which the checks will find malformed. */
  public MessageText markup(String markup) {
    text.append(markup);
    return added();
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text. */
  @Override
  public String toString() {
    return text.toString();
  }

  private MessageText added() {
    if (origins != null) {
      origins = text.length() > origins.length ? Arrays.copyOf(origins, text.length() + text.length() / 2) : origins;
      for (; tracked < text.length(); tracked++) {
        origins[tracked] = origin;
      }
    }
    return this;
  }

  private boolean endsWithBrackets() {
    int length = text.length();
    return length >= 2 && text.charAt(length - 1) == ']' && text.charAt(length - 2) == ']';
  }

  private void attribute(String name, String value) {
    text.append(' ').append(name).append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '"' -> text.append("&quot;");
        default -> text.append(c);
      }
    }
    text.append('"');
  }
}
