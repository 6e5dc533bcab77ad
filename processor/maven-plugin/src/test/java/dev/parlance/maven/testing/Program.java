package dev.parlance.maven.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** A program that prints its texts, and a second module that prints some of them. */
public final class Program {
  /** The catalog, with a text that is right. */
  public static final String CATALOG = "src/main/resources/com/acme/shop/messages.txt";

  /** What the program prints. */
  public static final List<String> PRINTED =
      List.of("Hello Ada!", "Under the <a href=\"/licence\">licence</a>.", "2 items.", "Bonjour Ada !");

  /** What the second module prints. */
  public static final List<String> PRINTED_BY_APP = List.of("2 articles.");

  private static final String SOURCES = "src/main/java/";
  private static final String TEXTS = """
      greeting Hello <x id="name"/>!
      licence Under the <x id="START_LINK"/>licence<x id="CLOSE_LINK"/>.
      items {count, plural, one {# item} other {# items}}.
      """;

  private Program() {}

  /** Writes the program. */
  public static MavenProject write(MavenProject project) {
    return project
        .write(CATALOG, TEXTS)
        .write("src/main/resources/com/acme/shop/messages.fr.txt", """
            greeting Bonjour <x id="name"/> !
            licence Sous la <x id="START_LINK"/>licence<x id="CLOSE_LINK"/>.
            items {count, plural, one {# article} other {# articles}}.
            """)
        .write(SOURCES + "com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            package com.acme.shop;
            """)
        .write(SOURCES + "com/acme/shop/Main.java", """
            package com.acme.shop;

            import dev.parlance.Link;
            import java.util.Locale;

            final class Main {
              private Main() {}

              public static void main(String[] arguments) {
                Messages messages = Messages.of(Locale.ENGLISH);
                System.out.println(messages.greeting("Ada"));
                System.out.println(messages.licence(Link.to("/licence")).toHtml());
                System.out.println(messages.items(2));
                System.out.println(Messages.of(Locale.FRENCH).greeting("Ada"));
              }
            }
            """);
  }

  /** Writes the program, a module. */
  public static MavenProject writeModule(MavenProject project) {
    return write(project).write(SOURCES + "module-info.java", """
        module com.acme.shop {
          requires transitive dev.parlance;
          exports com.acme.shop;
        }
        """);
  }

  /** Writes the second module into the folder {@code app}. */
  public static MavenProject writeApp(MavenProject project) {
    return project
        .write("app/module-info.java", """
            module com.acme.app {
              requires com.acme.shop;
            }
            """)
        .write("app/com/acme/app/App.java", """
            package com.acme.app;

            import com.acme.shop.Messages;
            import java.util.Locale;

            final class App {
              private App() {}

              public static void main(String[] arguments) {
                System.out.println(Messages.of(Locale.FRENCH).items(2));
              }
            }
            """);
  }

  /** Has the catalog greet otherwise. */
  public static void edit(MavenProject project) {
    project.write(CATALOG, TEXTS.replace("Hello", "Good day"));
  }

  /** Takes the end of a link from the catalog. */
  public static void spoil(MavenProject project) {
    project.write(CATALOG, TEXTS.replace("<x id=\"CLOSE_LINK\"/>", ""));
  }

  /** What the program prints from the class path. */
  public static List<String> run(Jdk jdk, Path classes) {
    return jdk.run(classes, "java", List.of(
        "-cp", classes + File.pathSeparator + Jars.runtime(), "com.acme.shop.Main")).succeeded().output();
  }

  /** What the program prints from the module path. */
  public static List<String> runModule(Jdk jdk, Path classes) {
    return jdk.run(classes, "java", List.of("-p", classes + File.pathSeparator + Jars.runtime(),
        "-m", "com.acme.shop/com.acme.shop.Main")).succeeded().output();
  }

  /** What the second module prints from the module path. */
  public static List<String> runApp(Jdk jdk, Path shop, Path app) {
    return jdk.run(app, "java", List.of("-p", String.join(File.pathSeparator, app.toString(), shop.toString(),
        Jars.runtime()), "-m", "com.acme.app/com.acme.app.App")).succeeded().output();
  }
}
