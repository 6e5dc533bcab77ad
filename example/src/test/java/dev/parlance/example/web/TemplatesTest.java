package dev.parlance.example.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  @Test
  void onlyTheHtmlOfRichTextsIsNotEscaped() throws IOException {
    Pattern unsafe = Pattern.compile("\\$unsafe\\{(.*?)}");
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> templates = Files.list(Path.of(System.getProperty("basedir", "."), "src/main/jte"))) {
      for (Path template : templates.toList()) {
        unsafe.matcher(Files.readString(template)).results().map(MatchResult::group).forEach(found::add);
      }
    }

    assertEquals(List.of(
        "$unsafe{layout.texts().errorHome(Link.to(layout.href(\"/contact\"))).toHtml()}",
        "$unsafe{layout.texts().sentText(Link.to(layout.href(\"/contact\"))).toHtml()}",
        "$unsafe{paragraph.toHtml()}",
        "$unsafe{point.toHtml()}"), List.copyOf(found));
  }
}
