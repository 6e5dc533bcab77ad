package dev.parlance.internal.render;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders many Markdown documents at once by programs that people use, each of them one process. */
final class MarkdownRenderers {
  private MarkdownRenderers() {}

  /** What commonmark-java makes of {@code markdown}. */
  static String commonmarkJava(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  /**
   * The HTML of each document, by the name of the renderer, of those written in JavaScript.
   *
   * @param directory where {@code npm ci} was run with our {@code package.json}
   */
  static Map<String, List<String>> javaScript(Path directory, List<String> documents)
      throws IOException, InterruptedException {
    Path script = directory.resolve("render.mjs");
    try (InputStream source = MarkdownRenderers.class.getResourceAsStream("/markdown/render.mjs")) {
      Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
    }
    StringBuilder input = new StringBuilder();
    documents.forEach(document -> input.append(encoded(document)).append('\n'));
    List<String> lines = new String(run(input.toString(), "node", script.toString()), US_ASCII).lines().toList();
    String[] names = lines.get(0).split("\t");
    Map<String, List<String>> html = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      List<String> column = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        column.add(new String(Base64.getDecoder().decode(line.split(" ", -1)[i]), UTF_8));
      }
      html.put(names[i], column);
    }
    return html;
  }

  private static String encoded(String document) {
    return Base64.getEncoder().encodeToString(document.getBytes(UTF_8));
  }

  /** The HTML of each document by cmark-gfm with GitHub's extensions, all documents after each other. */
  static List<String> cmarkGfm(String program, List<String> documents) throws IOException, InterruptedException {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < documents.size(); i++) {
      input.append(documents.get(i)).append("\n\n<!-- end ").append(i).append(" -->\n\n");
    }
    String html = new String(
        run(input.toString(), program, "--unsafe", "-e", "footnotes", "-e", "autolink", "-e", "table",
            "-e", "strikethrough", "-e", "tasklist"),
        UTF_8);
    List<String> result = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < documents.size(); i++) {
      String end = "<!-- end " + i + " -->\n";
      int to = html.indexOf(end, from);
      if (to < 0) {
        throw new IOException("cmark-gfm does not end this document: " + documents.get(i));
      }
      result.add(html.substring(from, to));
      from = to + end.length();
    }
    return result;
  }

  private static byte[] run(String input, String... command) throws IOException, InterruptedException {
    Path in = Files.createTempFile("markdown", ".in");
    Path out = Files.createTempFile("markdown", ".out");
    try {
      Files.writeString(in, input);
      Process process = new ProcessBuilder(command)
          .redirectInput(in.toFile())
          .redirectOutput(out.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(String.join(" ", command) + " ended with " + status);
      }
      return Files.readAllBytes(out);
    } finally {
      Files.delete(in);
      Files.delete(out);
    }
  }
}
