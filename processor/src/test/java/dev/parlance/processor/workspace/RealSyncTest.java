package dev.parlance.processor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.edit.xml.XmlElement;
import dev.parlance.processor.sync.SyncOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The translations of PeerTube in {@code peertube} of the folder that {@code -Dparlance.realCatalogs=DIR} names, brought up
 * to date after 120 edits of the template. {@code -Dparlance.replay=DIR} keeps the files there.
 */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealSyncTest {
  private static final String TEMPLATE = "angular.xlf";

  @TempDir
  Path temporary;

  private final List<String> lines = new ArrayList<>();

  @Test
  void translationsAreKeptWhereTheTextNearlyIsTheSameAndNowhereElse() throws IOException {
    Path real = Path.of(System.getProperty("parlance.realCatalogs"), "peertube");
    Path folder = Path.of(System.getProperty("parlance.replay", temporary.toString()));
    String template = Files.readString(real.resolve(TEMPLATE));
    ReplayedHistory history = new ReplayedHistory(template);
    Map<String, Path> translations = new TreeMap<>();
    Path older = Files.createDirectories(folder.resolve("older"));
    Path synced = Files.createDirectories(folder.resolve("synced"));
    Files.writeString(older.resolve(TEMPLATE), history.older(template));
    Files.writeString(synced.resolve(TEMPLATE), template);
    try (Stream<Path> files = Files.list(real)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".xlf")).sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.equals(TEMPLATE)) {
          Files.writeString(older.resolve(name), history.older(Files.readString(file)));
          Files.copy(older.resolve(name), synced.resolve(name));
          translations.put(name.substring("angular.".length(), name.length() - ".xlf".length()), synced.resolve(name));
        }
      }
    }

    Files.write(folder.resolve("edits.tsv"), history.edits().stream()
        .map(edit -> edit.kind() + "\t" + edit.oldId() + "\t"
            + (edit.kind() == ReplayedHistory.Kind.REMOVED ? "" : edit.newId()))
        .toList());

    SyncRun.Outcome outcome = sync(synced.resolve(TEMPLATE), translations, false);

    assertEquals(new SyncRun.Outcome(false, 65), outcome);
    assertEquals("fr-FR: 77 kept under a new ID, 75 to review, 38 without a translation, 33 removed. "
        + translations.get("fr-FR"),
        lines.stream().filter(line -> line.startsWith("fr-FR:")).findFirst().orElseThrow());
    assertEquals(new SyncRun.Outcome(false, 0), sync(synced.resolve(TEMPLATE), translations, true));
    Map<ReplayedHistory.Kind, int[]> counts = new EnumMap<>(ReplayedHistory.Kind.class);
    for (Path file : translations.values()) {
      count(history, Files.readString(older.resolve(file.getFileName())), Files.readString(file), counts);
    }
    // Not kept: a short word misspelt where the text is elsewhere too (26), a word that denies (59), another one elsewhere (1).
    assertEquals("""
        TYPO: 939 translated, 913 kept, 913 marked
        PUNCTUATION: 579 translated, 579 kept, 579 marked
        WORD: 779 translated, 719 kept, 719 marked
        WHITE_SPACE: 174 translated, 174 kept, 0 marked
        MOVED_LINK: 289 translated, 0 kept, 0 marked
        SWAPPED_VALUES: 143 translated, 0 kept, 0 marked
        SPLIT: 154 translated, 0 kept, 0 marked
        REMOVED: 510 translated, 0 kept, 0 marked
        NEW: 0 translated, 0 kept, 0 marked
        """, counts.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()[0] + " translated, "
        + each.getValue()[1] + " kept, " + each.getValue()[2] + " marked\n").collect(Collectors.joining()));
  }

  private static void count(ReplayedHistory history, String before, String after,
      Map<ReplayedHistory.Kind, int[]> counts) {
    Map<String, XmlElement> old = byId(before);
    Map<String, XmlElement> now = byId(after);
    for (ReplayedHistory.Edit edit : history.edits()) {
      XmlElement was = old.get(edit.oldId());
      XmlElement is = now.get(edit.newId());
      int[] count = counts.computeIfAbsent(edit.kind(), kind -> new int[3]);
      String target = was == null ? "" : was.child("target").map(XmlElement::content).orElse("");
      String then = is == null ? "" : is.child("target").map(XmlElement::content).orElse("");
      boolean isOpen = was != null && was.child("target").map(each -> each.value("state")).orElse("").equals("new");
      if (!target.isEmpty() && !isOpen) {
        count[0]++;
        count[1] += target.equals(then) ? 1 : 0;
        count[2] += target.equals(then)
            && is.child("target").orElseThrow().value("state").equals("needs-review-translation") ? 1 : 0;
      }
    }
  }

  private static Map<String, XmlElement> byId(String file) {
    Map<String, XmlElement> byId = new HashMap<>();
    ReplayedHistory.units(file).forEach(unit -> byId.putIfAbsent(unit.value("id"), unit));
    return byId;
  }

  private SyncRun.Outcome sync(Path source, Map<String, Path> translations, boolean verify) {
    return SyncRun.run(new CatalogFiles(source, "en-US", TextNotation.AUTO, new TreeMap<>(translations)),
        new SyncSettings(new SyncOptions(SyncOptions.Untranslated.DEFAULT, true), verify, Optional.empty(),
            Optional.empty(), StandardCharsets.UTF_8),
        CatalogReaders.load(getClass().getClassLoader(), error -> {}), new Output() {
          @Override
          public void info(String line) {
            lines.add(line);
          }

          @Override
          public void error(String line) {
            lines.add("ERROR " + line);
          }
        });
  }
}
