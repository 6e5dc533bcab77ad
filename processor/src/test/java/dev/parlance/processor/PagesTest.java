package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The links of the README and of the pages behind it. */
class PagesTest {
  private static final Path PROJECT = Path.of("..");
  private static final Path DOCS = PROJECT.resolve("processor/docs");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

  /** A link between brackets is the text that a heading shows. */
  private static final Pattern LINKED_TEXT = Pattern.compile("\\[([^\\[\\]]*)]\\([^)]*\\)");

  @Test
  void everyLinkLeadsToAFileAndAHeading() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (String target : targets(page)) {
        if (!target.matches("[a-z]+:.*") && !leadsSomewhere(page, target)) {
          broken.add(PROJECT.relativize(page) + ": " + target);
        }
      }
    }

    assertEquals(List.of(), broken);
  }

  @Test
  void everyPageIsLinkedFromTheReadme() throws IOException {
    List<String> targets =
        targets(PROJECT.resolve("README.md")).stream().map(target -> target.replaceFirst("#.*", "")).toList();

    assertEquals(List.of(), docs().stream().map(page -> "processor/docs/" + page.getFileName())
        .filter(page -> !targets.contains(page)).toList());
  }

  @Test
  void headingsHaveTheAnchorsThatGitHubGivesThem() {
    assertEquals(
        List.of("where-catalogs-are-looked-for", "your-messagesproperties", "springs-messagesource", "braces--and-ü",
            "a-link", "same", "same-1"),
        anchors("""
            # Where catalogs are looked for
            ## Your `messages.properties`
            ## Spring's `MessageSource`
            ## Braces, “ and Ü
            ## [A link](x.md)
            ```text
            # not a heading
            ```
            ## Same
            ## Same
            """));
  }

  private static boolean leadsSomewhere(Path page, String target) throws IOException {
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    Path linked = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    return Files.exists(linked)
        && (hash < 0 || anchors(Files.readString(linked)).contains(target.substring(hash + 1)));
  }

  /** The anchors of {@code page}, in order. */
  private static List<String> anchors(String page) {
    Map<String, Integer> counts = new TreeMap<>();
    return HEADING.matcher(BLOCK.matcher(page).replaceAll("")).results().map((MatchResult heading) -> {
      String shown = LINKED_TEXT.matcher(heading.group(1)).replaceAll("$1").strip();
      String anchor = shown.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
      int earlier = counts.merge(anchor, 1, Integer::sum) - 1;
      return earlier == 0 ? anchor : anchor + "-" + earlier;
    }).toList();
  }

  /** Where {@code page} links to, outside of code. */
  private static List<String> targets(Path page) throws IOException {
    String prose = CODE.matcher(BLOCK.matcher(Files.readString(page)).replaceAll("")).replaceAll("");
    return LINK.matcher(prose).results().map((MatchResult link) -> link.group(1)).toList();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(docs());
    Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md").map(PROJECT::resolve).forEach(pages::add);
    return pages;
  }

  private static List<Path> docs() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      List<Path> docs = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      assertFalse(docs.isEmpty());
      return docs;
    }
  }
}
