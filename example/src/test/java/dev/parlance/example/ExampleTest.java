package dev.parlance.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.RichText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example as its visitors see it. */
class ExampleTest {
  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
    "``, ada@example.org, Hello, Hi there, Your name is required.",
    "` `, ada@example.org, Hello, Hi there, Your name must be at least 1 character long.",
    "{121}, ada@example.org, Hello, Hi there, Your name cannot be more than 120 characters long.",
    "Ada, ``, Hello, Hi there, Email is required.",
    "Ada, @example.org, Hello, Hi there, Email must be valid.",
    "Ada, ada@example.org, ``, Hi there, A subject is required.",
    "Ada, ada@example.org, ` `, Hi there, The subject must be at least 1 character long.",
    "Ada, ada@example.org, {121}, Hi there, The subject cannot be more than 120 characters long.",
    "Ada, ada@example.org, Hello, ``, A message is required.",
    "Ada, ada@example.org, Hello, Hi, The message must be at least 3 characters long.",
    "Ada, ada@example.org, Hello, {5001}, The message cannot be more than 5000 characters long."})
  void theContactFormSaysWhatIsWrong(String name, String email, String subject, String message, String problem) {
    ContactForm form = new ContactForm(repeated(name), email, repeated(subject), repeated(message));

    assertEquals(List.of(problem), List.copyOf(form.problems(ContactMessagesImpl.of(Locale.ENGLISH)).values()));
  }

  @Test
  void aRightContactFormHasNoProblem() {
    ContactForm form = new ContactForm("n".repeat(120), "a@b", "s".repeat(120), "m".repeat(5000));

    assertEquals(List.of(), List.copyOf(form.problems(ContactMessagesImpl.of(Locale.ENGLISH)).values()));
  }

  @Test
  void theAboutPageIsHtml() {
    assertEquals(List.of(
        "It is a free and open-source software, under the"
            + " <a href=\"https://github.com/Chocobozzz/PeerTube/blob/develop/LICENSE\" rel=\"license\">AGPLv3"
            + " licence</a>.",
        "For more information, please visit <a href=\"https://joinpeertube.org\">joinpeertube.org</a>.",
        "Web peers are not publicly accessible: because we use WebRTC inside the web browser"
            + " (<a href=\"https://webtorrent.io\" target=\"_blank\" rel=\"noopener noreferrer\">with the WebTorrent"
            + " library</a>), the protocol is different from classic BitTorrent. When you are in a web browser, you"
            + " send a signal containing your IP address to the tracker that will randomly choose other peers to"
            + " forward the information to. See <a href=\"https://www.w3.org/TR/webrtc/#privacy-of-ip-addresses\""
            + " target=\"_blank\" rel=\"noopener noreferrer\">this document</a> for more information"),
        linkParagraphs(RichText::toHtml));
  }

  @Test
  void theAboutPageIsPlainText() {
    assertEquals(List.of(
        "It is a free and open-source software, under the AGPLv3 licence"
            + " (https://github.com/Chocobozzz/PeerTube/blob/develop/LICENSE).",
        "For more information, please visit joinpeertube.org (https://joinpeertube.org).",
        "Web peers are not publicly accessible: because we use WebRTC inside the web browser"
            + " (with the WebTorrent library (https://webtorrent.io)), the protocol is different from classic"
            + " BitTorrent. When you are in a web browser, you send a signal containing your IP address to the tracker"
            + " that will randomly choose other peers to forward the information to. See this document"
            + " (https://www.w3.org/TR/webrtc/#privacy-of-ip-addresses) for more information"),
        linkParagraphs(RichText::toPlainTextWithUrls));
  }

  @Test
  void theAboutPageIsMarkdown() {
    assertEquals(List.of(
        "It is a free and open-source software, under the"
            + " [AGPLv3 licence](https://github.com/Chocobozzz/PeerTube/blob/develop/LICENSE).",
        "For more information, please visit [joinpeertube.org](https://joinpeertube.org).",
        "Web peers are not publicly accessible: because we use WebRTC inside the web browser"
            + " ([with the WebTorrent library](https://webtorrent.io)), the protocol is different from classic"
            + " BitTorrent. When you are in a web browser, you send a signal containing your IP address to the tracker"
            + " that will randomly choose other peers to forward the information to."
            + " See [this document](https://www.w3.org/TR/webrtc/#privacy-of-ip-addresses) for more information"),
        linkParagraphs(RichText::toMarkdown));
  }

  @Test
  void theProgramPrintsTheFormAndThePageInThreeFormats() throws IOException, InterruptedException {
    List<String> printed = printed();

    assertEquals(List.of(
        "==== English ====",
        "== The contact form ==",
        "* Your name is required.",
        "* Email is required.",
        "* A subject is required.",
        "* A message is required.",
        "* Your name must be at least 1 character long.",
        "* Email must be valid.",
        "* The subject must be at least 1 character long.",
        "* The message must be at least 3 characters long.",
        "* Your name cannot be more than 120 characters long.",
        "* The subject cannot be more than 120 characters long.",
        "* The message cannot be more than 5000 characters long."), printed.subList(0, 13));
    assertEquals(List.of("<h2>P2P &amp; Privacy</h2>", "P2P & Privacy", "## P2P & Privacy"),
        printed.stream().filter(line -> line.contains("Privacy")).toList());
    assertEquals(List.of(
        "<p>For more information, please visit <a href=\"https://joinpeertube.org\">joinpeertube.org</a>.</p>",
        "  For more information, please visit joinpeertube.org (https://joinpeertube.org).",
        "For more information, please visit [joinpeertube.org](https://joinpeertube.org)."),
        printed.stream().filter(line -> line.contains("For more information")).toList());
  }

  @Test
  void theProgramSpeaksTheLanguagesItIsGiven() throws IOException, InterruptedException {
    List<String> printed = printed("fr", "de", "ja", "ar");

    assertEquals(List.of("==== français ====", "==== Deutsch ====", "==== 日本語 ====", "==== العربية ===="),
        printed.stream().filter(line -> line.startsWith("====")).toList());
    for (String problem : List.of("* Votre nom est obligatoire.", "* Ihr Name ist erforderlich.", "* お名前は必須です。",
        "* اسمك مطلوب.")) {
      assertEquals(1, printed.stream().filter(problem::equals).count(), problem);
    }
  }

  private static List<String> printed(String... languages) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=ISO-8859-1", "-cp", System.getProperty("java.class.path"), "dev.parlance.example.Main",
        "texts"));
    command.addAll(List.of(languages));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> printed =
        new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertEquals(0, program.waitFor());
    return printed;
  }

  /** The three paragraphs with links, as {@code format} writes them. */
  private List<String> linkParagraphs(Function<RichText, String> format) {
    return AboutPage.in(AboutMessagesImpl.of(Locale.ENGLISH)).sections().stream()
        .flatMap(section -> Stream.concat(section.paragraphs().stream(), section.points().stream()))
        .filter(paragraph -> paragraph.toHtml().contains("</a>"))
        .map(format).toList();
  }

  /** As many letters as {@code {121}} says; every other text as it is. */
  private static String repeated(String text) {
    return text.startsWith("{") ? "x".repeat(Integer.parseInt(text.substring(1, text.length() - 1))) : text;
  }
}
