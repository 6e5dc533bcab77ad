package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.locale.PluralCategory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds entries that are the categories of one plural for another tool: {@code item_one} and {@code item_other} of
 * i18next, an object with the members {@code one} and {@code other}, the forms {@code item[0]} and {@code item[1]} of
 * gettext, and XLIFF's plural module.
 */
final class ForeignKeys {
  private static final Pattern NUMBERED = Pattern.compile("(.+)\\[([0-9])]");
  private static final String MODULE = "urn:oasis:names:tc:xliff:pgs:";

  /** Where XML declares its namespaces. */
  private static final int FIRST_LINES = 20;

  private enum Kind {
    SUFFIX, MEMBER, FORM, MODULE
  }

  /**
   * All plurals of one kind.
   *
   * @param first the entry that is the first category of the first of them
   * @param second another of its categories
   * @param plurals how many there are
   */
  record Group(Entry first, Entry second, int plurals) {
    String what() {
      if (first == second) {
        return "XLIFF's plural module is not read, so its cases are texts of their own.";
      }
      return "“" + first.id() + "” and “" + second.id() + "” are entries of their own here, not one plural: no number"
          + " chooses between them" + (plurals == 1 ? "." : "; this catalog has " + plurals + " such groups.");
    }
  }

  private ForeignKeys() {}

  /** The groups in {@code catalog}, one per kind. */
  static List<Group> groups(Catalog catalog) {
    Map<Kind, Group> groups = new EnumMap<>(Kind.class);
    Map<String, Entry> byId = new HashMap<>();
    catalog.entries().forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry entry : catalog.entries()) {
      String id = entry.id();
      String other = other(id);
      if (!other.isEmpty() && byId.containsKey(other) && byId.get(id) == entry) {
        String base = base(id);
        Entry before = first.putIfAbsent(base, entry);
        if (before == null) {
          add(groups, kind(id), entry, byId.get(other));
        }
      }
    }
    if (!catalog.entries().isEmpty() && hasModule(catalog)) {
      add(groups, Kind.MODULE, catalog.entries().get(0), catalog.entries().get(0));
    }
    return new ArrayList<>(groups.values());
  }

  private static void add(Map<Kind, Group> groups, Kind kind, Entry first, Entry second) {
    groups.merge(kind, new Group(first, second, 1),
        (before, one) -> new Group(before.first(), before.second(), before.plurals() + 1));
  }

  /** The ID of the category that the one with {@code id} cannot be without; empty where it is none. */
  private static String other(String id) {
    Matcher form = NUMBERED.matcher(id);
    if (form.matches()) {
      return form.group(2).equals("0") ? form.group(1) + "[1]" : "";
    }
    int end = base(id).length();
    String category = id.substring(Math.min(id.length(), end + 1));
    boolean named = end > 0 && PluralCategory.named(category).isPresent() && !category.equals("other");
    return named ? id.substring(0, end + 1) + "other" : "";
  }

  private static String base(String id) {
    return id.substring(0, Math.max(0, Math.max(id.lastIndexOf('_'), id.lastIndexOf('.'))));
  }

  private static Kind kind(String id) {
    return NUMBERED.matcher(id).matches() ? Kind.FORM
        : id.charAt(base(id).length()) == '.' ? Kind.MEMBER : Kind.SUFFIX;
  }

  private static boolean hasModule(Catalog catalog) {
    for (int line = 1; line <= Math.min(FIRST_LINES, catalog.source().lineCount()); line++) {
      if (catalog.source().line(line).contains(MODULE)) {
        return true;
      }
    }
    return false;
  }
}
