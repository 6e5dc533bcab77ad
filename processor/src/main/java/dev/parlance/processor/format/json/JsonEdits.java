package dev.parlance.processor.format.json;

import dev.parlance.processor.edit.Range;
import dev.parlance.processor.edit.TextEdits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes of the members of a file. Commas and indentation are kept right, and an object that loses all of its members is
 * removed itself.
 */
public final class JsonEdits {
  private final String text;
  private final JsonLayout layout;
  private final TextEdits edits = new TextEdits();

  /** The objects that stay even without members. */
  private final Set<JsonObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<JsonObject, Members> changed = new LinkedHashMap<>();

  /** What changes in an object. */
  private static final class Members {
    final Set<Integer> removed = new HashSet<>();

    /** What is added, by the index of the member that it comes after; −1 to come first. */
    final Map<Integer, List<NewMember>> added = new HashMap<>();

    final Map<String, NewMember> objects = new HashMap<>();
    final Map<Integer, String> names = new HashMap<>();

    List<NewMember> after(int index) {
      return added.getOrDefault(index, List.of());
    }
  }

  /**
   * No changes.
   *
   * @param text the text of the file
   * @param kept the objects that stay even without members, among them the root
   */
  public JsonEdits(String text, JsonLayout layout, JsonObject... kept) {
    this.text = text;
    this.layout = layout;
    this.kept.addAll(List.of(kept));
  }

  /** Removes {@code member}. */
  public void remove(JsonMember member) {
    of(member.in()).removed.add(member.index());
  }

  /** Gives {@code member} another name, unless it is removed. */
  public void rename(JsonMember member, String name) {
    of(member.in()).names.put(member.index(), name);
  }

  /** Gives {@code member} another value, as it is to be written. */
  public void value(JsonMember member, String value) {
    replace(member.value(), value);
  }

  /** Replaces a part of a value or of a name. */
  void replace(Range range, String characters) {
    edits.replace(range.start(), range.end(), characters);
  }

  /** Adds {@code member} to {@code object} behind its member {@code after}, or first where that is −1. */
  public void add(JsonObject object, int after, NewMember member) {
    of(object).added.computeIfAbsent(after, index -> new ArrayList<>()).add(member);
  }

  /** The object {@code name} that is added to {@code object}, the first time behind its member {@code after}. */
  NewMember object(JsonObject object, int after, String name) {
    return of(object).objects.computeIfAbsent(name, absent -> {
      NewMember added = NewMember.object(absent);
      add(object, after, added);
      return added;
    });
  }

  private Members of(JsonObject object) {
    return changed.computeIfAbsent(object, absent -> new Members());
  }

  /** The text of the file after all changes. */
  public String apply() {
    List<JsonObject> objects = new ArrayList<>(changed.keySet());
    for (JsonObject object : objects) {
      removeEmptied(object);
    }
    changed.forEach((object, members) -> {
      if (!isRemoved(object)) {
        apply(object, members);
      }
    });
    return edits.applyTo(text);
  }

  /** Removes {@code object} if it loses its last member, and so on outwards. */
  private void removeEmptied(JsonObject object) {
    JsonObject emptied = object;
    while (!kept.contains(emptied) && isEmptied(emptied)) {
      JsonMember holder = emptied.holder().orElseThrow();
      remove(holder);
      emptied = holder.in();
    }
  }

  private boolean isEmptied(JsonObject object) {
    Members members = of(object);
    return !object.members().isEmpty() && members.added.isEmpty() && members.removed.size() == object.members().size();
  }

  private boolean isRemoved(JsonObject object) {
    return object.holder().map(
        holder -> changed.containsKey(holder.in()) && changed.get(holder.in()).removed.contains(holder.index()))
        .orElse(false);
  }

  private void apply(JsonObject object, Members changes) {
    List<JsonMember> members = object.members();
    int first = 0;
    while (first < members.size() && changes.removed.contains(first)) {
      first++;
    }
    if (first == members.size()) {
      refill(object, changes);
      return;
    }
    int start = members.get(first).written().start();
    edits.replace(members.get(0).written().start(), start, "");
    for (int i = -1; i < first; i++) {
      for (NewMember added : changes.after(i)) {
        String between = layout.between(object, 0);
        edits.insert(start, layout.member(added, between, Optional.of(members.get(first))) + "," + between);
      }
    }
    for (int i = first; i < members.size(); i++) {
      JsonMember member = members.get(i);
      if (changes.removed.contains(i)) {
        edits.replace(layout.delimiter(member), member.value().end(), "");
      } else if (changes.names.containsKey(i)) {
        replace(member.written(), layout.strings().quoted(changes.names.get(i)));
      }
      for (NewMember added : changes.after(i)) {
        String between = layout.between(object, i);
        edits.insert(member.value().end(), "," + between + layout.member(added, between, Optional.of(member)));
      }
    }
  }

  /** Puts what is added in place of all members of {@code object}. */
  private void refill(JsonObject object, Members changes) {
    List<JsonMember> members = object.members();
    List<NewMember> added = new ArrayList<>();
    for (int i = -1; i < members.size(); i++) {
      added.addAll(changes.after(i));
    }
    Range range = object.range();
    if (added.isEmpty() || members.isEmpty()) {
      edits.replace(range.start() + 1, range.end() - 1, layout.inside(object, added));
      return;
    }
    StringBuilder written = new StringBuilder();
    String between = layout.between(object, 0);
    for (NewMember member : added) {
      written.append(written.length() == 0 ? "" : "," + between)
          .append(layout.member(member, between, Optional.of(members.get(0))));
    }
    edits.replace(members.get(0).written().start(), members.get(members.size() - 1).value().end(), written.toString());
  }
}
