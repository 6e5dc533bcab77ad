package dev.parlance.processor.format.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.parse.SourceParser;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.testing.Fuzz;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scanner of texts against the JDK's XML parser, on random fragments. */
@Tag("long")
class XmlAgreementTest {
  private static final int FRAGMENTS = Math.max(15_000, 100 * Integer.getInteger("parlance.catalogs", 300));
  private static final List<String> PIECES =
      List.of("<", ">", "&", ";", "/", "x", "i", "d", "=", "\"", "'", "#", "!", "-",
          "[", "]", "?", "A", "a", " ", "<x", " id=\"", "\"/>", "/>", "</x>", "<x id=\"a\"/>", "<x id='A'></x>",
          " d=\"", "\"",
          "&#65;", "&#x41;", "&amp;", "&lt;", "&#", "<!--", "-->", "<![CDATA[", "]]>", "<?a", "?>", "<!DOCTYPE a>",
          "id", "<a>",
          "</a>", "<a/>", "&#0;", "&#xD800;", "\ufffe", "é", " d=\"😀\"", "\t");

  private static final List<String> RIGHT = List.of("<x id=\"A\"/>", "<x id='A' d=\"a\"/>", "<x  id = \"A\" ></x >",
      "<x i=\"&#65;\" id=\"&amp;A\"/>", "<x d='\"' id='A' i=\"'>\" />", "a &#65; d &#x41;", "]] >",
      "x &lt;i&gt; ]]&gt;");

  private final XMLInputFactory xml = XMLInputFactory.newInstance();

  XmlAgreementTest() {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  @Test
  void aFragmentIsMalformedWhereItIsNotXmlOrHasMoreThanPlaceholders() {
    Random random = Fuzz.of("fragments").random();
    int rightOnes = 0;
    for (int i = 0; i < FRAGMENTS; i++) {
      String fragment = i % 2 == 0 ? pieces(random, 1 + random.nextInt(9)) : damaged(random);
      boolean right = isWordsAndPlaceholders(fragment);
      rightOnes += right ? 1 : 0;
      assertEquals(right, !isMalformed(fragment), () -> "in fragment " + fragment);
    }
    assertTrue(rightOnes > FRAGMENTS / 20 && rightOnes < FRAGMENTS / 2, rightOnes + " of " + FRAGMENTS + " are right");
  }

  private static String pieces(Random random, int count) {
    StringBuilder fragment = new StringBuilder();
    for (int i = 0; i < count; i++) {
      fragment.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return fragment.toString();
  }

  /** A right fragment with a piece put in or put over something. */
  private static String damaged(Random random) {
    StringBuilder fragment = new StringBuilder();
    for (int count = random.nextInt(2); count >= 0; count--) {
      fragment.append(RIGHT.get(random.nextInt(RIGHT.size())));
    }
    for (int count = random.nextInt(2); count >= 0; count--) {
      int at = random.nextInt(fragment.length() + 1);
      fragment.replace(at, Math.min(fragment.length(), at + random.nextInt(3)), pieces(random, 1));
    }
    return fragment.toString();
  }

  private static boolean isMalformed(String fragment) {
    return SourceParser.parse("id", PlainCatalogText.parse(fragment), new AngularSyntax(false))
        .problems()
        .stream().anyMatch(problem -> problem.rule() == Rule.MALFORMED_ENTRY);
  }

  private boolean isWordsAndPlaceholders(String fragment) {
    // The parser does not tell an empty CDATA section. Where XML allows <!, nothing else begins with it here.
    if (fragment.contains("<!")) {
      return false;
    }
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new StringReader("<root>" + fragment + "</root>"));
      reader.nextTag();
      int event = reader.next();
      while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE
          || isPlaceholder(reader, event)) {
        event = reader.next();
      }
      return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("root")
          && reader.next() == XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException notWellFormed) {
      return false;
    }
  }

  /** Whether an {@code <x>} begins here that has an ID and nothing inside; then it is read. */
  private static boolean isPlaceholder(XMLStreamReader reader, int event) throws XMLStreamException {
    if (event != XMLStreamConstants.START_ELEMENT || !reader.getLocalName().equals("x")) {
      return false;
    }
    String id = reader.getAttributeValue(null, "id");
    return id != null && !id.isBlank() && reader.next() == XMLStreamConstants.END_ELEMENT;
  }
}
