package dev.parlance.example.web;

import java.util.List;

/** What all pages have around their content; {@code chosen} says that the visitor chose the language on the site. */
public record Layout(Language language, boolean chosen, String path, String title, PageTexts texts) {
  static Layout of(Language language, boolean chosen, String path) {
    return new Layout(language, chosen, path, "", PageTexts.of(language.locale()));
  }

  Layout titled(String title) {
    return new Layout(language, chosen, path, title, texts);
  }

  /** The address of the page {@code path}, in the language that the visitor chose. */
  public String href(String path) {
    return chosen ? path + "?lang=" + language.tag() : path;
  }

  /** The address of this page in {@code other}. */
  public String hrefIn(Language other) {
    return path + "?lang=" + other.tag();
  }

  /** The value of {@code aria-current} in a link to {@code path}: null is none. */
  public String current(String path) {
    return path.equals(this.path) ? "page" : null;
  }

  /** The value of {@code aria-current} in a link to this page in {@code other}: null is none. */
  public String current(Language other) {
    return other.equals(language) ? "true" : null;
  }

  /** All languages. */
  public List<Language> languages() {
    return Language.all();
  }
}
