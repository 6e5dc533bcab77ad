package dev.parlance.processor.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open tags of a text or branch, innermost first, with the innermost of each family. */
final class OpenTags {
  private final OpenTag root;
  private final Deque<OpenTag> open = new ArrayDeque<>();
  private final Map<String, Deque<OpenTag>> byFamily = new HashMap<>();

  /** Only {@code root} is open, which nothing closes. */
  OpenTags(OpenTag root) {
    this.root = root;
  }

  /** The number of open tags, those included that were taken out of the order. */
  int count() {
    return open.size();
  }

  void push(OpenTag tag) {
    open.push(tag);
    byFamily.computeIfAbsent(tag.family(), family -> new ArrayDeque<>()).push(tag);
  }

  /** The innermost open tag. */
  OpenTag innermost() {
    while (!open.isEmpty() && open.getFirst().isClosed()) {
      open.pop();
    }
    return open.isEmpty() ? root : open.getFirst();
  }

  /** The open tags, innermost first. */
  List<OpenTag> all() {
    return open.stream().filter(tag -> !tag.isClosed()).toList();
  }

  /** The innermost open tag of {@code family}, or null. */
  OpenTag innermost(String family) {
    Deque<OpenTag> tags = byFamily.get(family);
    return tags == null ? null : tags.peek();
  }

  /** Takes out {@code tag}, the innermost open one of its family. */
  void remove(OpenTag tag) {
    byFamily.get(tag.family()).pop();
    // It stays in the order until it is innermost: a search would make many crossed tags slow.
    tag.close();
    innermost();
  }
}
