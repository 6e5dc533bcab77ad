package dev.parlance.processor.syntax;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * New names of placeholders, by their old ones: {@code INTERPOLATION}, {@code 0} for <code>{0}</code>, {@code START_terms}
 * for {@code <terms>}. A close is renamed with its start unless it has a new name of its own.
 */
public record Renaming(Map<String, String> names) {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*+([^\\s{},'#" + MessageText.MARK + "]++)");
  private static final Pattern TAG = Pattern.compile("</?([^\\s/>]++)");

  /** Copies the map. */
  public Renaming {
    names = Map.copyOf(names);
  }

  /**
   * A name among the characters of a text that is renamed.
   *
   * @param start the unit at which it begins
   * @param end the unit after it
   * @param name the new name, as it is written there
   */
  public record Place(int start, int end, String name) {}

  /** The new name of the placeholder {@code name}; the same where it has none. */
  public String of(String name) {
    String closed = PlaceholderName.closed(name);
    if (names.containsKey(name) || closed.equals(name)) {
      return names.getOrDefault(name, name);
    }
    return Optional.ofNullable(names.get(PlaceholderName.START + closed)).map(PlaceholderName::opened)
        .map(opened -> PlaceholderName.CLOSE + opened).orElse(name);
  }

  /** The names that are renamed among the characters of {@code text}, as {@code syntax} reads it, in their order. */
  public List<Place> in(MessageText text, Syntax syntax) {
    TreeMap<Integer, Place> places = new TreeMap<>();
    boolean marked = syntax instanceof MarkedUpSyntax;
    Syntax arguments = marked ? ((MarkedUpSyntax) syntax).syntax() : syntax;
    addPlaces(arguments.read(text, names.keySet(), new ProblemLog()), text, '{', ARGUMENT, places);
    // Tags of HTML have no names but those of elements.
    if (marked && !syntax.isHtml()) {
      addPlaces(syntax.read(text, names.keySet(), new ProblemLog()), text, '<', TAG, places);
    }
    return new ArrayList<>(places.values());
  }

  private void addPlaces(
      List<Token> tokens, MessageText text, char sign, Pattern written, Map<Integer, Place> places) {
    for (Token token : tokens) {
      addPlace(token.name(), token.offset(), text, sign, written, places);
      if (token instanceof Token.Choice choice) {
        addPlace(choice.variable(), choice.offset(), text, sign, written, places);
        choice.branches().forEach(branch -> addPlaces(branch.content(), text, sign, written, places));
      }
    }
  }

  private void addPlace(
      String name, int offset, MessageText text, char sign, Pattern written, Map<Integer, Place> places) {
    String renamed = of(name);
    Matcher place = written.matcher(text.units()).region(offset, text.length());
    if (!renamed.equals(name) && text.units().charAt(offset) == sign && !text.isMark(offset) && place.lookingAt()) {
      places.putIfAbsent(offset, new Place(place.start(1), place.end(1), sign == '<' ? withoutKind(renamed) : renamed));
    }
  }

  private static String withoutKind(String name) {
    return name.startsWith(PlaceholderName.START) ? name.substring(PlaceholderName.START.length())
        : name.startsWith(PlaceholderName.CLOSE) ? name.substring(PlaceholderName.CLOSE.length()) : name;
  }

  /** The {@code text} with its placeholders renamed, among its pieces and its characters. */
  public MessageText of(MessageText text, Syntax syntax) {
    boolean kept = text.strip() == text;
    MessageTextBuilder renamed = MessageText.builder();
    int at = 0;
    for (Place place : in(text, syntax)) {
      add(text, at, place.start(), kept, renamed);
      add(place.name(), kept, renamed);
      at = place.end();
    }
    add(text, at, text.length(), kept, renamed);
    return renamed.build();
  }

  private void add(MessageText text, int from, int to, boolean kept, MessageTextBuilder renamed) {
    int at = from;
    while (at < to) {
      int mark = Math.min(to, text.nextMark(at));
      if (mark > at) {
        add(text.units().substring(at, mark), kept, renamed);
      }
      if (mark < to) {
        renamed.piece(of(text.mark(mark)));
      }
      at = mark + 1;
    }
  }

  private static void add(String characters, boolean kept, MessageTextBuilder renamed) {
    if (kept) {
      renamed.keptCharacters(characters);
    } else {
      renamed.characters(characters);
    }
  }

  /** The {@code piece} with its new name. */
  public Piece of(Piece piece) {
    return piece.renamed(of(piece.name()));
  }
}
