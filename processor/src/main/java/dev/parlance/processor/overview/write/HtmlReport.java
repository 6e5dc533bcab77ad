package dev.parlance.processor.overview.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.overview.Overview;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Writes an overview as a page that needs no other file: what {@link JsonReport} writes, and a script that shows it.
 *
 * <p>Texts of catalogs are in the page as JSON alone, and the page's policy lets no other script run and nothing be
 * loaded.
 */
final class HtmlReport {
  private static final List<String> SCRIPTS = List.of("dom.js", "text.js", "data.js", "locales.js", "findings.js",
      "messages.js", "page.js");
  private static final String DATA = "{{data}}";

  private HtmlReport() {}

  /** Writes {@code overview} to {@code out}, which stays open. */
  static void write(Overview overview, Writer out) throws IOException {
    String style = resource("page.css");
    StringBuilder script = new StringBuilder("'use strict';\n");
    for (String name : SCRIPTS) {
      script.append(resource(name));
    }
    String page = resource("page.html").replace("{{policy}}", policy(style, script.toString()))
        .replace("{{style}}", style).replace("{{script}}", script);
    int data = page.indexOf(DATA);
    out.append(page, 0, data);
    JsonReport.write(overview, out);
    out.append(page, data + DATA.length(), page.length());
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
  }
}
