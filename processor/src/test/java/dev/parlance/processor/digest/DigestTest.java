package dev.parlance.processor.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.format.plain.PlainCatalogText;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** IDs that Angular made, and IDs that a second implementation of its algorithm, in Python, made. */
class DigestTest {
  private static final String PLURAL =
      "{VAR_PLURAL, plural, =0 {No views} =1 {1 view} other {<x id=\"INTERPOLATION\"/> views}}";
  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

  @ParameterizedTest
  @MethodSource({"idsOfAngular", "lengths", "characters", "references", "braces", "malformed"})
  void theIdOfATextIsTheOneThatAngularGives(String text, String meaning, String id) {
    assertEquals(id, Digest.of(PlainCatalogText.parse(text), meaning));
    if (meaning.isEmpty()) {
      assertEquals(id, Digest.of(PlainCatalogText.parse(text)));
    }
  }

  static Stream<Arguments> idsOfAngular() {
    return Stream.of(
        Arguments.of("Hello", "", "3902961887793684628"),
        Arguments.of("Hello", "m", "6616505470450179563"),
        Arguments.of("", "", "4416290763660062288"),
        Arguments.of(" What is PeerTube? ", "", "8351124097389031348"),
        Arguments.of("P2P &amp; Privacy", "", "185970110822844952"),
        Arguments.of("It is a free and open-source software, under the <x id=\"START_LINK\"/>AGPLv3 licence"
            + "<x id=\"CLOSE_LINK\"/>.", "", "1986723212816406967"),
        Arguments.of("Hello <x id=\"INTERPOLATION\"/>, you have <x id=\"INTERPOLATION_1\"/> new messages"
            + "<x id=\"LINE_BREAK\"/>", "", "8781888881846644097"),
        Arguments.of(PLURAL, "", "6500762313951857695"),
        Arguments.of("{VAR_PLURAL, plural, =0 {No videos} =1 {1 video} other {<x id=\"INTERPOLATION\"/> videos}}", "",
            "7766488542631150871"),
        Arguments.of("Deleted {count, plural, =1 {1 video} other {<x id=\"count\"/> videos}}.", "",
            "5779580280418408097"),
        Arguments.of("<x id=\"INTERPOLATION\"/> <x id=\"ICU\"/> for \"<x id=\"INTERPOLATION_1\"/>\"", "",
            "5048098960297458894"),
        Arguments.of("\ud83d\ude00 emoji \ud800\udf48 é 日本", "", "3523661196221675465"),
        Arguments.of("Lock video", "video|menu", "57086634556385864"),
        Arguments.of("{VAR_SELECT, select, a {<x id=\"START_BOLD_TEXT\"/>x<x id=\"CLOSE_BOLD_TEXT\"/>} other"
            + " {{VAR_PLURAL, plural, one {1} other {<x id=\"INTERPOLATION\"/>}}}}", "", "6590820235837895311"));
  }

  /** Texts around multiples of 12 bytes, which are hashed together. */
  static Stream<Arguments> lengths() {
    return Stream.of(
        Arguments.of("a", "", "3021572406473344372"),
        Arguments.of("12345678901", "", "8787417343205051965"),
        Arguments.of("123456789012", "", "8639133754794198768"),
        Arguments.of("1234567890123", "", "1105359287195785111"),
        Arguments.of("12345678901234567890123", "", "1809648317802402136"),
        Arguments.of("123456789012345678901234", "", "1895938467849147756"),
        Arguments.of("1234567890123456789012345", "", "1083924702484501850"),
        Arguments.of("ééééé1", "", "6707991977140158358"),
        Arguments.of("éééééé", "", "406852384758242758"),
        Arguments.of("ééééééa", "", "1103629081612423656"),
        Arguments.of("日本日本", "", "8922974951545929825"),
        Arguments.of("x".repeat(100_000), "", "439429066385985045"));
  }

  static Stream<Arguments> characters() {
    return Stream.of(
        Arguments.of("é", "", "6265371852394407640"),
        Arguments.of("\ud800\udf48", "", "435366223357390020"),
        Arguments.of("\ud83d\ude00\ud83d\ude00\ud83d\ude00", "", "2292742256362867632"),
        Arguments.of("x", "é", "335079363404720715"),
        Arguments.of("x", "\ud83d\ude00", "4979566397820225890"),
        Arguments.of("", "m", "7643163222182934884"),
        Arguments.of("Save", "", "3768927257183755959"),
        Arguments.of("Save ", "", "662506850593821474"),
        Arguments.of("a\tb", "", "1097758786678585069"),
        Arguments.of("line\nbreak", "", "3829697006812721160"),
        Arguments.of("line\r\nbreak", "", "3829697006812721160"),
        Arguments.of("line\rbreak", "", "3829697006812721160"),
        Arguments.of("line&#10;break", "", "3829697006812721160"),
        Arguments.of("line&#13;break", "", "8913518132974966038"));
  }

  static Stream<Arguments> references() {
    return Stream.of(
        Arguments.of("&#72;e&#x6C;lo", "", "3902961887793684628"),
        Arguments.of("&#x1F600; emoji &#66376; &#233; &#26085;本", "", "3523661196221675465"),
        Arguments.of("Save&#32;", "", "662506850593821474"),
        Arguments.of("&#123;first&#125; - <x equiv-text=\"{{ a &amp; b }}\" id=\"LAST\" ctype=\"x-a\"></x>", "",
            "3412333747330781547"));
  }

  static Stream<Arguments> braces() {
    return Stream.of(
        Arguments.of("{first} - <x id=\"LAST\"/>", "", "3412333747330781547"),
        Arguments.of("{<x id=\"N\"/>", "", "5516395581985626037"),
        Arguments.of("&#x7b;<x id='N'/>", "", "5516395581985626037"),
        Arguments.of("}<x id=\"N\"/>", "", "1401763443235459412"),
        Arguments.of("}<x id=\"N\"/>{<x id=\"N\"/>", "", "92147483578961504"),
        Arguments.of("{<x id=\"N\"/>}<x id=\"N\"/>", "", "5321501190520904635"));
  }

  /** What cannot be read has no part in the digest. */
  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("a & b", "", "4362725061248917617"),
        Arguments.of("Hello<b></b>", "", "3902961887793684628"),
        Arguments.of("Hello<!-- world", "", "3902961887793684628"),
        Arguments.of("Hello<x", "", "3902961887793684628"),
        Arguments.of("Hello<x/>", "", "3902961887793684628"));
  }

  @ParameterizedTest
  @MethodSource
  void anXidIsTheDigestWithADollarInsideBracesToo(String text, String id) {
    assertEquals(id, Digest.reference(PlainCatalogText.parse(text)));
  }

  static Stream<Arguments> anXidIsTheDigestWithADollarInsideBracesToo() {
    return Stream.of(
        Arguments.of("{VAR_PLURAL, plural, =0 {No videos} =1 {1 video} other {<x id=\"INTERPOLATION\"/> videos}}",
            "1730926218636655979"),
        Arguments.of(PLURAL, "2993444675623312471"),
        Arguments.of("{<x id=\"N\"/>}<x id=\"N\"/>", "6530434979987438314"),
        Arguments.of("Hello", "3902961887793684628"),
        Arguments.of("", "4416290763660062288"));
  }

  @ParameterizedTest
  @MethodSource
  void theCanonicalTextHasNamesForPlaceholders(String text, String canonical) {
    assertEquals(canonical, Digest.canonical(PlainCatalogText.parse(text)));
  }

  static Stream<Arguments> theCanonicalTextHasNamesForPlaceholders() {
    return Stream.of(
        Arguments.of("", ""),
        Arguments.of(" a  b ", " a  b "),
        Arguments.of("&lt;b&gt; &#x26;amp; ]]", "<b> &amp; ]]"),
        Arguments.of("See <x id=\"START_LINK\" ctype=\"x-a\" equiv-text=\"&lt;a>\"/>it<x id='CLOSE_LINK'></x>.",
            "See {$START_LINK}it{$CLOSE_LINK}."),
        Arguments.of("<x id=\"user name\"/>", "{$user name}"),
        Arguments.of("<x id=\"N\"/>" + PLURAL + "<x id=\"N\"/>",
            "{$N}{VAR_PLURAL, plural, =0 {No views} =1 {1 view} other {{INTERPOLATION} views}}{$N}"));
  }

  @Test
  void anIdOfAnyTextHas1To19Digits() {
    List<String> pieces = List.of("<", ">", "&", ";", "<x id=\"N\"/>", "<x", " id='", "'", "\"", "{", "}", "&#", "x0;",
        "\ud83d", "\ude00", "\u0000", "\r", "]]>", "<!--", "<![CDATA[", "é", "Save", " ");
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int count = random.nextInt(8); count > 0; count--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertTrue(DECIMAL.matcher(Digest.of(PlainCatalogText.parse(text.toString()))).matches(), () -> "of " + text);
      assertTrue(DECIMAL.matcher(Digest.reference(PlainCatalogText.parse(text.toString()))).matches(),
          () -> "of " + text);
    }
  }
}
