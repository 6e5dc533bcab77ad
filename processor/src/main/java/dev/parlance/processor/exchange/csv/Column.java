package dev.parlance.processor.exchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table for translators. */
enum Column {
  ID("id", "key", "context"), METHOD("method", "name"), SOURCE("source", "source text",
      "original"),
  TRANSLATION("translation", "target", "target text",
      "translated"),
  STATE("state", "status"), DESCRIPTION("description", "developer_comments"), MEANING(
      "meaning"),
  MAX_LENGTH("max length", "maxlength", "max_length"), NOTE("note", "notes"), FUZZY("fuzzy");

  /** The columns of a table that goes out. */
  static final List<Column> WRITTEN =
      List.of(ID, METHOD, SOURCE, TRANSLATION, STATE, DESCRIPTION, MEANING, MAX_LENGTH, NOTE);

  private final List<String> titles;

  Column(String... titles) {
    this.titles = List.of(titles);
  }

  /** The title in a table that goes out. */
  String title() {
    return titles.get(0);
  }

  /** The column with {@code title}, as this or another tool writes it. */
  static Optional<Column> titled(String title) {
    String word = title.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.titles.contains(word)).findFirst();
  }
}
