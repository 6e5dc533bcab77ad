package dev.parlance.processor.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pseudo-locales show, in each syntax. The bidi controls around a word are written {@code ‹word›}. */
class PseudoLocalesTest {
  private static final String BOTH = "translations = {\"pseudo:en-XA\", \"pseudo:ar-XB\"}";
  private static final String NOTE =
      "NOTE %s has the pseudo-locales ar-XB and en-XA, made from its texts for looking at pages.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theyAreLocalesOfTheApplicationBehindAllOthers(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder).catalog("a Save the video").file("messages.fr.txt", "a Enregistrer")
        .annotation("value = \"messages.txt\", translations = {\"pseudo:en-XA\", \"messages.{locale}.txt\","
            + " \"pseudo:ar-XB\", \"pseudo:en-XA\"}")
        .compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr.", NOTE.formatted("messages.txt")),
        compiled.reports(folder));
    assertEquals(List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar-XB"), Locale.forLanguageTag("en-XA")),
        compiled.load("test.Messages").getMethod("locales").invoke(null));
    assertEquals("[Šáṽé ţħé ṽïđéö one]", compiled.shown("en-XA", "a"));
    assertEquals("\u200f\u202eSave\u202c\u200f \u200f\u202ethe\u202c\u200f \u200f\u202evideo\u202c\u200f",
        compiled.shown("ar-XB", "a"));
    assertEquals("Enregistrer", compiled.shown("fr", "a"));
  }

  @Test
  void wordsChangeAndNothingElse() {
    assertShown("", "messages.txt", new String[] {
      "a Hello <x id=\"name\"/>", "[Ħéļļö Ada]", "‹Hello› \u2068Ada\u2069",
      "b The quick brown fox jumps over the lazy dog.",
      "[Ţħé ɋüïçķ ƀřöŵñ ƒöẋ ĵüḿṗš öṽéř ţħé ļážý đöğ. one two three four]",
      "‹The› ‹quick› ‹brown› ‹fox› ‹jumps› ‹over› ‹the› ‹lazy› ‹dog›.",
      "c SPHINX OF BLACK QUARTZ, JUDGE MY VOW", "[ŠṖĦÏÑẊ ÖƑ ɃĻÁÇĶ ɊÜÁŘŢŽ, ĴÜĐĞÉ ḾÝ ṼÖŴ one two three]",
      "‹SPHINX› ‹OF› ‹BLACK› ‹QUARTZ›, ‹JUDGE› ‹MY› ‹VOW›",
      "d Größe: it’s 42", "[Ğřößé: ïţ’š 42 one]", "‹Größe›: ‹it’s› 42",
      "e <x id=\"a\"/> / 2", "Ada / 2", "\u2068Ada\u2069 / 2",
      "f {n, plural, one {one file is here} other {# files are here}} today",
      "[2 ƒïļéš ářé ħéřé one two ţöđáý]", "2 ‹files› ‹are› ‹here› ‹today›",
      "g {w, select, Ada {She wrote this text} other {They}}", "[Šħé ŵřöţé ţħïš ţéẋţ one two]",
      "‹She› ‹wrote› ‹this› ‹text›",
      "h Ends in a space&#32;", "[Éñđš ïñ á šṗáçé one] ", "‹Ends› ‹in› ‹a› ‹space› ",
      "i שלום", "[שלום]", "‹שלום›"});
  }

  @Test
  void markupStaysWhereItIsAndEachParagraphIsATextOfItsOwn() {
    assertShown("", "messages.txt", new String[] {
      "a Read <x id=\"START_LINK\"/>the terms<x id=\"CLOSE_LINK\"/>",
      "[Řéáđ <a href=\"/x\">ţħé ţéřḿš</a> one]", "‹Read› <a href=\"/x\">‹the› ‹terms›</a>",
      "b <x id=\"START_PARAGRAPH\"/>One line of text<x id=\"CLOSE_PARAGRAPH\"/><x id=\"START_UNORDERED_LIST\"/>"
          + "<x id=\"START_LIST_ITEM\"/>Item <x id=\"START_BOLD_TEXT\"/>one<x id=\"CLOSE_BOLD_TEXT\"/>"
          + "<x id=\"CLOSE_LIST_ITEM\"/><x id=\"CLOSE_UNORDERED_LIST\"/>",
      "<p>[Öñé ļïñé öƒ ţéẋţ one]</p><ul><li>[Ïţéḿ <b>öñé</b>]</li></ul>",
      "<p>‹One› ‹line› ‹of› ‹text›</p><ul><li>‹Item› <b>‹one›</b></li></ul>",
      "c Buy<x id=\"LINE_BREAK\"/>now<x id=\"START_TAG_SPAN\"/><x id=\"CLOSE_TAG_SPAN\"/>",
      "[Ƀüý<br>ñöŵ<span></span>]", "‹Buy›<br>‹now›<span></span>",
      "d <x id=\"ICU\" xid=\"e\"/> of your files", "[[2 ƀýţéš] öƒ ýöüř ƒïļéš one]", "2 ‹bytes› ‹of› ‹your› ‹files›",
      "e {n, plural, one {# byte} other {# bytes}}", "[2 ƀýţéš]", "2 ‹bytes›"});
  }

  @Test
  void whatProgramsReadStaysAsItIs() {
    assertShown(", syntax = dev.parlance.Syntax.TEXT", "messages.properties", new String[] {
      "a = Write to a.b@example.com or see https://example.com/a?b=c now",
      "[Ŵřïţé ţö a.b@example.com öř šéé https://example.com/a?b=c ñöŵ one two three four five]",
      "‹Write› ‹to› a.b@example.com ‹or› ‹see› https://example.com/a?b=c ‹now›",
      "b = 50% of {{ name }}, ${name}, %1$s, %(n)s", "[50% öƒ {{ name }}, ${name}, %1$s, %(n)s one two three]",
      "50% ‹of› {{ name }}, ${name}, %1$s, %(n)s",
      "c = <b>bold</b>&nbsp;is 100%", "[<b>ƀöļđ</b>&nbsp;ïš 100% one two]", "<b>‹bold›</b>&nbsp;‹is› 100%",
      "d = www.example.com", "www.example.com", "www.example.com"});
  }

  @Test
  void patternsOfJavaTextAreReadBefore() {
    assertShown("", "messages.properties", new String[] {
      "a = It''s {0} on {1,date,long} in '{braces}'",
      "[Ïţ’š Ada öñ June 1, 2024 ïñ {braces} one two]".replace('’', '\''),
      "‹It's› \u2068Ada\u2069 ‹on› June 1, 2024 ‹in› {braces}",
      "b = There {0,choice,0#are no files|1#is one file|1<are {0,number,integer} files}.",
      "[Ţħéřé ářé 1,234 ƒïļéš one.]", "‹There› ‹are› 1,234 ‹files›."});
  }

  @Test
  void messagesOfIcuAreReadBefore() {
    assertShown(", syntax = dev.parlance.Syntax.ICU", "messages.json", new String[] {
      "{\"a\": \"<b>Due</b> on {d, date, ::yMMMMd} for <link>{n, number} of us</link>\",",
      "[<b>Đüé</b> öñ June 1, 2024 ƒöř <a href=\"/x\">1,234.5 öƒ üš</a> one two]",
      "<b>‹Due›</b> ‹on› June 1, 2024 ‹for› <a href=\"/x\">1,234.5 ‹of› ‹us›</a>",
      "\"b\": \"{p, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of '{three}'\"}",
      "[2ñđ öƒ {three} one]", "2‹nd› ‹of› {three}"});
  }

  @Test
  void placeholdersOfXliffAndJsonAreReadBefore() {
    String entries = "<trans-unit id=\"a\"><source>Hello <x id=\"name\"/>, bye</source></trans-unit>";
    assertShown("", "messages.xlf", new String[] {
      "<xliff version=\"1.2\"><file source-language=\"en\"><body>" + entries + "</body></file></xliff>",
      "[Ħéļļö Ada, ƀýé one]", "‹Hello› \u2068Ada\u2069, ‹bye›"});
    assertShown("", "messages.json", new String[] {
      "{\"a\": \"Hello {$name}, {$START_LINK}bye{$CLOSE_LINK}\"}",
      "[Ħéļļö Ada, <a href=\"/x\">ƀýé</a> one]", "‹Hello› <bdi>Ada</bdi>, <a href=\"/x\">‹bye›</a>"});
  }

  @Test
  void messagesOfFlutterAreReadBefore() {
    assertShown("", "app_en.arb", new String[] {
      "{\"a\": \"It's {n, plural, =0{no file} =1{one file} other{{n} files}} of {name}\",",
      "[Ïţ'š 2 ƒïļéš öƒ Ada]", "‹It's› 2 ‹files› ‹of› \u2068Ada\u2069",
      "\"@a\": {\"placeholders\": {\"n\": {\"type\": \"int\"}, \"name\": {\"type\": \"String\"}}},", "", "",
      "\"b\": \"Bye\"}", "[Ƀýé]", "‹Bye›"});
  }

  @Test
  void textsThatNobodyTranslatesStayAsTheyAre() {
    String units = "<trans-unit id=\"a\" translate=\"no\"><source>Parlance</source></trans-unit>"
        + "<trans-unit id=\"b\"><source>Hello</source></trans-unit>";
    assertShown("", "messages.xlf", new String[] {
      "<xliff version=\"1.2\"><file source-language=\"en\"><body>" + units + "</body></file></xliff>",
      "Parlance", "Parlance", "", "[Ħéļļö]", "‹Hello›"});
  }

  /** Asserts what is shown of the entries {@code a}, {@code b} and so on: of each line of the file in both locales, if any. */
  private void assertShown(String annotation, String file, String[] rows) {
    List<String> lines = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < rows.length; i += 3) {
      lines.add(rows[i]);
      if (!rows[i + 1].isEmpty()) {
        expected.addAll(List.of(rows[i + 1], rows[i + 2]));
      }
    }
    Compiled compiled = CatalogProject.in(folder).file(file, lines.toArray(String[]::new))
        .annotation("value = \"" + file + "\", " + BOTH + annotation).option("-Aparlance.rules=foreign-syntax:off,"
            + "typed-html:off")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(NOTE.formatted(file)), compiled.reports(folder));
    List<String> shown = new ArrayList<>();
    for (int i = 0; 2 * i < expected.size(); i++) {
      String method = Character.toString('a' + i);
      shown.addAll(List.of(compiled.shown("en-XA", method), marked(compiled.shown("ar-XB", method))));
    }
    assertEquals(String.join("\n", expected), String.join("\n", shown));
  }

  private static String marked(String text) {
    return text.replace("\u200f\u202e", "‹").replace("\u202c\u200f", "›");
  }
}
