package dev.parlance.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Link;
import dev.parlance.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The class generated from the example's catalog, against the catalog read without Parlance. */
class SeedCatalogTest {
  private static final String EMPTY_LINK = "m7257048945916143687";

  private static final String SOURCE = "messages.txt";

  private final Messages messages = Messages.of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "en, messages.txt, 'For more information, please visit https://example.org/0.'",
    "fr, messages.fr.txt, 'Pour en savoir plus, rendez-vous sur https://example.org/0.'",
    "de, messages.de.txt, 'Weitere Informationen finden Sie unter https://example.org/0.'",
    "ja, messages.ja.txt, '詳しくはhttps://example.org/0をご覧ください。'",
    "ar, messages.ar.txt, 'لمزيد من المعلومات، يُرجى زيارة https://example.org/0.'"})
  void everyEntryComesOutInEachLanguageAsPlainTextAndAsHtml(String locale, String file, String emptyLink)
      throws Exception {
    Map<String, String> texts = catalog(file);
    texts.put(EMPTY_LINK, emptyLink);
    Messages translated = Messages.of(Locale.forLanguageTag(locale));

    Map<String, String> plain = new LinkedHashMap<>();
    Map<String, String> decodedHtml = new LinkedHashMap<>();
    for (String method : texts.keySet()) {
      Object text = call(translated, method);
      RichText rich = text instanceof RichText markup ? markup : RichText.ofText((String) text);
      plain.put(method, rich.toPlainText());
      decodedHtml.put(method, Jsoup.parse("<p>" + rich.toHtml() + "</p>").selectFirst("p").wholeText());
    }

    assertEquals(Locale.forLanguageTag(locale), translated.locale());
    assertEquals(31, texts.size());
    assertEquals(texts, plain);
    assertEquals(texts, decodedHtml);
  }

  @Test
  void theFourLinksAreParametersOfThreeMethods() {
    Map<String, List<String>> links = new TreeMap<>();
    for (Method method : Messages.class.getMethods()) {
      if (Arrays.asList(method.getParameterTypes()).contains(Link.class)) {
        links.put(method.getName(), Arrays.stream(method.getParameters()).map(Parameter::getName).toList());
      }
    }

    assertEquals(Map.of(
        "m31c95b65cb16d779069e65e82e68690f712c4a5c", List.of("link", "link1"),
        "m6469b375536342370eefd959bb72a06dc3d5884b", List.of("link"),
        EMPTY_LINK, List.of("link")), links);
  }

  @Test
  void htmlOfTextsWithLinksIsWellFormedAndKeepsTheAddresses() throws Exception {
    Map<String, List<String>> addresses = new TreeMap<>();
    Map<String, List<String>> texts = new TreeMap<>();
    for (String method : catalog(SOURCE).keySet()) {
      if (call(messages, method) instanceof RichText text) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document html = Jsoup.parse("<!DOCTYPE html><title>t</title>" + text.toHtml(), parser);
        assertEquals(List.of(), parser.getErrors());
        addresses.put(method, html.select("a").eachAttr("href"));
        texts.put(method, html.select("a").eachText());
      }
    }

    List<String> first = List.of("https://example.org/0");
    assertEquals(Map.of(
        "m31c95b65cb16d779069e65e82e68690f712c4a5c", List.of("https://example.org/0", "https://example.org/1"),
        "m6469b375536342370eefd959bb72a06dc3d5884b", first,
        EMPTY_LINK, first), addresses);
    assertEquals(Map.of(
        "m31c95b65cb16d779069e65e82e68690f712c4a5c", List.of("with the WebTorrent library", "this document"),
        "m6469b375536342370eefd959bb72a06dc3d5884b", List.of("AGPLv3 licence"),
        EMPTY_LINK, first), texts);
  }

  /** What {@code method} returns for links to {@code https://example.org/0} and so on. */
  private static Object call(Messages messages, String method) throws ReflectiveOperationException {
    Method found = Arrays.stream(Messages.class.getMethods()).filter(each -> each.getName().equals(method)).findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + method));
    Object[] links = new Object[found.getParameterCount()];
    Arrays.setAll(links, i -> Link.to("https://example.org/" + i));
    return found.invoke(messages, links);
  }

  /** The texts without markup, by method. */
  private static Map<String, String> catalog(String name) throws IOException, XMLStreamException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (InputStream file = SeedCatalogTest.class.getResourceAsStream(name)) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank()) {
          int space = line.indexOf(' ');
          assertTrue(space > 0, line);
          texts.put("m" + line.substring(0, space), characters(line.substring(space + 1)));
        }
      }
    }
    return texts;
  }

  private static String characters(String fragment) throws XMLStreamException {
    XMLStreamReader xml =
        XMLInputFactory.newInstance().createXMLStreamReader(new StringReader("<text>" + fragment + "</text>"));
    StringBuilder characters = new StringBuilder();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.CHARACTERS) {
        characters.append(xml.getText());
      }
    }
    return characters.toString();
  }
}
