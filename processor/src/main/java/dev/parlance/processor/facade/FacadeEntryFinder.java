package dev.parlance.processor.facade;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.format.plain.PlainCatalogText;
import dev.parlance.processor.names.MethodName;
import dev.parlance.processor.parse.SourceParser;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.suggest.SimilarEntries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds the entries that a facade's methods ask for.
 *
 * <p>An entry is named by its ID, by a method's name, or, where its ID is gone, by the text that the method pins.
 */
public final class FacadeEntryFinder {
  private final Facade facade;
  private final Catalog catalog;
  private final Severity stale;
  private final Consumer<Finding> findings;
  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, String> names;
  private final SimilarEntries similar;
  private final Map<String, Entry> pinned = new LinkedHashMap<>();
  private final Map<String, String> alternates = new HashMap<>();
  private final Map<FacadeMethod, Map<Optional<String>, String>> ids = new LinkedHashMap<>();

  /** Made for the first method without an ID: most have one. */
  private Map<String, List<Entry>> byName;

  private FacadeEntryFinder(Facade facade, Catalog catalog, Map<String, String> names, Severity stale,
      Consumer<Finding> findings) {
    this.facade = facade;
    this.catalog = catalog;
    this.names = names;
    this.stale = stale;
    this.findings = findings;
    catalog.entries().forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    this.similar = new SimilarEntries(byId.values());
  }

  /**
   * Selects from {@code catalog} what {@code facade} asks for.
   *
   * @param names the names of methods that an alias file gives, by ID
   * @param stale how an ID that is gone is reported where the text it had is pinned
   */
  public static FacadeEntryFinder of(Facade facade, Catalog catalog, Map<String, String> names, Severity stale,
      Consumer<Finding> findings) {
    FacadeEntryFinder selector = new FacadeEntryFinder(facade, catalog, names, stale, findings);
    facade.methods().forEach(selector::select);
    return selector;
  }

  /**
   * For each method whose entries were all found their IDs: one, or for a family one for each constant of its enum, by
   * the constant.
   */
  public Map<FacadeMethod, Map<Optional<String>, String>> ids() {
    return ids;
  }

  /**
   * The catalog with the entries selected and those that they refer to, and entries made of pinned texts behind the end
   * of the file.
   */
  public Catalog catalog() {
    List<String> selected = ids.values().stream().flatMap(each -> each.values().stream()).distinct().toList();
    Map<String, MessageText> texts = new LinkedHashMap<>();
    byId.forEach((id, entry) -> texts.put(id, entry.text()));
    List<String> all = SourceParser.withReferences(selected, texts, catalog.syntax());
    List<Entry> entries = new ArrayList<>(catalog.only(all).entries());
    entries.addAll(pinned.values());
    return catalog.with(entries);
  }

  /** The entries {@code checked} of this catalog, with what the methods that show each say of its parameters. */
  public List<CheckedEntry> typed(List<CheckedEntry> checked) {
    Map<String, Map<FacadeMethod, Optional<String>>> methods = new HashMap<>();
    ids.forEach((method, each) -> each.values().forEach(id -> methods
        .computeIfAbsent(id, first -> new LinkedHashMap<>()).put(method, EnumFamily.argument(method, each))));
    return FacadeParameters.typed(checked, methods, catalog.syntax());
  }

  /** Whether each method that shows the entry {@code id} takes the currency of its amounts. */
  public boolean takesCurrency(String id) {
    return ids.entrySet().stream().filter(each -> each.getValue().containsValue(id))
        .noneMatch(each -> Companions.among(each.getKey().arguments()).currencies().isEmpty());
  }

  /** Whether the entry {@code id} is made of a pinned text, so that no line of the catalog is about it. */
  public boolean isPinned(String id) {
    return pinned.containsKey(id);
  }

  /** The further IDs of entries made of pinned texts, under which translations may still have them. */
  public Map<String, String> alternates() {
    return alternates;
  }

  private void select(FacadeMethod method) {
    if (method.isUnresolved(facade.type())) {
      // Reported by the compiler or by WaitingElements.
      return;
    }
    if (method.message().annotation().isEmpty()) {
      selectByName(method);
      return;
    }
    if (method.ids().stream().allMatch(id -> id.id().isBlank())) {
      report(method.ids().isEmpty() ? facade.at(method) : facade.at(method, method.ids().get(0).value()),
          "the annotation does not name an ID.", "Write the ID of an entry.");
      return;
    }
    List<EnumFamily> families = EnumFamily.all(method);
    Optional<FacadeMethod.Id> found = method.ids().stream().filter(id -> byId.containsKey(id.id())).findFirst();
    if (!families.isEmpty()) {
      selectFamily(method, families);
    } else if (found.isPresent()) {
      comparePinned(method, byId.get(found.get().id()));
      ids.put(method, Map.of(Optional.empty(), found.get().id()));
    } else if (!namesNoEnum(method)) {
      reportStale(method).ifPresent(id -> ids.put(method, Map.of(Optional.empty(), id)));
    }
  }

  private void selectByName(FacadeMethod method) {
    List<Entry> named = byName().getOrDefault(method.name(), List.of());
    if (named.size() == 1) {
      ids.put(method, Map.of(Optional.empty(), named.get(0).id()));
      return;
    }
    if (named.isEmpty()) {
      report(facade.at(method), "no entry of the catalog has the method " + method.name() + "().",
          "Annotate it with @MessageId, or name it as the method of an entry's ID."
              + didYouMean(similar.nearest(method.name(), MessageText.EMPTY, method.name())));
    } else {
      report(facade.at(method), "several entries have the method " + method.name() + "(): "
          + named.stream().map(Entry::id).collect(Collectors.joining(", ")) + ".", "Annotate it with @MessageId.");
    }
  }

  private Map<String, List<Entry>> byName() {
    if (byName == null) {
      byName = new HashMap<>();
      byId.values().forEach(entry -> Optional.ofNullable(names.get(entry.id())).or(() -> MethodName.of(entry.id()))
          .ifPresent(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry)));
    }
    return byName;
  }

  /** Reports braces in an ID that are around the name of no enum parameter. */
  private boolean namesNoEnum(FacadeMethod method) {
    Optional<FacadeMethod.Id> braced =
        method.ids().stream().filter(id -> EnumFamily.nameInBraces(id.id()).isPresent()).findFirst();
    braced.ifPresent(id -> reportGone(facade.at(method, id.value()), "the catalog has no entry " + id.id()
        + ", and the method has no parameter " + EnumFamily.nameInBraces(id.id()).orElseThrow()
        + " of an enum type, whose constants could be used there.", "Name one so, or correct the ID."));
    return braced.isPresent();
  }

  private void selectFamily(FacadeMethod method, List<EnumFamily> families) {
    EnumFamily first = families.get(0);
    if (first.constants().isEmpty()) {
      report(facade.at(method, first.id().value()), first.type() + " has no constants, so " + first.id().id()
          + " does not name an entry.", "Add one, or remove the method.");
      return;
    }
    if (!method.text().isEmpty()) {
      report(facade.at(method, first.id().value()), "a text is pinned, and the entries for the constants of "
          + first.type() + " are several.", "Remove the text.");
    }
    EnumFamily best = first;
    Map<String, String> found = first.found(byId.keySet());
    for (EnumFamily family : families.subList(1, families.size())) {
      Map<String, String> others = family.found(byId.keySet());
      if (others.size() > found.size()) {
        best = family;
        found = others;
      }
    }
    Map<Optional<String>, String> entries = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String constant : best.constants()) {
      if (found.containsKey(constant)) {
        entries.put(Optional.of(constant), found.get(constant));
      } else {
        missing.add(best.expected(constant, found));
      }
    }
    if (missing.isEmpty()) {
      ids.put(method, entries);
      return;
    }
    reportGone(facade.at(method, best.id().value()), "the catalog has no entry " + String.join(", ", missing)
        + ", which " + best.type() + " asks for.",
        "Add " + (missing.size() == 1 ? "it" : "them")
            + ", or remove the constants." + didYouMean(similar.nearest(missing.get(0), MessageText.EMPTY, "").stream()
                .filter(entry -> !entries.containsValue(entry.id())).toList()));
  }

  /** Reports that the catalog has none of the IDs; returns the ID that is used in their place where that is allowed. */
  private Optional<String> reportStale(FacadeMethod method) {
    FacadeMethod.Id last = method.ids().get(method.ids().size() - 1);
    String gone = method.ids().stream().map(FacadeMethod.Id::id).collect(Collectors.joining(" or "));
    Location location = facade.at(method, last.value());
    String what = "the catalog has no entry " + gone + ".";
    if (method.text().isEmpty()) {
      String nearest = didYouMean(similar.nearest(last.id(), MessageText.EMPTY, method.name()));
      reportGone(location, what, nearest.isEmpty() ? "Correct the ID, or remove the method." : nearest.strip());
      return Optional.empty();
    }
    MessageText pinnedText = PlainCatalogText.parse(method.text());
    Optional<Entry> same = similar.same(pinnedText);
    Optional<Entry> replacement = same.isPresent() ? same : similar.replacement(pinnedText);
    String advice = replacement.map(entry -> "Write " + annotation(entry) + ": "
        + SimilarEntries.place(entry, catalog.source().path()) + " has " + (same.isPresent() ? "the" : "nearly the")
        + " same text.")
        .orElseGet(() -> didYouMean(similar.nearest(last.id(), pinnedText, method.name())).strip());
    if (stale == Severity.ERROR) {
      findings.accept(Finding.at(location, Rule.STALE_ID, what, advice));
      return Optional.empty();
    }
    if (same.isPresent()) {
      findings.accept(Finding.at(location, Rule.STALE_ID, what + " Until then that entry is used.", advice));
      return Optional.of(same.get().id());
    }
    return pin(method, last).map(id -> {
      findings.accept(Finding.at(location, Rule.STALE_ID, what + " Until then the pinned text is used.", advice));
      return id;
    });
  }

  private Optional<String> pin(FacadeMethod method, FacadeMethod.Id id) {
    MessageText text = PlainCatalogText.parse(method.text());
    boolean sound = SourceParser.parse(id.id(), text, catalog.syntax()).complete();
    if (!sound) {
      reportGone(facade.at(method, id.value()), "the catalog has no entry " + id.id()
          + ", and the pinned text is not a well-formed message.", "Correct one of them.");
      return Optional.empty();
    }
    // The text was copied from such a catalog.
    boolean layout = byId.values().stream().anyMatch(each -> each.read().layout());
    Entry entry = Entry.of(id.id(), text, layout, catalog.source().lineCount());
    Entry before = pinned.putIfAbsent(id.id(), entry);
    if (before != null && !SimilarEntries.normal(before.text()).equals(SimilarEntries.normal(entry.text()))) {
      reportGone(facade.at(method, id.value()), "the catalog has no entry " + id.id()
          + ", and two methods pin different texts for it.", "Correct one of them.");
      return Optional.empty();
    }
    method.ids().forEach(other -> alternates.put(other.id(), id.id()));
    return Optional.of(id.id());
  }

  private void comparePinned(FacadeMethod method, Entry entry) {
    if (!method.text().isEmpty()
        && !SimilarEntries.normal(PlainCatalogText.parse(method.text())).equals(SimilarEntries.normal(entry.text()))) {
      findings.accept(Finding.at(facade.at(method, method.message().textValue()), Rule.PINNED_TEXT,
          "The text of " + entry.id() + " is now " + Sentence.quoted(PlainCatalogText.write(entry.text())) + ".",
          "Check that the method still fits it, then pin that one."));
    }
  }

  private String didYouMean(List<Entry> nearest) {
    return nearest.isEmpty() ? "" : " " + SimilarEntries.didYouMean(nearest, catalog.source().path());
  }

  private static String annotation(Entry entry) {
    String text = PlainCatalogText.write(entry.text()).replace("\\", "\\\\").replace("\"", "\\\"");
    return "@MessageId(value = \"" + entry.id() + "\", text = \"" + text + "\")";
  }

  private void report(Location location, String problem, String advice) {
    findings.accept(Finding.at(location, Rule.FACADE, problem, advice));
  }

  /** Reports an ID that is gone, where nothing could be used until it is corrected. */
  private void reportGone(Location location, String problem, String advice) {
    findings.accept(Finding.at(location, Rule.STALE_ID, problem, advice).as(Rule.Kind.ERROR));
  }
}
