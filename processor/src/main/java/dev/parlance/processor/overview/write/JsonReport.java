package dev.parlance.processor.overview.write;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.overview.CatalogOverview;
import dev.parlance.processor.overview.FindingOverview;
import dev.parlance.processor.overview.LocaleOverview;
import dev.parlance.processor.overview.MessageOverview;
import dev.parlance.processor.overview.MethodOverview;
import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.overview.SourcePlace;
import dev.parlance.processor.overview.TranslationOverview;
import dev.parlance.processor.overview.TranslationState;
import dev.parlance.processor.overview.Uses;
import dev.parlance.support.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes an overview as JSON: {@code processor/docs/report.schema.json} describes it. */
final class JsonReport {
  private static final int FORMAT = 1;
  private static final String LOCALE = "locale";
  private static final String MESSAGES = "messages";
  private static final String TEXT = "text";
  private static final String TYPE = "type";
  private static final String NAME = "name";
  private static final String FILE = "file";
  private static final String LINE = "line";
  private static final String ID = "id";

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** Writes {@code overview} to {@code out}, which stays open. */
  static void write(Overview overview, Writer out) throws IOException {
    try (JsonGenerator json = SafeJson.to(out)) {
      new JsonReport(json).write(overview);
    }
  }

  private void write(Overview overview) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    field("version", Version.VALUE);
    json.writeArrayFieldStart("catalogs");
    for (CatalogOverview catalog : overview.catalogs()) {
      write(catalog);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(CatalogOverview catalog) throws IOException {
    json.writeStartObject();
    field("class", catalog.className());
    field(TYPE, catalog.type());
    field(FILE, catalog.file());
    field("sourceLocale", catalog.sourceLocale());
    json.writeArrayFieldStart("locales");
    for (LocaleOverview locale : catalog.locales()) {
      write(locale);
    }
    json.writeEndArray();
    json.writeArrayFieldStart(MESSAGES);
    for (MessageOverview message : catalog.messages()) {
      // A line per message: people read and compare the file.
      json.writeRaw('\n');
      write(message, new PartWriter(json, message, number -> catalog.messages().get(number).id()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (FindingOverview finding : catalog.findings()) {
      json.writeRaw('\n');
      write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(LocaleOverview locale) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    field(LOCALE, locale.locale());
    field(FILE, locale.file());
    if (locale.rightToLeft()) {
      json.writeBooleanField("rightToLeft", true);
    }
    json.writeBooleanField("required", locale.required());
    json.writeObjectFieldStart(MESSAGES);
    for (Map.Entry<TranslationState, Integer> each : locale.messages().entrySet()) {
      json.writeNumberField(each.getKey().word(), each.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(MessageOverview message, PartWriter texts) throws IOException {
    json.writeStartObject();
    field(ID, message.id());
    json.writeNumberField(LINE, message.line());
    unlessEmpty("description", message.description());
    unlessEmpty("meaning", message.meaning());
    json.writeArrayFieldStart("methods");
    for (MethodOverview method : message.methods()) {
      write(method);
    }
    json.writeEndArray();
    if (message.uses().isPresent()) {
      write(message.uses().get());
    }
    writeParameters(message.text().parameters());
    json.writeFieldName(TEXT);
    texts.write(message.text());
    json.writeObjectFieldStart("translations");
    for (Map.Entry<String, TranslationOverview> each : message.translations().entrySet()) {
      json.writeFieldName(each.getKey());
      write(each.getValue(), texts);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(MethodOverview method) throws IOException {
    json.writeStartObject();
    field("returns", method.returns());
    field(NAME, method.name());
    json.writeArrayFieldStart("parameters");
    for (MethodOverview.Parameter parameter : method.parameters()) {
      json.writeStartObject();
      field(TYPE, parameter.type());
      field(NAME, parameter.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    unlessEmpty("constant", method.constant());
    json.writeEndObject();
  }

  private void write(Uses uses) throws IOException {
    json.writeBooleanField("used", uses.used());
    json.writeArrayFieldStart("calls");
    for (SourcePlace call : uses.calls()) {
      json.writeStartObject();
      write(call);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeParameters(List<Parameter> parameters) throws IOException {
    if (parameters.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("placeholders");
    for (Parameter parameter : parameters) {
      json.writeStartObject();
      field(NAME, parameter.name());
      field("placeholder", parameter.placeholder());
      unlessEmpty("expression", parameter.expression());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(TranslationOverview translation, PartWriter texts) throws IOException {
    json.writeStartObject();
    // Most are translated, and there are very many.
    if (translation.state() != TranslationState.TRANSLATED) {
      field("state", translation.state().word());
    }
    if (translation.text().isPresent()) {
      json.writeFieldName(TEXT);
      texts.write(translation.text().get());
    }
    unlessEmpty(translation.state() == TranslationState.INHERITED ? "from" : "written", translation.note());
    json.writeEndObject();
  }

  private void write(FindingOverview finding) throws IOException {
    json.writeStartObject();
    field("rule", finding.rule().id());
    field("severity", finding.severity().word());
    unlessEmpty(LOCALE, finding.locale());
    if (finding.place().isPresent()) {
      write(finding.place().get());
    }
    if (finding.column() > 0) {
      json.writeNumberField("column", finding.column());
    }
    unlessEmpty(ID, finding.id());
    unlessEmpty(TEXT, finding.text());
    field("problem", finding.problem());
    unlessEmpty("advice", finding.advice());
    json.writeNumberField("texts", finding.texts());
    json.writeEndObject();
  }

  private void write(SourcePlace place) throws IOException {
    field(FILE, place.file());
    if (place.line() > 0) {
      json.writeNumberField(LINE, place.line());
    }
  }

  private void unlessEmpty(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      field(name, value);
    }
  }

  private void field(String name, String value) throws IOException {
    json.writeStringField(name, SafeJson.text(value));
  }
}
