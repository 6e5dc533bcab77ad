package dev.parlance.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A small catalog that was damaged.
 *
 * @param seed the seed that makes it
 * @param content its bytes
 */
public record MutatedCatalog(long seed, byte[] content) {
  private static final int MOST_MUTATIONS = 6;
  private static final int DEEPEST = 3_000;

  private static final List<String> SAMPLES = List.of("""
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file source-language="en" datatype="plaintext" original="a"><header/><body>
          <group translate="yes"><trans-unit id="hello" datatype="html">
            <source>Hello <x id="INTERPOLATION" equiv-text="{{ user.name }}"/> &amp; all</source>
            <target state="new">Čau <x id="INTERPOLATION"/> &#8211; 😀<!-- no --></target>
            <note from="description">A greeting</note><note from="meaning">m</note>
          </trans-unit></group>
          <trans-unit id="8602814243662345124" translate="no">
            <source><g id="1" ctype="x-html-a">A <mrk mtype="x">link</mrk></g><bx id="2"/>b<ex id="2"/></source>
            <target><![CDATA[a < b]]><ph id="3" ctype="lb">&lt;br/></ph></target>
          </trans-unit>
          <trans-unit id="count">
            <source>{count, plural, =0 {none} =1 {one} other {<x id="count"/> of them}}</source>
            <target>{count, plural, one {jeden} few {<x id="count"/>} other {'{' <x id="count"/>}}</target>
          </trans-unit>
        </body></file>
      </xliff>
      """, """
      <?xml version='1.0'?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="pl">
        <file id="f"><notes><note>n</note></notes><group id="g" translate="yes">
          <unit id="hello"><notes><note category="meaning">m</note><note category="description">d</note></notes>
            <originalData><data id="d1">&lt;b></data></originalData>
            <segment><source>Hello <ph id="0" equiv="INTERPOLATION" disp="{{ name }}"/></source>
              <target>Čau <ph id="0"/>😀</target></segment>
            <ignorable><source> </source></ignorable>
            <segment state="final"><source>again<cp hex="001a"/></source><target>znovu</target></segment>
          </unit>
          <unit id="link"><segment>
            <source><pc id="0" equivStart="START_LINK" equivEnd="CLOSE_LINK" type="link">a</pc>
              <sc id="1"/>b<ec startRef="1"/></source>
            <target><pc id="0">b</pc><sc id="1"/><mrk id="m">c</mrk><ec startRef="1"/></target>
          </segment></unit>
        </group></file>
      </xliff>
      """, """
      {
        "locale": "pl",
        "translations": {
          "hello": "Hello {$INTERPOLATION} & \\u00e9 \\"all\\" 😀",
          "8602814243662345124": "{$START_LINK}A link{$CLOSE_LINK}\\n<b>",
          "count": "{VAR_PLURAL, plural, =0 {none} one {{$INTERPOLATION}} other {{INTERPOLATION} '{of}' them}}",
          "empty": ""
        }
      }
      """, """
      {"hello": "Hello {name} <b>all</b> it's '{'", "cart": {"items": "{count, plural, =0 {none} one {# of {n, number}} other {<link>#</link> {who, select, she {her} other {their}}}}", "when": "{d, date, ::yMMMd} <br/><icon/>"}}
      """, """
      {"hello": "Hello {$INTERPOLATION}", "menu": {"file": {"open": "Open", "new": null}, "edit": "Čau 😀"},
       "list": ["a", 1, true], "number": 12345678901234567890, "hello": "again"}
      """, """
      {
        "@@locale": "en", "@@x-tool": {"a": [1]},
        "hello": "Hello {name}, it's \u00e9 {day} 😀",
        "@hello": {"description": "d", "placeholders": {"name": {}, "day": {"type": "DateTime", "format": "yMMMd+jm"}}},
        "count": "{n, plural, =0 {none} =1 {one} few {{n} '{of}'} other {{price} # {d, date, ::yMd}}}",
        "@count": {"placeholders": {"n": {"type": "int"}, "price": {"type": "double", "format": "currency",
          "optionalParameters": {"symbol": "€", "decimalDigits": 2}}, "d": {"type": "DateTime?", "format": "H:mm",
          "isCustomDateFormat": "true"}}},
        "who": "{who, select, she {She} other {They}}", "@lost": {}, "@_SECTION": {}, "@who": {"x-a": null}
      }
      """, """
      # a comment
      hello Hello <x id="INTERPOLATION" equiv-text="{{ name }}"/> &amp; all
      8602814243662345124 <x id="START_LINK"/>A link<x id="CLOSE_LINK"/> &#8211; 😀
      count {count, plural, =0 {none} =1 {one} other {<x id="count"/> of them}}
      ref.a <x id="ICU" xid="count"/> twice
      hello Čau
      """, """
      # {0} the user's name
      ! and another line
      hello = Hello {0}, it''s \\
          {1,number,#.##} \\u00e9 Čau 😀

      count:{0,choice,0#none|1<{0,number} of ''{1}''}
      empty =
      hello-again\\t=\\ again\\n\\:
      hello again
      a.b C:\\temp CafÃ©
      a-b = &amp; <b>{name}</b> %s
      """);

  private static final List<String> TOKENS = List.of(
      "<", ">", "/>", "</", "&", ";", "\"", "'", "{", "}", "{$", "[", "]", ",", ":", "=", "#", "\\", "\\u", "\\ud83d",
      "\r", "\n", "\r\n", "\t", " ", "\u0085", "\u2028", "\ufeff", "\ufffd", "\u0000", "\u001a", "\ud83d\ude00",
      "<?xml version=\"1.1\"?>", "<?xml version=\"1.1\" encoding=\"UTF-8\"?>", "encoding=\"UTF-16\"",
      "encoding=\"ISO-8859-1\"", "encoding=\"UCS-4\"", "encoding=\"x\"", "encoding=\"IBM037\"", "version=\"3.0\"",
      "<!DOCTYPE xliff>", "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>", "&a;", "&#0;",
      "&#xd800;", "&#x10ffff;", "&#13;", "<![CDATA[", "]]>", "<!--", "-->", "<?p", "?>", "xml:space=\"preserve\"",
      "xmlns:a=\"a\"", "a:b", "translate=\"no\"", "<trans-unit>", "<trans-unit id=\"a\">", "</trans-unit>", "<source>",
      "</source>", "<target/>", "<target>", "</target>", "<unit id=\"u\">", "</unit>", "<segment>", "</segment>",
      "<ignorable>", "<b>", "</b>", "<br>", "<link>", "</link>", "{d, date, ", "{n, plural, ", "other {",
      "::", "}}", "<x/>", "<x id=\"START_LINK\"/>", "<x id=\"CLOSE_LINK\"/>", "<g id=\"\">", "</g>", "<ph>", "</ph>",
      "<it pos=\"open\">", "</it>", "<bpt>", "<ec/>", "<cp hex=\"zz\"/>", "<sub>", "<note>", "</note>", "<alt-trans>",
      "\"translations\": {", "\"locale\": \"\"", "null", "true", "-1e999", "0000", "NaN", "/* */", "{}", "[]", "\"\"",
      "\\\n", "\\\r\n ", "\f", "!", "\\u12", "\\u00c3\\u00a9", "é", "\u00c3\u00a9", "{0,", "}", "''",
      "{n, plural, other {", "{n, select, a {", "offset:1", "one {#}", "}}", "'{", "{0,choice,0#", "|1<", "{1,date,",
      "{0}", "'|'", "\"@a\": {", "\"placeholders\": {", "\"type\": \"int\"", "\"format\": \"", "yMd+", "compact",
      "=2 {",
      "{d, date, ::",
      "START_LINK_1", "_1");

  /** The catalog that {@code seed} makes. */
  public static MutatedCatalog of(long seed) {
    Random random = new Random(seed);
    byte[] content = SAMPLES.get(random.nextInt(SAMPLES.size())).getBytes(UTF_8);
    for (int left = 1 + random.nextInt(MOST_MUTATIONS); left > 0; left--) {
      content = mutated(content, random);
    }
    return new MutatedCatalog(seed, content);
  }

  /** The seed, and the bytes as a Java string has them. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("seed " + seed + ", " + content.length + " bytes: ");
    for (byte each : content) {
      text.append(each >= ' ' && each < 0x7f ? String.valueOf((char) each) : String.format("\\x%02x", each));
    }
    return text.toString();
  }

  private static byte[] mutated(byte[] content, Random random) {
    int from = random.nextInt(content.length + 1);
    int to = Math.min(content.length, from + random.nextInt(40));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(content, from, random);
      case 1 -> joined(part(content, 0, from), part(content, to, content.length));
      case 2 -> joined(part(content, 0, to), repeated(part(content, from, to), 1 + random.nextInt(60)),
          part(content, to, content.length));
      case 3 -> swapped(content, from, to, random);
      case 4, 5 -> joined(part(content, 0, from), token(random), part(content, from, content.length));
      case 6 -> random.nextInt(4) == 0 ? part(content, 0, from) : flipped(content, from, random);
      case 7 -> nested(content, from, to, random);
      default -> joined(part(content, 0, from), token(random), part(content, to, content.length));
    };
  }

  private static byte[] flipped(byte[] content, int at, Random random) {
    byte[] flipped = content.clone();
    if (at < content.length) {
      flipped[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : content[at] ^ 1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] swapped(byte[] content, int from, int to, Random random) {
    int second = to + random.nextInt(content.length - to + 1);
    int end = Math.min(content.length, second + to - from);
    return joined(part(content, 0, from), part(content, second, end), part(content, to, second),
        part(content, from, to), part(content, end, content.length));
  }

  private static byte[] nested(byte[] content, int from, int to, Random random) {
    int depth = random.nextInt(8) == 0 ? random.nextInt(DEEPEST) : random.nextInt(20);
    String[] pair = List.of(new String[] {"<g id=\"1\">", "</g>"}, new String[] {"{\"a\":", "}"},
        new String[] {"{n, select, other {", "}}"}, new String[] {"<group>", "</group>"}, new String[] {"[", "]"},
        new String[] {"<x id=\"START_LINK\"/>", "<x id=\"CLOSE_LINK\"/>"}, new String[] {"{0,choice,0#", "}"})
        .get(random.nextInt(7));
    return joined(part(content, 0, from), repeated(pair[0].getBytes(UTF_8), depth), part(content, from, to),
        repeated(pair[1].getBytes(UTF_8), depth), part(content, to, content.length));
  }

  private static byte[] token(Random random) {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8);
  }

  private static byte[] part(byte[] content, int from, int to) {
    return Arrays.copyOfRange(content, from, to);
  }

  private static byte[] repeated(byte[] piece, int times) {
    byte[][] pieces = new byte[times][];
    Arrays.fill(pieces, piece);
    return joined(pieces);
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      joined.writeBytes(piece);
    }
    return joined.toByteArray();
  }
}
