package dev.parlance.processor.format.arb;

import dev.parlance.Syntax;
import dev.parlance.processor.edit.Change;
import dev.parlance.processor.edit.ChangesByEntry;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.format.json.JsonEdits;
import dev.parlance.processor.format.json.JsonLayout;
import dev.parlance.processor.format.json.JsonMember;
import dev.parlance.processor.format.json.JsonObject;
import dev.parlance.processor.format.json.JsonTextWriter;
import dev.parlance.processor.format.json.JsonTexts;
import dev.parlance.processor.format.json.NewMember;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Renaming;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An ARB file that was opened to be changed. */
final class OpenArb implements OpenCatalog {
  private static final NewMember MARK = NewMember.of(ArbMembers.MARK, "true");

  private final String text;
  private final JsonObject root;
  private final ArbMembers members;
  private final List<ArbEntry> entries;
  private final boolean described;
  private final JsonLayout layout;
  private final JsonTextWriter texts;

  /**
   * An opened file.
   *
   * @param text its text
   * @param members the members of {@code root}
   */
  OpenArb(String text, JsonObject root, ArbMembers members, List<ArbEntry> entries, CatalogInput input,
      dev.parlance.processor.syntax.Syntax syntax) {
    this.text = text;
    this.root = root;
    this.members = members;
    this.entries = List.copyOf(entries);
    this.described = !input.translation();
    this.layout = new JsonLayout(text, root);
    this.texts = new JsonTextWriter(layout.strings(), input.syntax() == Syntax.ANGULAR, syntax);
  }

  @Override
  public List<FileEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public boolean holds(String id, MessageText text) {
    return holds(id) && texts.holds(text);
  }

  private static boolean holds(String id) {
    return JsonTexts.isId(id) && !id.startsWith("@");
  }

  @Override
  public String changed(List<Change> changes) {
    ChangesByEntry byEntry = new ChangesByEntry(changes, entries);
    Editing editing = new Editing(byEntry);
    byEntry.first().forEach(add -> editing.add(members.header(), add));
    for (ArbEntry entry : entries) {
      if (byEntry.removes(entry)) {
        editing.remove(entry);
      }
      byEntry.update(entry).ifPresent(update -> editing.update(entry, update));
      byEntry.after(entry).forEach(add -> editing.add(behind(entry), add));
    }
    return editing.edits.apply();
  }

  /** The index of {@code entry}, or of the metadata that is directly behind it. */
  private int behind(ArbEntry entry) {
    int index = entry.member().index();
    String metadata = "@" + entry.read().id();
    while (index + 1 < root.members().size() && root.members().get(index + 1).name().equals(metadata)) {
      index++;
    }
    return index;
  }

  /** One run of changes. */
  private final class Editing {
    final JsonEdits edits = new JsonEdits(text, layout, root);

    /** How many texts keep each ID, with which its metadata stays. */
    private final Map<String, Integer> keeping = new HashMap<>();

    /** The text with which the metadata of an ID goes that no text keeps; none where all are removed. */
    private final Map<String, ArbEntry> heirs = new HashMap<>();

    /** The IDs that got a mark, which several texts may have. */
    private final Set<String> marked = new HashSet<>();

    Editing(ChangesByEntry changes) {
      members.texts().forEach(member -> keeping.merge(member.name(), 1, Integer::sum));
      for (ArbEntry entry : entries) {
        String id = entry.read().id();
        boolean renamed =
            changes.update(entry).filter(update -> !update.source().entry().id().equals(id)).isPresent();
        keeping.merge(id, renamed || changes.removes(entry) ? -1 : 0, Integer::sum);
        if (renamed) {
          heirs.putIfAbsent(id, entry);
        }
      }
    }

    void remove(ArbEntry entry) {
      edits.remove(entry.member());
      if (keeping.get(entry.read().id()) == 0 && !heirs.containsKey(entry.read().id())) {
        members.of(entry.read().id()).forEach(edits::remove);
      }
    }

    void update(ArbEntry entry, Change.Update update) {
      String id = update.source().entry().id();
      if (!id.equals(entry.read().id())) {
        check(id, holds(id));
        edits.rename(entry.member(), id);
        if (owns(entry, id)) {
          members.of(entry.read().id()).forEach(each -> edits.rename(each, "@" + id));
        }
      }
      MessageText written = update.text().orElse(entry.read().text());
      if (!written.equals(entry.read().text())) {
        edits.value(entry.member(), string(id, written));
      } else if (update.text().isEmpty() && !update.renamed().isEmpty() && entry.member().isString()) {
        texts.rename(written, entry.member().value(), text, new Renaming(update.renamed()), edits);
      }
      mark(entry, id, update.state() == EntryState.REVIEW && !written.isEmpty());
    }

    /** Whether the metadata of {@code entry} stays with it, whose ID is {@code id} from now on. */
    private boolean owns(ArbEntry entry, String id) {
      String before = entry.read().id();
      return id.equals(before) || keeping.get(before) == 0 && heirs.get(before) == entry;
    }

    private void mark(ArbEntry entry, String id, boolean review) {
      String before = entry.read().id();
      boolean own = owns(entry, id);
      List<JsonMember> marks = own ? members.marks(before) : List.of();
      if (review == (own && entry.marked())) {
        return;
      }
      if (!review) {
        marks.forEach(edits::remove);
      } else if (!marks.isEmpty()) {
        edits.value(marks.get(0), "true");
      } else if (marked.add(id)) {
        addMark(entry, id, own ? members.of(before) : List.of());
      }
    }

    private void addMark(ArbEntry entry, String id, List<JsonMember> metadata) {
      Optional<JsonObject> object = metadata.stream().flatMap(each -> each.object().stream()).findFirst();
      if (object.isPresent()) {
        edits.add(object.get(), object.get().members().size() - 1, MARK);
      } else {
        // What is not an object says nothing.
        metadata.forEach(edits::remove);
        edits.add(root, entry.member().index(), NewMember.object("@" + id, MARK));
      }
    }

    void add(int after, Change.Add add) {
      if (add.text().isEmpty()) {
        return;
      }
      String id = add.source().entry().id();
      edits.add(root, after, NewMember.of(id, string(id, add.text().get())));
      List<NewMember> metadata = described ? ArbDeclarations.of(add.source().entry(), layout.strings()) : List.of();
      boolean marked = add.state() == EntryState.REVIEW && !add.text().get().isEmpty();
      if (marked || !metadata.isEmpty()) {
        NewMember object = NewMember.object("@" + id, metadata.toArray(NewMember[]::new));
        edits.add(root, after, marked ? object.with(MARK) : object);
      }
    }

    private String string(String id, MessageText written) {
      check(id, holds(id, written));
      return texts.string(written);
    }

    private void check(String id, boolean held) {
      if (!held) {
        throw new IllegalArgumentException("ARB cannot have the ID “" + id + "”, or not with its text");
      }
    }
  }
}
