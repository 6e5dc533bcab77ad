package dev.parlance.processor.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text taken apart, before its names mean anything.
 *
 * @param tokens its pieces
 * @param placeholders the names of its placeholders, but those that only close one, each with where it first stands
 * @param variables the variables of its ICU
 * @param plurals its plurals
 * @param references the placeholders with an {@code xid}: the ID, and where the first stands
 * @param problems what is wrong so far
 */
record Outline(List<Token> tokens, Map<String, Integer> placeholders, Map<String, ParsedMessage.Variable> variables,
    List<ParsedMessage.Plural> plurals, Map<String, Reference> references, ProblemLog problems) {
  /** The ID that a placeholder refers to. */
  record Reference(String id, int offset) {}

  static Outline of(String text) {
    ProblemLog problems = new ProblemLog();
    List<Token> tokens = IcuReader.read(FragmentScanner.scan(text, problems), problems);
    Outline outline = new Outline(
        tokens, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), problems);
    outline.addAll(tokens, Optional.empty());
    return outline;
  }

  private void addAll(List<Token> tokens, Optional<Token.Icu> inside) {
    for (Token token : tokens) {
      if (token instanceof Token.Placeholder tag) {
        add(tag);
      } else if (token instanceof Token.Icu icu) {
        ParsedMessage.Variable variable = variables.computeIfAbsent(icu.variable(), name ->
            new ParsedMessage.Variable(icu.offset(), icu.keyword(), false, new LinkedHashMap<>()));
        icu.branches().forEach(branch -> variable.words().putIfAbsent(branch.selector(), branch.offset()));
        if (icu.keyword().isPlural()) {
          plurals.add(plural(icu));
        }
        icu.branches().forEach(branch -> addAll(branch.content(), Optional.of(icu)));
      } else if (token instanceof Token.Hash && inside.isPresent()) {
        variables.computeIfPresent(inside.get().variable(),
            (name, seen) -> new ParsedMessage.Variable(seen.offset(), seen.keyword(), true, seen.words()));
      }
    }
  }

  private static ParsedMessage.Plural plural(Token.Icu icu) {
    Map<String, Integer> branches = new LinkedHashMap<>();
    icu.branches().forEach(branch -> branches.put(branch.selector(), branch.offset()));
    return new ParsedMessage.Plural(icu.keyword() == IcuKeyword.SELECTORDINAL, icu.subtrahend(), branches);
  }

  private void add(Token.Placeholder tag) {
    Placeholder placeholder = Placeholder.named(tag.name());
    if (!(placeholder instanceof Placeholder.Close)) {
      placeholders.putIfAbsent(tag.name(), tag.offset());
    }
    if (placeholder instanceof Placeholder.Reference && tag.reference().isPresent()) {
      references.putIfAbsent(tag.name(), new Reference(tag.reference().get(), tag.offset()));
    }
  }
}
