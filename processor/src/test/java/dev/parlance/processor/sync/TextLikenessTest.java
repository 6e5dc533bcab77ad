package dev.parlance.processor.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.format.plain.PlainCatalogText;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLikenessTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Delete the video        | Delete  the video      | same
      Delete the video        | Delete the video.      | enough
      Delete the vidoe        | Delete the video       | enough
      Delete the video        | Delete this video      | in place
      Delete the video        | Watch my films         | none
      Delete the video        | Do not delete the video | none
      Don't delete it         | Don’t delete it        | enough
      It is visible to all    | It is invisible to all | none
      Enable the comments     | Disable the comments   | none
      Never                   | Ever                   | none
      {n, plural, one {a video} other {all videos}} | {n, plural, one {a video} other {all the videos}} | in place
      {n, plural, one {a video} other {all videos}} | {n, plural, one {a video} few {some} other {all videos}} | none
      {n, plural, one {a video} other {all videos}} | {n, select, one {a video} other {all videos}} | none
      <x id="START_LINK"/>Our terms<x id="CLOSE_LINK"/> apply | <x id="START_LINK"/>Our term<x id="CLOSE_LINK"/> apply | enough
      <x id="START_LINK"/>Our terms<x id="CLOSE_LINK"/> apply | <x id="START_BOLD_TEXT"/>Our terms<x id="CLOSE_BOLD_TEXT"/> apply | none
      <x id="START_LINK"/>Our terms<x id="CLOSE_LINK"/> apply | Our terms <x id="START_LINK"/>apply<x id="CLOSE_LINK"/> | none
      <x id="START_LINK"/>Our terms<x id="CLOSE_LINK"/> apply | Our terms apply | none
      <x id="A"/> and <x id="B"/> | <x id="A"/> and <x id="A"/> | none
      """)
  void twoTextsAreTheSameNearEnoughAnywhereOnlyInOnePlaceOrNotAtAll(String old, String now, String like) {
    assertEquals(like, likeness().between(PlainCatalogText.parse(old), PlainCatalogText.parse(now))
        .map(found -> found.isSame() ? "same" : found.isEnough(false) ? "enough" : found.isEnough(true) ? "in place"
            : "none")
        .orElse("none"));
  }

  @Test
  void placeholdersAreRenamedAtTheSameWords() {
    assertEquals(Map.of("A", "B", "B", "A"),
        likeness().between(PlainCatalogText.parse("From <x id=\"A\"/> to <x id=\"B\"/>"),
            PlainCatalogText.parse("From <x id=\"B\"/> to <x id=\"A\"/>")).orElseThrow().renamed());
    assertEquals(Map.of("NAME", "USER"), likeness().renamed(PlainCatalogText.parse("Hello <x id=\"NAME\"/>"),
        PlainCatalogText.parse("<x id=\"USER\"/> was here, and nobody else")));
    assertEquals(Map.of(), likeness().renamed(PlainCatalogText.parse("Hello <x id=\"A\"/> <x id=\"B\"/>"),
        PlainCatalogText.parse("Hello <x id=\"C\"/> <x id=\"D\"/>")));
  }

  private static TextLikeness likeness() {
    return new TextLikeness(new AngularSyntax(false));
  }
}
