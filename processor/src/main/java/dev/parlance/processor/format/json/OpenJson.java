package dev.parlance.processor.format.json;

import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.ChangesByEntry;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Renaming;
import dev.parlance.processor.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** A JSON file that was opened to be changed. */
final class OpenJson implements OpenCatalog {
  /** The member with the texts of Angular's files. */
  static final String TRANSLATIONS = "translations";

  /** The member with the text of an entry that FormatJS extracted. */
  static final String EXTRACTED = "defaultMessage";

  private static final String DESCRIPTION = "description";

  private final String text;
  private final JsonObject root;
  private final JsonObject base;
  private final List<JsonEntry> entries;
  private final JsonLayout layout;
  private final JsonTextWriter texts;
  private final boolean icu;

  /** Whether names with dots are objects inside of objects. */
  private final boolean nested;

  /** Whether entries are objects as FormatJS extracts them. */
  private final boolean objects;

  /**
   * An opened file.
   *
   * @param text its text
   * @param base the object in which its texts are
   */
  OpenJson(String text, JsonObject root, JsonObject base, List<JsonEntry> entries, CatalogInput input,
      Syntax syntax) {
    this.text = text;
    this.root = root;
    this.base = base;
    this.entries = List.copyOf(entries);
    this.layout = new JsonLayout(text, root);
    this.texts = new JsonTextWriter(layout.strings(), JsonEntries.hasPlaceholders(input), syntax);
    this.icu = input.syntax() == dev.parlance.Syntax.ICU;
    this.nested = !isAngular() && entries.stream().anyMatch(entry -> entry.member().in() != base);
    this.objects = entries.stream().findFirst().map(JsonEntry::isObject).orElse(false);
  }

  private boolean isAngular() {
    return base != root;
  }

  @Override
  public List<FileEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public boolean holds(String id, MessageText text) {
    return holds(id) && texts.holds(text);
  }

  private boolean holds(String id) {
    boolean extracted = icu && nested && id.endsWith("." + EXTRACTED);
    return JsonTexts.isId(id) && !extracted && !id.startsWith("@@locale");
  }

  @Override
  public String changed(List<Change> changes) {
    ChangesByEntry byEntry = new ChangesByEntry(changes, entries);
    Editing editing = new Editing();
    byEntry.first().forEach(add -> editing.add(Optional.empty(), add));
    for (JsonEntry entry : entries) {
      if (byEntry.removes(entry)) {
        editing.edits.remove(entry.member());
      }
      byEntry.update(entry).ifPresent(update -> editing.update(entry, update));
      byEntry.after(entry).forEach(add -> editing.add(Optional.of(entry), add));
    }
    return editing.edits.apply();
  }

  /** One run of changes. */
  private final class Editing {
    final JsonEdits edits = new JsonEdits(text, layout, root, base);

    void update(JsonEntry entry, Change.Update update) {
      String id = update.source().entry().id();
      MessageText written = update.text().orElse(entry.read().text());
      boolean moved = !id.equals(entry.read().id()) && !rename(entry, id);
      Optional<String> value = written.equals(entry.read().text()) ? Optional.empty() : Optional.of(value(id, written));
      if (moved) {
        move(entry, id, update, value);
      } else if (value.isPresent()) {
        edits.value(entry.text(), value.get());
      } else if (update.text().isEmpty()) {
        renamePlaceholders(entry, update);
      }
    }

    private String value(String id, MessageText written) {
      check(id, texts.holds(written) && holds(id));
      return texts.string(written);
    }

    private void check(String id, boolean held) {
      if (!held) {
        throw new IllegalArgumentException("JSON cannot have the ID “" + id + "”, or not with its text");
      }
    }

    private void renamePlaceholders(JsonEntry entry, Change.Update update) {
      if (!update.renamed().isEmpty() && entry.text().isString()) {
        texts.rename(entry.read().text(), entry.text().value(), text, new Renaming(update.renamed()), edits);
      }
    }

    /** Renames the member of {@code entry}, if {@code id} belongs into the same object. */
    private boolean rename(JsonEntry entry, String id) {
      List<String> path = entry.path(base);
      String prefix = String.join(".", path.subList(0, path.size() - 1)) + (path.size() > 1 ? "." : "");
      String name = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
      boolean dotted = path.get(path.size() - 1).indexOf('.') >= 0;
      if (name.isBlank() || nested && !dotted && name.indexOf('.') >= 0) {
        return false;
      }
      check(id, holds(id));
      edits.rename(entry.member(), name);
      return true;
    }

    /** Moves {@code entry} to another object, with all that it has. */
    private void move(JsonEntry entry, String id, Change.Update update, Optional<String> value) {
      check(id, holds(id));
      edits.remove(entry.member());
      String kept = entry.text().value().of(text);
      String string = value.orElseGet(
          () -> update.text().isPresent() || update.renamed().isEmpty() || !entry.text().isString() ? kept
              : texts.string(new Renaming(update.renamed()).of(entry.read().text(), texts.syntax())));
      add(Optional.of(entry), update.source(), id, string, entry.isObject());
    }

    void add(Optional<JsonEntry> after, Change.Add add) {
      if (add.text().isPresent() || !isAngular()) {
        String id = add.source().entry().id();
        add(after, add.source(), id, value(id, add.text().orElse(MessageText.EMPTY)), objects);
      }
    }

    private void add(Optional<JsonEntry> after, SourceEntry source, String id, String string, boolean object) {
      Place place = Place.of(base, names(source, id), icu);
      int index = after.map(entry -> index(entry, place.object())).orElse(-1);
      NewMember member = member(place.names().get(place.names().size() - 1), string, object, source);
      if (place.names().size() == 1) {
        edits.add(place.object(), index, member);
        return;
      }
      NewMember inner = edits.object(place.object(), index, place.names().get(0));
      for (String name : place.names().subList(1, place.names().size() - 1)) {
        inner = inner.inner(name);
      }
      inner.with(member);
    }

    private NewMember member(String name, String string, boolean object, SourceEntry source) {
      if (!object) {
        return NewMember.of(name, string);
      }
      NewMember message = NewMember.of(EXTRACTED, string);
      String description = source.entry().description();
      return description.isEmpty() ? NewMember.object(name, message)
          : NewMember.object(name, message, NewMember.of(DESCRIPTION, layout.strings().quoted(description)));
    }
  }

  /** The names that {@code id} consists of: those that it has in a source of JSON, or as this file has others. */
  private List<String> names(SourceEntry source, String id) {
    if (isAngular()) {
      return List.of(id);
    }
    if (source.written().orElse(null) instanceof JsonEntry written) {
      List<String> path = written.path(null);
      if (String.join(".", path).equals(id)) {
        return path;
      }
    }
    List<String> names = List.of(id.split("\\.", -1));
    boolean split = nested && names.stream().noneMatch(String::isEmpty);
    return split ? names : List.of(id);
  }

  /** The index in {@code object} of the member in which {@code entry} is; −1 where it is in none. */
  private static int index(JsonEntry entry, JsonObject object) {
    Optional<JsonMember> next = Optional.of(entry.member());
    while (next.isPresent() && next.get().in() != object) {
      next = next.get().in().holder();
    }
    return next.map(JsonMember::index).orElse(-1);
  }
}
