package dev.parlance.processor.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a text piece by piece. */
public final class MessageTextBuilder {
  private final boolean keepsSources;

  /** All characters while they were added at once: most texts are. */
  private String first = "";

  private StringBuilder units;
  private final List<Piece> marks = new ArrayList<>(0);
  private int[] places = MessageText.NO_PLACES;
  private int keptFrom = -1;
  private int keptTo;

  /** Where each unit comes from; null where that is not kept. */
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

  /** Keeps from now on where units come from. */
  public void track() {
    if (origins == null) {
      origins = new int[64];
      added();
    }
  }

  /** Notes that what is added next is at {@code offset} of the file's text, where the builder keeps that. */
  public MessageTextBuilder from(int offset) {
    origin = offset;
    return this;
  }

  /**
   * Where the unit at {@code index} comes from; for the end of the text, where that is.
   *
   * @throws IllegalStateException if this builder does not keep it
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

  /** Adds characters, which mean themselves; white space is dropped where it is at an edge of the text. */
  public MessageTextBuilder characters(String characters) {
    if (units == null && first.isEmpty()) {
      first = characters;
    } else {
      units().append(characters);
    }
    return added();
  }

  /** Adds characters that are in the file as they are in the text, from {@code offset} on. */
  public MessageTextBuilder run(int offset, String characters) {
    if (origins == null) {
      return characters(characters);
    }
    for (int i = 0; i < characters.length(); i++) {
      from(offset + i).characters(characters.substring(i, i + 1));
    }
    return this;
  }

  /** Adds characters, which are kept at an edge of the text too. */
  public MessageTextBuilder keptCharacters(String characters) {
    keptFrom = keptFrom < 0 ? length() : keptFrom;
    characters(characters);
    keptTo = length();
    return this;
  }

  /** Adds what {@code reference}, such as {@code &#160;}, stands for in XML; a fault where that is nothing. */
  public MessageTextBuilder reference(String reference) {
    XmlReference read = XmlReference.read(reference, 0);
    if (read.isFaulty()) {
      fault("", false, read.problem(), read.advice());
    }
    return keptCharacters(read.isFaulty() ? reference : read.characters());
  }

  /** Adds the placeholder {@code name}, of the kind that Angular's names say. */
  public MessageTextBuilder placeholder(String name) {
    return placeholder(name, "", "");
  }

  /**
   * Adds a placeholder, of the kind that Angular's names say: {@code START_LINK} is a beginning, {@code TAG_IMG} an
   * element without content, {@code ICU} with an ID another message, and a value what has no such name.
   *
   * @param name its name
   * @param source the expression or tag that it stands for, which may suggest a name for its parameter; else empty
   * @param reference the ID of the message that an {@code ICU} placeholder stands for; else empty
   */
  public MessageTextBuilder placeholder(String name, String source, String reference) {
    return piece(PlaceholderName.piece(name, keepsSources ? source : "", reference));
  }

  /**
   * Adds an element that is not a placeholder: a fault.
   *
   * @param name its name
   * @param pair how a beginning and its end are written in the file, for advice
   */
  public MessageTextBuilder element(String name, String pair) {
    return element("<" + name + ">", name, pair);
  }

  /** Adds the tag {@code written} of such an element. */
  public MessageTextBuilder element(String written, String name, String pair) {
    return fault(written, false, "the element <" + name + "> is not allowed.",
        "A text holds words and placeholders; write " + pair + ", or &lt; for a < that is meant to be read.");
  }

  /** Adds a placeholder without a name: a fault; {@code instead} is what to write. */
  public MessageTextBuilder unnamed(String instead) {
    return fault("", true, "the placeholder has no id.", "Write " + instead + ".");
  }

  /**
   * Adds what cannot be read.
   *
   * @param written what it is in the file, as far as it is left out of the text; else empty
   * @param placeholder whether it was meant as a placeholder
   * @param problem what is wrong, a sentence
   * @param advice what to do, a sentence
   */
  public MessageTextBuilder fault(String written, boolean placeholder, String problem, String advice) {
    return piece(new Piece.Fault(written, placeholder, problem, advice));
  }

  /** Adds all of {@code text}. */
  public MessageTextBuilder text(MessageText text) {
    text.pieces().forEach(this::piece);
    return this;
  }

  /** Adds {@code piece}. */
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

  /** The text. */
  public MessageText build() {
    String all = units == null ? first : units.toString();
    if (marks.isEmpty() && keptTo == 0) {
      return MessageText.of(all);
    }
    return new MessageText(all, Arrays.copyOf(places, marks.size()), marks.toArray(MessageText.NO_MARKS),
        keptFrom < 0 ? all.length() : keptFrom, keptTo);
  }
}
