package dev.parlance.processor.format.plain;

import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are no XML, or XML that a text may not have. */
class MalformedTextTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource({"characters", "references", "markup", "elements"})
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> characters() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("NUL", "a x\0y\0\nb ok\n", """
            1:4: malformed-entry: the character U+0000 is not allowed in a text. Remove it.
            """, "a", "b"),
        FaultyCatalog.of("other controls", "a x\u001fy\b\nb \u000bok\f\n", """
            1:4: malformed-entry
            1:6: malformed-entry
            2:3: malformed-entry
            2:6: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("U+FFFE and U+FFFF", "a \ufffe\uffff\n", """
            1:3: malformed-entry
            1:4: malformed-entry
            """, "a"),
        FaultyCatalog.of("]]>", "a one ]]> two\n", """
            1:7: malformed-entry: ]]> is not allowed in an XML text. Write ]]&gt;.
            """, "a"));
  }

  static Stream<Arguments> references() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("an entity that XML has not", "a caf&eacute; au lait\n", """
            1:6: malformed-entry: &eacute; is not an entity of XML, which has amp, lt, gt, quot and apos. \
            Write the character itself, or its number as in &#160;.
            """, "a"),
        FaultyCatalog.of("&nbsp;", "a 10&nbsp;km, 20&nbsp;km\n", """
            1:5: malformed-entry: &nbsp; is not an entity of XML, which has amp, lt, gt, quot and apos. Write &#160;.
            """, "a"),
        FaultyCatalog.of("a bare &", "a P2P & Privacy\nb R&D\nc &\n", """
            1:7: malformed-entry: & does not start an entity reference. Write &amp; for a literal &.
            2:4: malformed-entry
            3:3: malformed-entry
            """, "a", "b", "c"),
        FaultyCatalog.of("a reference without ;", "a P2P &amp Privacy\nb &#65\n", """
            1:7: malformed-entry
            2:3: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("references to what XML has not",
            "a x&#0;\nb x&#8;\nc x&#x1F;\nd x&#xD800;\ne x&#56320;\nf x&#xFFFE;\ng x&#xFFFF;\n", """
            1:4: malformed-entry: &#0; stands for U+0000, which is not allowed in a text. Remove it.
            2:4: malformed-entry
            3:4: malformed-entry
            4:4: malformed-entry
            5:4: malformed-entry: &#56320; stands for U+DC00, which is not allowed in a text. Remove it.
            6:4: malformed-entry
            7:4: malformed-entry
            """, "a", "b", "c", "d", "e", "f", "g"),
        FaultyCatalog.of("a surrogate pair as two references", "a &#xD83D;&#xDE00;\n", """
            1:3: malformed-entry
            1:11: malformed-entry
            """, "a"),
        FaultyCatalog.of("references beyond Unicode", "a &#x110000;\nb &#1114112;\nc &#99999999999999999999;\n", """
            1:3: malformed-entry: &#x110000; is not the number of a character. Write it as in &#160; or &#xA0;.
            2:3: malformed-entry
            3:3: malformed-entry
            """, "a", "b", "c"),
        FaultyCatalog.of("references without digits", "a &#;\nb &#x;\n", """
            1:3: malformed-entry
            2:3: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("references with other characters than digits", "a &#12a;\nb &#xZZ;\nc &#X41;\n", """
            1:3: malformed-entry
            2:3: malformed-entry
            3:3: malformed-entry
            """, "a", "b", "c"));
  }

  static Stream<Arguments> markup() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("a comment", "a one <!-- <b> & --> two\n", """
            1:7: malformed-entry: an XML comment is not allowed. Remove it; a line that begins with # is a comment.
            """, "a"),
        FaultyCatalog.of("a comment that never ends", "a one <!-- <b> & -- > two\n", """
            1:7: malformed-entry
            """, "a"),
        FaultyCatalog.of("a CDATA section", "a one <![CDATA[ <b> & ]]> two\n", """
            1:7: malformed-entry: a CDATA section is not allowed. Write its text with &lt; for < and &amp; for &.
            """, "a"),
        FaultyCatalog.of("a CDATA section that never ends", "a one <![CDATA[ <b> & ]> two\n", """
            1:7: malformed-entry
            """, "a"),
        FaultyCatalog.of("a DOCTYPE with an entity bomb", """
            a <!DOCTYPE b [<!ENTITY c "ha"><!ENTITY d "&c;&c;&c;"><!ENTITY e "&d;&d;&d;">]>
            b <!DOCTYPE b SYSTEM "file:///etc/passwd">x
            """, """
            1:3: malformed-entry: a DOCTYPE or declaration is not allowed. Remove it.
            2:3: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("an entity of a DOCTYPE's", """
            a <!DOCTYPE b [<!ENTITY c SYSTEM "file:///etc/passwd">]>&c;
            """, """
            1:3: malformed-entry
            1:57: malformed-entry
            """, "a"),
        FaultyCatalog.of("a processing instruction", "a <?xml version=\"1.0\"?> x\nb <?php echo <b>\n", """
            1:3: malformed-entry: a processing instruction is not allowed. Remove it.
            2:3: malformed-entry
            """, "a", "b"));
  }

  static Stream<Arguments> elements() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("HTML", "a one <b>two</b> three\n", """
            1:7: malformed-entry: the element <b> is not allowed. A text holds words and placeholders; \
            write <x id="START_…"/> and <x id="CLOSE_…"/>, or &lt; for a literal <.
            """, "a"),
        FaultyCatalog.of("HTML after an emoji", "a \ud83d\ude00 <b>two</b>\n", """
            1:6: malformed-entry
            """, "a"),
        FaultyCatalog.of("an element that never ends", "a one <blink class=\"a\" two\n", """
            1:7: malformed-entry
            """, "a"),
        FaultyCatalog.of("an element without content", "a one<br/>two\nb <script src=\"x\"/>\n", """
            1:6: malformed-entry
            2:3: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("an element of XLIFF's other than <x>", "a one <g id=\"1\">two</g>\n", """
            1:7: malformed-entry
            """, "a"),
        FaultyCatalog.of("an X", "a one <X id=\"A\"/>\n", """
            1:7: malformed-entry
            """, "a"),
        FaultyCatalog.of("a bare <", "a 1 < 2\nb 1 <2\nc 1 <\nd <>\n", """
            1:5: malformed-entry: < does not start a placeholder. Write &lt; for a literal <.
            2:5: malformed-entry
            3:5: malformed-entry
            4:3: malformed-entry
            """, "a", "b", "c", "d"),
        FaultyCatalog.of("several faults in one text", "a <b>x</b> & &nbsp; ]]> <i>y</i>\n", """
            1:3: malformed-entry
            1:12: malformed-entry
            1:14: malformed-entry
            1:21: malformed-entry
            1:25: malformed-entry
            """, "a"));
  }
}
