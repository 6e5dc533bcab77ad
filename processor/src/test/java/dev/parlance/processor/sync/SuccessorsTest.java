package dev.parlance.processor.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.testing.Fuzz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random catalogs of which random texts were edited. */
class SuccessorsTest {
  private static final List<String> WORDS =
      List.of("account", "video", "delete", "upload", "channel", "your", "the", "of",
          "settings", "comment", "watch", "later", "password", "not", "visible", "invisible", "live", "a", "instance",
          "follow");
  private static final List<String> NAMES = List.of("INTERPOLATION", "INTERPOLATION_1", "USER", "COUNT");

  private final Fuzz fuzz = Fuzz.of("successors");
  private final List<PlacedText> gone = new ArrayList<>();
  private final List<PlacedText> fresh = new ArrayList<>();

  @Test
  void eachTextHasOneSuccessorAndIsTheSuccessorOfOne() {
    for (int round = Fuzz.count(150, 5_000); round > 0; round--) {
      edit();
      Map<String, Successor> found = find();

      assertEquals(found.size(), new HashSet<>(found.values().stream().map(Successor::key).toList()).size());
      assertTrue(keys(gone).containsAll(found.keySet()));
      assertTrue(keys(fresh).containsAll(found.values().stream().map(Successor::key).toList()));
    }
  }

  @Test
  void aSuccessorHasTheSamePlaceholdersButForTheirNames() {
    int renamed = 0;
    for (int round = Fuzz.count(150, 5_000); round > 0; round--) {
      edit();
      for (Map.Entry<String, Successor> each : find().entrySet()) {
        Map<String, String> names = each.getValue().likeness().renamed();
        renamed += names.size();
        assertEquals(
            placeholders(text(gone, each.getKey())).stream().map(name -> names.getOrDefault(name, name)).toList(),
            placeholders(text(fresh, each.getValue().key())), () -> gone + "\n" + fresh + "\n" + each);
      }
    }
    assertTrue(renamed > 0);
  }

  @Test
  void successorsWithoutADoubtAreTheSameInAnyOrder() {
    int certain = 0;
    for (int round = Fuzz.count(150, 5_000); round > 0; round--) {
      edit();
      Map<String, String> before = certain(find());
      certain += before.size();
      Collections.shuffle(gone, fuzz.random());
      Collections.shuffle(fresh, fuzz.random());

      assertEquals(before, certain(find()), () -> gone + "\n" + fresh);
    }
    assertTrue(certain > 0);
  }

  @Test
  void aTextIsItsOwnSuccessorWhateverElseIsThere() {
    for (int round = Fuzz.count(150, 5_000); round > 0; round--) {
      edit();
      MessageText same = MessageText.of("Something that nobody else says");
      gone.add(new PlacedText("own", same, "x", "y"));
      fresh.add(new PlacedText("other", same, "v", "w"));

      assertEquals("other", find().get("own").key());
      assertTrue(find().get("own").isCertain());
    }
  }

  private Map<String, Successor> find() {
    return Successors.find(gone, fresh, new TextLikeness(new AngularSyntax(false)));
  }

  private static Map<String, String> certain(Map<String, Successor> found) {
    Map<String, String> certain = new TreeMap<>();
    found.forEach((key, successor) -> {
      if (successor.isCertain()) {
        certain.put(key, successor.key());
      }
    });
    return certain;
  }

  /** Makes a catalog of texts that are gone and those that came in their places, in places of one another, or nowhere. */
  private void edit() {
    gone.clear();
    fresh.clear();
    Random random = fuzz.random();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      List<String> text = new ArrayList<>();
      for (int words = 1 + random.nextInt(8); words > 0; words--) {
        text.add(fuzz.once(5) ? "{" + fuzz.pick(NAMES) : fuzz.pick(WORDS));
      }
      String place = "place" + (fuzz.once(3) ? 0 : i);
      gone.add(new PlacedText("gone" + i, text(text), place, place + " end"));
      if (!fuzz.once(5)) {
        change(text);
        String now = fuzz.once(4) ? "elsewhere" + i : place;
        fresh.add(new PlacedText("fresh" + i, text(text), now, now + " end"));
      }
    }
  }

  private void change(List<String> text) {
    int at = fuzz.random().nextInt(text.size());
    String word = text.get(at);
    switch (fuzz.random().nextInt(7)) {
      case 0 -> text.set(at, word.startsWith("{") ? "{" + fuzz.pick(NAMES) : word + "s");
      case 1 -> text.set(at, fuzz.pick(WORDS));
      case 2 -> text.add(at, fuzz.pick(WORDS));
      case 3 -> text.add(at, "{" + fuzz.pick(NAMES));
      case 4 -> text.set(text.size() - 1, text.get(text.size() - 1) + (word.startsWith("{") ? "_1" : "."));
      case 5 -> Collections.swap(text, at, text.size() - 1);
      default -> text.set(at, word.startsWith("{") ? "{OTHER" : " " + word);
    }
  }

  private static MessageText text(List<String> words) {
    MessageTextBuilder text = MessageText.builder();
    for (int i = 0; i < words.size(); i++) {
      text.characters(i == 0 ? "" : " ");
      if (words.get(i).startsWith("{")) {
        text.placeholder(words.get(i).substring(1).replace(".", ""));
      } else {
        text.characters(words.get(i));
      }
    }
    return text.build();
  }

  private static List<String> placeholders(MessageText text) {
    return text.pieces().stream().filter(piece -> !(piece instanceof Piece.Text)).map(Piece::name).toList();
  }

  private static List<String> keys(List<PlacedText> texts) {
    return texts.stream().map(PlacedText::key).toList();
  }

  private static MessageText text(List<PlacedText> texts, String key) {
    return texts.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow().text();
  }
}
