package dev.parlance.processor.overview.write;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parlance.processor.overview.CatalogOverview;
import dev.parlance.processor.overview.FindingOverview;
import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.overview.SourcePlace;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Severity;
import dev.parlance.support.Version;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the findings of an overview as SARIF 2.1.0, which tools for code review read. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final int HASH_BYTES = 16;

  private final JsonGenerator json;
  private final List<Rule> rules;
  private final Set<List<Object>> written = new HashSet<>();

  private SarifLog(JsonGenerator json, List<Rule> rules) {
    this.json = json;
    this.rules = rules;
  }

  /** Writes the findings of {@code overview} to {@code out}, which stays open. */
  static void write(Overview overview, Writer out) throws IOException {
    List<Rule> rules = overview.catalogs().stream().flatMap(catalog -> catalog.findings().stream())
        .map(FindingOverview::rule).distinct().sorted().toList();
    try (JsonGenerator json = SafeJson.to(out).useDefaultPrettyPrinter()) {
      new SarifLog(json, rules).write(overview);
    }
  }

  private void write(Overview overview) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (CatalogOverview catalog : overview.catalogs()) {
      for (FindingOverview finding : catalog.findings()) {
        // Two annotations may name one catalog.
        if (written.add(List.of(finding.rule(), finding.place(), finding.column(), finding.problem()))) {
          write(finding, catalog);
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Parlance");
    json.writeStringField("version", Version.VALUE);
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      if (!rule.description().isEmpty()) {
        writeText("shortDescription", rule.description());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(FindingOverview finding, CatalogOverview catalog) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
    json.writeStringField("level", level(finding.severity()));
    writeText("message", finding.problem() + (finding.advice().isEmpty() ? "" : " " + finding.advice()));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    Optional<SourcePlace> place = finding.place();
    if (place.isPresent()) {
      write(place.get(), finding.column());
    } else {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", catalog.className());
      json.writeStringField("kind", "type");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("parlance/v1", fingerprint(finding, catalog));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(SourcePlace place, int column) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(SafeJson.text(place.file())));
    json.writeStringField("uriBaseId", "%SRCROOT%");
    json.writeEndObject();
    if (place.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      if (column > 0) {
        json.writeNumberField("startColumn", column);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeText(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    // Braces in a message are placeholders, unless they are doubled.
    json.writeStringField("text", SafeJson.text(text).replace("{", "{{").replace("}", "}}"));
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      default -> "note";
    };
  }

  /** The path as a relative reference: a scheme of no URI begins it. */
  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }

  /** What a finding is known by when lines above it were added: its entry and its text. */
  private static String fingerprint(FindingOverview finding, CatalogOverview catalog) {
    String known = String.join("\n", catalog.className(), finding.rule().id(), finding.locale(), finding.id(),
        finding.text().isEmpty() ? finding.problem() : finding.text());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(known.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
