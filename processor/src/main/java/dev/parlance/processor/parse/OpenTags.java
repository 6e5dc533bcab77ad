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
    tag.closedBy().forEach(family -> byFamily.computeIfAbsent(family, first -> new ArrayDeque<>()).push(tag));
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

  /** The innermost open tag that a close of {@code family} closes, or null. */
  OpenTag innermost(String family) {
    Deque<OpenTag> tags = byFamily.getOrDefault(family, new ArrayDeque<>());
    while (!tags.isEmpty() && tags.peek().isClosed()) {
      tags.pop();
    }
    return tags.peek();
  }

  /** Takes out {@code tag}. */
  void remove(OpenTag tag) {
    // It stays in the orders until it is innermost: a search would make many crossed tags slow.
    tag.close();
    innermost();
  }
}
