package dev.parlance.processor.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The links and elements of a text that a catalog defines. In the branches of a choice, of which a call shows one, those alike
 * count once.
 *
 * @param all each of them, in order
 * @param numbers for the unit where each tag begins, its index among {@code all}
 */
public record CatalogTags(List<Token.Start> all, Map<Integer, Integer> numbers) {
  /** The tags among {@code tokens}. */
  public static CatalogTags of(List<Token> tokens) {
    CatalogTags tags = new CatalogTags(new ArrayList<>(), new HashMap<>());
    tags.addAll(tokens, new Scope(null, new HashMap<>(), new HashMap<>()));
    return tags;
  }

  private void addAll(List<Token> tokens, Scope scope) {
    for (Token token : tokens) {
      if (token instanceof Token.Start start && start.container() instanceof TagMeaning.Defined) {
        numbers.put(start.offset(), scope.number(start, all));
      } else if (token instanceof Token.Choice choice) {
        Map<TagMeaning, List<Integer>> seen = new HashMap<>();
        choice.branches().forEach(branch -> addAll(branch.content(), new Scope(scope, seen, new HashMap<>())));
      }
    }
  }

  /**
   * A text or a branch.
   *
   * @param seen the numbers of the tags in the text, or in the branches of the choice so far
   * @param used how many of these are in this branch, too
   */
  private record Scope(Scope around, Map<TagMeaning, List<Integer>> seen, Map<TagMeaning, Integer> used) {
    int number(Token.Start start, List<Token.Start> all) {
      List<Integer> alike = seen.computeIfAbsent(start.container(), first -> new ArrayList<>());
      int count = used.merge(start.container(), 1, Integer::sum);
      if (count > alike.size()) {
        alike.add(around == null ? add(start, all) : around.number(start, all));
      }
      return alike.get(count - 1);
    }

    private static int add(Token.Start start, List<Token.Start> all) {
      all.add(start);
      return all.size() - 1;
    }
  }
}
