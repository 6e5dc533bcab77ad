package dev.parlance.maven.testing;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a project with a bit of everything: a package and a facade, plurals, links, a file with names, and seven
 * locales, of which Polish is broken and best effort. {@code Shop.texts()} says something in each locale.
 */
public final class Shop {
  /** The folder of the catalogs. */
  public static final String CATALOGS = "src/main/resources/com/acme/shop/";

  private static final String SOURCES = "src/main/java/com/acme/shop/";

  private static final Map<String, String> FILES = Map.of(
      SOURCES + "package-info.java", """
          @dev.parlance.MessageCatalog(
              value = "messages.txt", translations = "messages.{locale}.txt", required = {})
          package com.acme.shop;
          """,
      SOURCES + "OrderMessages.java", """
          package com.acme.shop;

          import dev.parlance.MessageCatalog;
          import dev.parlance.MessageId;

          @MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt", required = {})
          public interface OrderMessages {
            @MessageId("greeting")
            String welcome(String name);

            @MessageId("cart")
            String inCart(long count);
          }
          """,
      SOURCES + "Shop.java", """
          package com.acme.shop;

          import dev.parlance.Link;
          import java.util.Locale;

          public class Shop {
            final Messages messages;

            Shop(Messages messages) {
              this.messages = messages;
            }

            public static String texts() {
              StringBuilder texts = new StringBuilder();
              for (Locale locale : Messages.locales()) {
                texts.append(locale).append(": ").append(new Shop(Messages.of(locale)).text(locale)).append('\\n');
              }
              return texts.toString();
            }

            String text(Locale locale) {
              return messages.hello("Ada") + " " + OrderMessagesImpl.of(locale).inCart(2) + " "
                  + messages.terms(Link.to("/terms")).toHtml();
            }
          }
          """,
      CATALOGS + "messages.txt", """
          greeting Hello <x id="name"/>!
          cart {count, plural, =0 {Nothing} one {# book} other {# books}} in the cart.
          terms Read the <x id="START_LINK"/>terms<x id="CLOSE_LINK"/>.
          """,
      CATALOGS + "messages.names", "hello = greeting\n");

  private static final Map<String, List<String>> TRANSLATIONS = Map.of(
      "ar", List.of("مرحبا", "{count, plural, two {# كتابان} few {# كتب} other {# كتاب}}."),
      "de", List.of("Hallo", "{count, plural, one {# Buch} other {# Bücher}} im Korb."),
      "fr", List.of("Bonjour", "{count, plural, one {# livre} other {# livres}} au panier."),
      "ja", List.of("こんにちは", "カートに#冊"),
      "pl", List.of("Cześć", "{count, plural, one {# książka} few {# książki} other {# książek}"),
      "ru", List.of("Привет", "{count, plural, one {# книга} few {# книги} other {# книг}}."),
      "tr", List.of("Merhaba", "{count, plural, one {# kitap} other {# kitap}}."));

  private Shop() {}

  /** The project's files without its {@code pom.xml}, by path, in an order of their own. */
  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>(FILES);
    TRANSLATIONS.forEach((tag, texts) -> files.put(CATALOGS + "messages." + tag + ".txt",
        "greeting " + texts.get(0) + " <x id=\"name\"/>!\ncart " + texts.get(1) + "\n"));
    return files;
  }

  /** Writes the project's files, by name. */
  public static MavenProject write(MavenProject project) {
    return write(project, files(), false);
  }

  /** Writes {@code files} by name, or the other way round. */
  public static MavenProject write(MavenProject project, Map<String, String> files, boolean lastFirst) {
    List<String> names = new ArrayList<>(files.keySet());
    Collections.sort(names);
    if (lastFirst) {
      Collections.reverse(names);
    }
    names.forEach(name -> project.write(name, files.get(name)));
    return project;
  }

  /** What the compiled {@code Shop.texts()} of {@code project} returns. */
  public static String texts(MavenProject project) {
    try (URLClassLoader classes = new URLClassLoader(
        new URL[] {project.path("target/classes/").toUri().toURL()}, Shop.class.getClassLoader())) {
      return (String) classes.loadClass("com.acme.shop.Shop").getMethod("texts").invoke(null);
    } catch (IOException | ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }
}
