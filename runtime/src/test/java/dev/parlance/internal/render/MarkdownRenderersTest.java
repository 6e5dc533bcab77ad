package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.support.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Messages with hostile values and translations: programs that render Markdown show the elements of the HTML and no other.
 *
 * <p>{@code -Dparlance.seed=N} has other messages, {@code -Dparlance.messages=N} their number. The renderers are found by
 * {@code -Dparlance.markdownRenderers=DIRECTORY}, where {@code npm ci} was run, and {@code -Dparlance.cmarkGfm=PROGRAM}.
 */
class MarkdownRenderersTest {
  private static final long SEED = Long.getLong("parlance.seed", 20261129);
  private static final int MESSAGES = Integer.getInteger("parlance.messages", 1500);

  /** A process each is slow; only the first documents begin a file of their own. */
  private static final int ALONE = 100;

  /** Tags are only of elements in the message: a value has no raw {@code <} outside code. */
  private static final Pattern TAG = Pattern.compile("</?(?:strong|em|code|u|sub|s|mark)>|<br>");

  private static final Link LINK = Link.to("https://ok.example/");

  private final List<String> markdown = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private void add(RichText text) {
    markdown.add(text.toMarkdown());
    expected.add(ShownElements.of(text.toHtml()));
  }

  private void addAttacks() {
    String image = "<img src=x onerror=alert(1)//>";
    Stream
        .of("\u00a0\n" + image, "\ufeff\n<a href=https://evil.example>click</a> <!--", "\u2028\n" + image,
            "\u3000\n<!--")
        .forEach(value -> add(Sample.rich("<b>{0}</b> invited <u>{0}</u>", value)));
    Stream.of("![x](https://evil.example/p.png)", "[x](https://evil.example)", "^a]: gone", "a]: /x", "\\", "x`]: /y")
        .forEach(value -> add(Sample.rich("<a 0>{1}</a> and !<a 0><code>{1}</code></a>", LINK, value)));
    Stream.of("[y](https://evil.example)\\", "\\\"", "a\\*b", "\" onclick=\"x", "](x)")
        .forEach(title -> add(Sample.rich("<a 0>terms</a> \"quoted\"", LINK.title(title))));
    Stream.of("\u2028```", "```", "` `` ```\u2029", "x`", "   ", "]:")
        .forEach(code -> add(Sample.rich("<code>{0}</code> and <b>{0}</b> <code>`{0}</code>", code)));
    Stream.of("me@evil.example", "www.evil.example", "evil.com", "mailto:me@localhost", "//evil.com", "\ufeff# heading",
        "[^a]: x", "^", "www.", "!")
        .forEach(value -> add(Sample.rich("{0}<element 1></element>", value, Element.of("img").src("/a"))));
  }

  private void addRandom() {
    System.out.println(getClass().getSimpleName() + ": -Dparlance.seed=" + SEED + " -Dparlance.messages=" + MESSAGES);
    Random random = new Random(SEED);
    HostileRichText plain = new HostileRichText(random, false);
    HostileRichText tagged = new HostileRichText(random, true);
    for (int i = 0; i < MESSAGES; i++) {
      add((i % 2 == 0 ? plain : tagged).next());
    }
  }

  private void assertShown(String renderer, List<String> html) {
    // These do not read HTML, which remains where Markdown has nothing else.
    boolean tagsAreText = renderer.equals("markdown-it") || renderer.equals("markdown-it linkify");
    int tagged = 0;
    for (int i = 0; i < html.size(); i++) {
      if (tagsAreText && TAG.matcher(markdown.get(i)).find()) {
        tagged++;
      } else {
        String hint = renderer + " shows another page for this Markdown: " + visible(markdown.get(i)) + "\n\n"
            + visible(html.get(i));
        assertEquals(visible(expected.get(i)), visible(ShownElements.of(html.get(i))), hint);
      }
    }
    System.out.println(renderer + ": " + (html.size() - tagged) + " documents");
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(
        c -> out.append(c >= ' ' && c < 0x7f || c == '\n' ? String.valueOf((char) c) : String.format("\\u%04x", c)));
    return out.toString();
  }

  @Test
  void commonmarkJavaShowsTheElementsOfTheHtmlAndNoOther() {
    addAttacks();
    addRandom();
    assertShown("commonmark-java", markdown.stream().map(MarkdownRenderers::commonmarkJava).toList());
  }

  @Test
  @Tag("long")
  void renderersInJavaScriptShowTheElementsOfTheHtmlAndNoOther() throws IOException, InterruptedException {
    String directory = System.getProperty("parlance.markdownRenderers", "");
    assumeTrue(!directory.isEmpty(),
        "-Dparlance.markdownRenderers=DIRECTORY says where npm installed renderers: see .ci/run");
    addAttacks();
    addRandom();
    MarkdownRenderers.javaScript(Path.of(directory), markdown).forEach(this::assertShown);
  }

  @Test
  @Tag("long")
  void gitHubsRendererShowsTheElementsOfTheHtmlAndNoOther() throws IOException, InterruptedException {
    String program = System.getProperty("parlance.cmarkGfm", "");
    assumeTrue(!program.isEmpty(), "-Dparlance.cmarkGfm=PROGRAM says where cmark-gfm is: see .ci/run");
    addAttacks();
    addRandom();
    assertShown("cmark-gfm", MarkdownRenderers.cmarkGfm(program, markdown));
    List<String> alone = new ArrayList<>();
    for (String document : markdown.subList(0, Math.min(ALONE, markdown.size()))) {
      alone.addAll(MarkdownRenderers.cmarkGfm(program, List.of(document)));
    }
    assertShown("cmark-gfm, a file each", alone);
  }
}
