package dev.parlance.processor.format.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.CatalogLoader;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the characters of texts stand in files that were put together from pieces whose places are known. */
class XliffPlacesTest {
  private static final int UNITS = 60;

  private static final List<CatalogReader> READERS = CatalogReaders.load(
      CatalogReader.class.getClassLoader(), error -> {
        throw new AssertionError(error);
      });

  /** One way of writing a file. */
  record Style(String encoding, String lineEnd, boolean oneLine, int seed) {}

  /** What a piece of a file means. */
  record Piece(String written, List<Meant> meant) {}

  /** Units of a text, all of which are at {@code offset} of their piece. */
  record Meant(int units, int offset) {
    Meant(String characters, int offset) {
      this(characters.length(), offset);
    }
  }

  static Stream<Style> styles() {
    return Stream.of("UTF-8", "UTF-8 with a mark", "UTF-16", "windows-1252")
        .flatMap(encoding -> Stream.of("\n", "\r\n", "\r")
            .flatMap(lineEnd -> Stream.of(true, false)
                .flatMap(
                    oneLine -> IntStream.range(0, 4).mapToObj(seed -> new Style(encoding, lineEnd, oneLine, seed)))));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyCharacterIsFoundWhereItWasWritten(Style style) {
    Map<String, List<Integer>> expected = new HashMap<>();
    String file = file(style, expected);
    List<Finding> findings = new ArrayList<>();
    Catalog catalog =
        CatalogLoader.read(new CatalogFile("messages.fr.xlf", bytes(file, style.encoding())), READERS,
            TextNotation.AUTO,
            new Scope("fr", Scope.Tier.REQUIRED), findings::add);

    assertEquals(List.of(), findings);
    assertEquals(UNITS, catalog.entries().size());
    for (Entry entry : catalog.entries()) {
      List<Integer> offsets = expected.get(entry.id());
      MessageText text = entry.read().text();
      assertEquals(offsets.size(), text.length(), text.toString());
      for (int i = 0; i < offsets.size(); i++) {
        assertEquals(position(file, offsets.get(i)), catalog.positions().of(entry, i),
            "character " + i + " of " + text);
      }
    }
  }

  private static String file(Style style, Map<String, List<Integer>> offsets) {
    Random random = new Random(style.seed());
    List<Piece> pieces = pieces(style);
    String encoding = style.encoding().replace(" with a mark", "");
    String between = style.oneLine() ? " " : style.lineEnd();
    StringBuilder file = new StringBuilder("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + between
        + "<xliff version=\"1.2\"><file source-language=\"en\"><body>" + between);
    for (int unit = 0; unit < UNITS; unit++) {
      String id = "unit" + unit;
      file.append("<trans-unit id=\"").append(id).append('"').append(random.nextBoolean() ? between : "").append('>')
          .append(between).append("<source>s</source><target>");
      List<Integer> its = new ArrayList<>();
      for (int count = random.nextInt(8); count > 0; count--) {
        Piece piece = pieces.get(random.nextInt(pieces.size()));
        for (Meant meant : piece.meant()) {
          for (int i = 0; i < meant.units(); i++) {
            its.add(file.length() + meant.offset());
          }
        }
        file.append(piece.written());
      }
      offsets.put(id, its);
      file.append("</target>").append(between).append("</trans-unit>").append(between);
    }
    return file.append("</body></file></xliff>").append(between).toString();
  }

  private static List<Piece> pieces(Style style) {
    String letter = style.encoding().startsWith("UTF") ? "\ud83d\ude00" : "\u00e9";
    return List.of(
        new Piece("abc", List.of(new Meant("a", 0), new Meant("b", 1), new Meant("c", 2))),
        new Piece(letter, List.of(new Meant(letter, 0))),
        new Piece("&#x1F600;", List.of(new Meant("\ud83d\ude00", 0))),
        new Piece("&amp;", List.of(new Meant("&", 0))),
        new Piece("&#60;", List.of(new Meant("<", 0))),
        new Piece("<x id=\"A\" equiv-text=\"&lt;a>\"/>", List.of(new Meant(1, 0))),
        new Piece("<x id='B' ></x>", List.of(new Meant(1, 0))),
        new Piece("<g id=\"1\" ctype=\"x-a\">in</g>", List.of(new Meant(1, 0),
            new Meant("i", 22), new Meant("n", 23), new Meant(1, 24))),
        new Piece("<mrk mtype=\"term\">m</mrk>", List.of(new Meant("m", 18))),
        new Piece("<mrk mtype=\"term\"><x id=\"C\"/></mrk>", List.of(new Meant(1, 18))),
        new Piece("<!-- a <b> -->", List.of()),
        new Piece("<?a > ?>", List.of()),
        new Piece("<![CDATA[a<b]]>", List.of(new Meant("a", 9), new Meant("<", 10), new Meant("b", 11))),
        new Piece(style.oneLine() ? "\t" : style.lineEnd(),
            List.of(new Meant(style.oneLine() ? "\t" : "\n", 0))));
  }

  private static byte[] bytes(String file, String encoding) {
    if (encoding.startsWith("UTF-16")) {
      return file.getBytes(Charset.forName("UTF-16"));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (encoding.endsWith("mark")) {
      bytes.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    }
    bytes.writeBytes(file.getBytes(Charset.forName(encoding.replace(" with a mark", ""))));
    return bytes.toByteArray();
  }

  private static Position position(String file, int offset) {
    String[] lines = file.substring(0, offset).split("\r\n|\r|\n", -1);
    return new Position(lines.length, lines[lines.length - 1].length() + 1);
  }
}
