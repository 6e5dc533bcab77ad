package dev.parlance.processor.format.arb;

import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.processor.format.json.JsonMember;
import dev.parlance.processor.format.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of an ARB file.
 *
 * @param texts those that are texts, or should be
 * @param metadata the metadata of each ID
 * @param header the index of the last of the members on the whole file, such as {@code @@locale}, with which it begins; −1
 *     for none
 */
record ArbMembers(List<JsonMember> texts, Map<String, List<JsonMember>> metadata, int header) {
  /** The member of metadata that says that the text is to be reviewed. */
  static final String MARK = "x-parlance-review";

  /** Sorts the members of {@code root}. */
  static ArbMembers of(JsonObject root) {
    List<JsonMember> texts = new ArrayList<>();
    Map<String, List<JsonMember>> metadata = new HashMap<>();
    int header = -1;
    for (JsonMember member : root.members()) {
      if (member.name().startsWith("@@")) {
        header = header == member.index() - 1 ? member.index() : header;
      } else if (member.name().startsWith("@")) {
        metadata.computeIfAbsent(member.name().substring(1), id -> new ArrayList<>()).add(member);
      } else {
        texts.add(member);
      }
    }
    return new ArbMembers(texts, metadata, header);
  }

  /** The metadata of {@code id}. */
  List<JsonMember> of(String id) {
    return metadata.getOrDefault(id, List.of());
  }

  /** The marks in the metadata of {@code id}, whatever their values. */
  List<JsonMember> marks(String id) {
    return of(id).stream().flatMap(member -> member.object().stream()).flatMap(object -> object.members().stream())
        .filter(member -> member.name().equals(MARK)).toList();
  }

  /** Whether the metadata of {@code id} says that its text is to be reviewed. */
  boolean isMarked(String id) {
    return marks(id).stream().anyMatch(mark -> mark.kind() == JsonToken.VALUE_TRUE);
  }
}
