package dev.parlance.processor.syntax.html;

import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.CatalogTags;
import dev.parlance.processor.syntax.Markup;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * HTML as browsers read it: the tags of elements that HTML knows, character references and comments. Every other
 * {@code <} and {@code &} is text.
 */
public record HtmlMarkup() implements Markup {
  private static final String LINK = PlaceholderName.START + "a";

  @Override
  public List<Token> read(List<Token> tokens, ProblemLog problems) {
    List<Token> read = HtmlReader.read(tokens, problems);
    CatalogTags tags = CatalogTags.of(read);
    Map<Integer, String> names = new HashMap<>();
    for (int i = 0; i < tags.all().size(); i++) {
      if (tags.all().get(i).container() instanceof TagMeaning.DefinedLink) {
        names.put(i, names.isEmpty() ? LINK : LINK + "_" + names.size());
      }
    }
    return names.isEmpty() ? read : named(read, tags, names);
  }

  /** The {@code tokens} with names for their links. */
  private static List<Token> named(List<Token> tokens, CatalogTags tags, Map<Integer, String> names) {
    return Token.mapStarts(tokens, start -> {
      String name = start.container() instanceof TagMeaning.DefinedLink
          ? names.get(tags.numbers().get(start.offset())) : start.name();
      return new Token.Start(start.offset(), name, start.family(), start.container(), start.source());
    });
  }

  @Override
  public boolean isSpecial(char c) {
    return c == '<' || c == '&' || c == '\r';
  }

  @Override
  public boolean isHtml() {
    return true;
  }

  @Override
  public Optional<String> written(String name) {
    if (name.startsWith(PlaceholderName.START)) {
      return Optional.of("<" + element(name, PlaceholderName.START) + ">");
    }
    return name.startsWith(PlaceholderName.CLOSE)
        ? Optional.of("</" + element(name, PlaceholderName.CLOSE) + ">") : Optional.empty();
  }

  private static String element(String name, String prefix) {
    int number = name.indexOf('_', prefix.length());
    return name.substring(prefix.length(), number < 0 ? name.length() : number);
  }
}
