package dev.parlance.processor.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Bidi;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogGenerator;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.GeneratedCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pseudo-locales of random catalogs, from fixed seeds; the profile {@code long} tries more of them. */
@Tag("long")
class PseudoMessagesTest {
  private static final int CATALOGS = Math.max(50, Integer.getInteger("parlance.catalogs", 0) / 10);
  private static final int BATCH = 50;

  /** The letters whose accent Unicode does not separate, and what they look like. */
  private static final String STROKES = "ɃĐƑĦɊƀđƒħɋı";
  private static final String BASES = "BDFHQbdfhqi";

  @TempDir
  Path folder;

  @Test
  void elementsAndValuesAreThoseOfTheSourceAndLettersLookLikeThem() throws ReflectiveOperationException {
    long first = Fuzz.firstSeed(CATALOGS + " catalogs in pseudo-locales");
    for (long start = first; start < first + CATALOGS; start += BATCH) {
      List<GeneratedCatalog> batch =
          LongStream.range(start, start + BATCH).mapToObj(CatalogGenerator::generate).toList();
      Compiled compiled = compiled(batch);
      assertTrue(compiled.success(), () -> compiled.errors() + " for " + batch);
      for (int i = 0; i < batch.size(); i++) {
        checkEntries(compiled.load("p" + i + ".Messages"), batch.get(i));
      }
    }
  }

  @Test
  void longerTextsAreAThirdToThreeFifthsLonger() {
    Fuzz fuzz = Fuzz.of("lengths in pseudo-locales");
    List<String> texts = new ArrayList<>();
    for (int length = 11; length < 300; length++) {
      StringBuilder text = new StringBuilder("e");
      while (text.length() < length) {
        boolean ends = text.charAt(text.length() - 1) == ' ' || text.length() == length - 1;
        text.append(!ends && fuzz.once(6) ? ' ' : (char) ('a' + fuzz.random().nextInt(26)));
      }
      texts.add(text.toString());
    }
    Compiled compiled = CatalogProject.in(folder)
        .catalog(texts.stream().map(text -> "t" + text.length() + " " + text).toArray(String[]::new))
        .annotation("value = \"messages.txt\", translations = \"pseudo:en-XA\"").compile(JavaCompilers.JAVAC);

    for (String text : texts) {
      String shown = compiled.shown("en-XA", "t" + text.length());
      double ratio = (double) shown.length() / text.length();
      assertTrue(ratio >= 1.3 && ratio <= 1.6, () -> ratio + ": " + shown);
    }
  }

  @Test
  void wordsRunFromRightToLeftAndNumbersAndAddressesDoNot() {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a Hello, big world!", "b 42 files (7 new) at https://example.com/a", "c Hello <x id=\"name\"/>.",
            "d it’s Java17")
        .annotation("value = \"messages.txt\", translations = \"pseudo:ar-XB\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("!dlrow gib ,olleH", "https://example.com/a ta (wen 7) selif 42", ".Ada olleH", "17avaJ s’ti"),
        List.of("a", "b", "c", "d").stream().map(method -> displayed(compiled.shown("ar-XB", method))).toList());
  }

  @Test
  void noTextOfAPseudoLocaleHasAnUnbalancedControl() throws ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    for (String text : List.of("a", "One two.", "It’s 50% of “all”, Ada", "Ünïcode 😀 漢字 العربية", "x\u202ey\u202cz")) {
      lines.add("e" + lines.size() + " " + text);
    }
    Compiled compiled = CatalogProject.in(folder).catalog(lines.toArray(String[]::new))
        .annotation("value = \"messages.txt\", translations = {\"pseudo:ar-XB\", \"pseudo:en-XA\"}")
        .compile(JavaCompilers.JAVAC);
    for (String tag : List.of("ar-XB", "en-XA")) {
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        shown.add("e" + i + " " + compiled.shown(tag, "e" + i));
      }
      assertEquals(List.of(), CatalogProject.in(folder).catalog(shown.toArray(String[]::new))
          .annotation("\"messages.txt\"").compile(JavaCompilers.JAVAC).reports(folder));
    }
  }

  private Compiled compiled(List<GeneratedCatalog> batch) {
    CatalogProject project = CatalogProject.in(folder);
    for (int i = 0; i < batch.size(); i++) {
      GeneratedCatalog catalog = batch.get(i);
      project.file("p" + i + ".txt", catalog.content()).source("p" + i + ".package-info",
          "@dev.parlance.MessageCatalog(value = \"p" + i + ".txt\", sourceLocale = \"" + catalog.locale()
              + "\", translations = {\"pseudo:en-XA\", \"pseudo:ar-XB\"})",
          "package p" + i + ";");
    }
    return project.compile(JavaCompilers.JAVAC);
  }

  private static void checkEntries(Class<?> type, GeneratedCatalog catalog) throws ReflectiveOperationException {
    for (GeneratedCatalog.Entry entry : catalog.entries()) {
      Element source = shown(type, catalog.locale(), entry);
      Element accented = shown(type, "en-XA", entry);
      Element rightToLeft = shown(type, "ar-XB", entry);
      assertEquals(elements(source), elements(accented), () -> entry + " of " + catalog);
      assertEquals(elements(source), elements(rightToLeft), () -> entry + " of " + catalog);
      assertEquals(visible(source), visible(rightToLeft), () -> entry + " of " + catalog);
      assertTrue(isWithin(plain(visible(source)), plain(visible(accented))),
          () -> visible(source) + " in " + visible(accented) + ": " + entry + " of " + catalog);
    }
  }

  private static Element shown(Class<?> type, String tag, GeneratedCatalog.Entry entry)
      throws ReflectiveOperationException {
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(tag));
    Method method = Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(entry.method())).findFirst()
        .orElseThrow();
    Object text = method.invoke(messages, entry.arguments().toArray());
    return Jsoup.parseBodyFragment((text instanceof RichText rich ? rich : RichText.ofText((String) text)).toHtml())
        .body();
  }

  /** The elements with their attributes, in order, without those that isolate values. */
  private static List<String> elements(Element body) {
    return body.getAllElements().stream().filter(each -> !each.tagName().equals("bdi"))
        .map(each -> each.tagName() + each.attributes()).toList();
  }

  /** The text without bidi controls. */
  private static String visible(Element body) {
    return body.wholeText().replaceAll("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "");
  }

  /** The {@code text} with letters without accents. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD).chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append(STROKES.indexOf(c) < 0 ? (char) c : BASES.charAt(STROKES.indexOf(c))));
    return plain.toString();
  }

  /** Whether {@code whole} is {@code part} with some characters in between. */
  private static boolean isWithin(String part, String whole) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      found += whole.charAt(i) == part.charAt(found) ? 1 : 0;
    }
    return found == part.length();
  }

  /** What a reader sees of {@code text} from left to right, by ICU. */
  private static String displayed(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
        .writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
  }
}
