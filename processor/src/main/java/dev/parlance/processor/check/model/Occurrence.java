package dev.parlance.processor.check.model;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An occurrence of a placeholder in a message, and the conditions under which it is shown.
 *
 * @param blocks the names of the blocks around it, outer ones first
 * @param branches the branches of choices around it, outer ones first
 */
public record Occurrence(List<String> blocks, List<InBranch> branches) {
  /** Copies the lists. */
  public Occurrence {
    blocks = List.copyOf(blocks);
    branches = List.copyOf(branches);
  }

  /** A branch of a choice. */
  public record InBranch(Part.Choice choice, String selector) {
    /** Whether it is a plural's for exactly one number. */
    public boolean isExact() {
      return choice.keyword().isPlural() && selector.startsWith("=");
    }
  }

  /** The occurrences of each placeholder of {@code message}, blocks included; not those in other messages. */
  public static Map<String, List<Occurrence>> in(Message message) {
    Map<String, List<Occurrence>> all = new LinkedHashMap<>();
    add(message.parts(), List.of(), List.of(), all);
    return all;
  }

  private static void add(List<Part> parts, List<String> blocks, List<InBranch> branches,
      Map<String, List<Occurrence>> all) {
    for (Part part : parts) {
      String name = name(part);
      if (!name.isEmpty()) {
        all.computeIfAbsent(name, first -> new ArrayList<>()).add(new Occurrence(blocks, branches));
      }
      if (part instanceof Part.Choice choice) {
        choice.branches().forEach(branch -> add(
            branch.content(), blocks, with(branches, new InBranch(choice, branch.selector())), all));
      } else if (!(part instanceof Part.Included)) {
        List<String> around = part instanceof Part.Block ? with(blocks, name) : blocks;
        part.contents().forEach(content -> add(content, around, branches, all));
      }
    }
  }

  /** The name of the placeholder that {@code part} is; empty where it is none. */
  private static String name(Part part) {
    if (part instanceof Part.Included included) {
      return included.placeholder();
    }
    if (part instanceof Part.Anchor link) {
      return link.placeholder();
    }
    return part instanceof Part.Choice || part.parameter() == null ? "" : part.parameter().placeholder();
  }

  private static <T> List<T> with(List<T> around, T inner) {
    List<T> all = new ArrayList<>(around);
    all.add(inner);
    return all;
  }
}
