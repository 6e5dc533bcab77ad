package dev.parlance.processor.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Edits of texts, each with the text before and after, under one ID. */
final class Edits {
  /** Texts with placeholders as extractors write them, and as people do. */
  private static final List<List<Piece>> TEXTS = List.of(
      values("FIRST", "LAST"), values("USER", "VIDEO", "CHANNEL"), values("NAME_2", "NAME_10", "NAME_1"),
      interpolations("user.first", "user.last"), interpolations("video.name", "user.name", "channel.name"),
      interpolations("zoom", "area()", "size | bytes"),
      links("/terms", "/privacy"), links("/z", "/a", "[url]"),
      List.of(link("LINK_TERMS", ""), link("LINK_PRIVACY", "")),
      List.of(link("TAG_SPAN", "<span class='z'>"), link("TAG_SPAN_1", "<span class='a'>")),
      List.of(value("USER", ""), link("LINK", "<a href='/x'>"), value("ACCOUNT", "")),
      List.of(link("BLOCK_IF", ""), link("BLOCK_ELSE", "")),
      List.of(piece("followers", "followers", "", Kind.PLURAL), piece("following", "following", "", Kind.PLURAL)),
      List.of(piece("gender", "VAR_SELECT", "", Kind.SELECT), value("INTERPOLATION", "last"),
          value("INTERPOLATION_1", "first")));

  private Edits() {}

  /** What a placeholder is. */
  enum Kind {
    VALUE, PAIR, PLURAL, SELECT
  }

  /** What was done to the text. */
  enum Change {
    MOVE, RENUMBER, RENAME, DROP_AND_ADD, PLURAL
  }

  /**
   * A placeholder.
   *
   * @param meaning what it is for, whatever it is called
   * @param name its name; of a pair without START
   * @param source its source in the template
   * @param kind what it is
   */
  record Piece(String meaning, String name, String source, Kind kind) {
    Piece named(String other) {
      return new Piece(meaning, other, source, kind);
    }
  }

  /** An edit of a text. */
  record Edit(Change change, List<Piece> before, List<Piece> after) {}

  /** All edits. */
  static List<Edit> all() {
    List<Edit> edits = new ArrayList<>();
    for (List<Piece> text : TEXTS) {
      permutations(text).forEach(moved -> {
        edits.add(new Edit(Change.MOVE, text, moved));
        if (isNumbered(text)) {
          edits.add(new Edit(Change.RENUMBER, text, numbered(text, moved)));
        }
      });
      IntStream.range(0, text.size()).forEach(i -> {
        Piece piece = text.get(i);
        if (!hasFellow(text, piece)) {
          return;
        }
        edits.add(new Edit(Change.RENAME, text, with(text, i, piece.named(renamed(piece)))));
        edits.add(new Edit(Change.DROP_AND_ADD, text,
            with(text, i, new Piece("new", renamed(piece), source(piece), piece.kind()))));
        if (piece.kind() == Kind.VALUE) {
          edits.add(new Edit(Change.PLURAL, text,
              with(text, i, new Piece(piece.meaning(), piece.name(), "", Kind.PLURAL))));
        }
      });
    }
    return edits;
  }

  /** Whether another placeholder of {@code text} takes arguments of the same type. */
  private static boolean hasFellow(List<Piece> text, Piece piece) {
    return text.stream().anyMatch(
        other -> other != piece && (other.kind() == piece.kind() || piece.kind() == Kind.SELECT));
  }

  /** A name that is ordered otherwise. */
  private static String renamed(Piece piece) {
    String family = piece.name().startsWith("LINK") ? "LINK_" : piece.name().startsWith("BLOCK") ? "BLOCK_"
        : piece.name().startsWith("TAG") ? "TAG_" : "";
    return family + (piece.name().compareTo(family + "M") < 0 ? "ZZ" : "AA");
  }

  private static String source(Piece piece) {
    return piece.source().isEmpty() ? "" : piece.kind() == Kind.PAIR ? "<a href='/new'>" : "brandNew";
  }

  private static boolean isNumbered(List<Piece> text) {
    return text.stream().anyMatch(piece -> piece.name().endsWith("_1") && !piece.source().isEmpty());
  }

  /** The text {@code moved} with its placeholders numbered in their new order, as an extractor does. */
  private static List<Piece> numbered(List<Piece> text, List<Piece> moved) {
    List<String> names = text.stream().filter(piece -> !piece.source().isEmpty()).map(Piece::name).toList();
    List<Piece> numbered = new ArrayList<>();
    int next = 0;
    for (Piece piece : moved) {
      numbered.add(piece.source().isEmpty() ? piece : piece.named(names.get(next++)));
    }
    return numbered;
  }

  private static List<List<Piece>> permutations(List<Piece> text) {
    List<List<Piece>> moved = new ArrayList<>();
    permute(List.of(), text, moved);
    moved.remove(text);
    return moved;
  }

  private static void permute(List<Piece> begun, List<Piece> rest, List<List<Piece>> all) {
    if (rest.isEmpty()) {
      all.add(begun);
    }
    for (Piece next : rest) {
      List<Piece> longer = new ArrayList<>(begun);
      longer.add(next);
      permute(longer, rest.stream().filter(piece -> piece != next).toList(), all);
    }
  }

  private static List<Piece> with(List<Piece> text, int index, Piece piece) {
    List<Piece> edited = new ArrayList<>(text);
    edited.set(index, piece);
    return edited;
  }

  private static List<Piece> values(String... names) {
    return IntStream.range(0, names.length).mapToObj(i -> value(names[i], "")).toList();
  }

  private static List<Piece> interpolations(String... expressions) {
    return numbered(expressions, (i, name) -> value("INTERPOLATION" + i, name));
  }

  private static List<Piece> links(String... addresses) {
    return numbered(addresses, (i, address) -> link("LINK" + i, "<a class='x' " + (address.startsWith("[")
        ? "[routerLink]='" + address + "'" : "href='" + address + "'") + ">"));
  }

  private static List<Piece> numbered(String[] sources, BiFunction<String, String, Piece> piece) {
    return IntStream.range(0, sources.length).mapToObj(i -> piece.apply(i == 0 ? "" : "_" + i, sources[i])).toList();
  }

  private static Piece value(String name, String source) {
    return piece(name, name, source, Kind.VALUE);
  }

  private static Piece link(String family, String source) {
    return piece(family, family, source, Kind.PAIR);
  }

  private static Piece piece(String meaning, String name, String source, Kind kind) {
    return new Piece(meaning, name, source, kind);
  }
}
