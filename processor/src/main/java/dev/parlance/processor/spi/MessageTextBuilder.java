package dev.parlance.processor.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a text piece by piece. */
public final class MessageTextBuilder {
  private final boolean keepsSources;

  /** All characters as long as they were added in one call, as most texts are. */
  private String first = "";

  private StringBuilder units;
  private final List<Piece> marks = new ArrayList<>(0);
  private int[] places = MessageText.NO_PLACES;
  private int keptFrom = -1;
  private int keptTo;

  /** The origin of each unit; null where it is not kept. */
  private int[] origins;

  private int origin;
  private int tracked;

  public MessageTextBuilder(boolean keepsSources) {
    this.keepsSources = keepsSources;
  }

  /** A builder that keeps where its units come from, for {@link CatalogReader#position}. */
  public static MessageTextBuilder tracked() {
    MessageTextBuilder text = new MessageTextBuilder(true);
    text.track();
    return text;
  }

  /** Starts to keep where units come from. */
  public void track() {
    if (origins == null) {
      origins = new int[64];
      added();
    }
  }

  /**
   * Sets the origin of what is added next: {@code offset} in the file's text. It is ignored unless origins are kept.
   */
  public MessageTextBuilder from(int offset) {
    origin = offset;
    return this;
  }

  /**
   * The origin of the unit at {@code index}, or of the end of the text.
   *
   * @throws IllegalStateException if this builder does not keep origins
   */
  public int origin(int index) {
    if (origins == null) {
      throw new IllegalStateException("not tracked");
    }
    return index < length() ? origins[index] : origin;
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return length() == 0;
  }

  private int length() {
    return units == null ? first.length() : units.length();
  }

  /** Adds literal characters; white space at an edge of the text is dropped later. */
  public MessageTextBuilder characters(String characters) {
    if (units == null && first.isEmpty()) {
      first = characters;
    } else {
      units().append(characters);
    }
    return added();
  }

  /** Adds characters that the file has verbatim, from {@code offset} on. */
  public MessageTextBuilder run(int offset, String characters) {
    if (origins == null) {
      return characters(characters);
    }
    for (int i = 0; i < characters.length();) {
      int next = i + Character.charCount(characters.codePointAt(i));
      from(offset + i).characters(characters.substring(i, next));
      i = next;
    }
    return this;
  }

  /** Adds literal characters; white space is kept even at an edge of the text. */
  public MessageTextBuilder keptCharacters(String characters) {
    keptFrom = keptFrom < 0 ? length() : keptFrom;
    characters(characters);
    keptTo = length();
    return this;
  }

  /**
   * Adds the character that {@code reference}, such as {@code &#160;}, denotes in XML; a fault where it denotes none.
   */
  public MessageTextBuilder reference(String reference) {
    XmlReference read = XmlReference.read(reference, 0);
    if (read.isFaulty()) {
      fault("", false, read.problem(), read.advice());
    }
    return keptCharacters(read.isFaulty() ? reference : read.characters());
  }

  /** Adds the placeholder {@code name}, of the kind that Angular's naming says. */
  public MessageTextBuilder placeholder(String name) {
    return placeholder(name, "", "");
  }

  /**
   * Adds a placeholder, of the kind that Angular's naming says: {@code START_LINK} is a start, {@code TAG_IMG} an
   * element without content, {@code ICU} with an ID another message, and any other name a value.
   *
   * @param name the placeholder's name
   * @param source the expression or tag in the template, which may suggest a name for the parameter; may be empty
   * @param reference the ID of the message that an {@code ICU} placeholder refers to; else empty
   */
  public MessageTextBuilder placeholder(String name, String source, String reference) {
    return piece(PlaceholderName.piece(name, keepsSources ? source : "", reference));
  }

  /**
   * Adds a fault for an element that is not a placeholder.
   *
   * @param name its name
   * @param pair a start and its close as the file has them, for advice
   */
  public MessageTextBuilder element(String name, String pair) {
    return element("<" + name + ">", name, pair);
  }

  /** Adds a fault for the tag {@code written} of an element that is not a placeholder. */
  public MessageTextBuilder element(String written, String name, String pair) {
    return fault(written, false, "the element <" + name + "> is not allowed.",
        "A text holds words and placeholders; write " + pair + ", or &lt; for a literal <.");
  }

  /** Adds a fault for a placeholder without a name; {@code instead} is what to write. */
  public MessageTextBuilder unnamed(String instead) {
    return fault("", true, "the placeholder has no id.", "Write " + instead + ".");
  }

  /**
   * Adds a fault, that is, something that cannot be read.
   *
   * @param written the faulty characters in the file as far as the text leaves them out; may be empty
   * @param placeholder whether they were meant as a placeholder
   * @param problem what is wrong, a sentence
   * @param advice what to do, a sentence
   */
  public MessageTextBuilder fault(String written, boolean placeholder, String problem, String advice) {
    return piece(new Piece.Fault(written, placeholder, problem, advice));
  }

  /** Adds all pieces of {@code text}. */
  public MessageTextBuilder text(MessageText text) {
    text.pieces().forEach(this::piece);
    return this;
  }

  /** Adds a piece. */
  public MessageTextBuilder piece(Piece piece) {
    if (piece instanceof Piece.Text text) {
      return characters(text.characters());
    }
    places = marks.size() == places.length ? Arrays.copyOf(places, 2 * places.length + 4) : places;
    places[marks.size()] = length();
    marks.add(piece);
    units().append(MessageText.MARK);
    return added();
  }

  private StringBuilder units() {
    if (units == null) {
      units = new StringBuilder(first.length() + 64).append(first);
    }
    return units;
  }

  private MessageTextBuilder added() {
    if (origins != null) {
      int length = length();
      origins = length > origins.length ? Arrays.copyOf(origins, length + length / 2) : origins;
      for (; tracked < length; tracked++) {
        origins[tracked] = origin;
      }
    }
    return this;
  }

  /** Builds the text. */
  public MessageText build() {
    String all = units == null ? first : units.toString();
    if (marks.isEmpty() && keptTo == 0) {
      return MessageText.of(all);
    }
    return new MessageText(all, Arrays.copyOf(places, marks.size()), marks.toArray(MessageText.NO_MARKS),
        keptFrom < 0 ? all.length() : keptFrom, keptTo);
  }
}
