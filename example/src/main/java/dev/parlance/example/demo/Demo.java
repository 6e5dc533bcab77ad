package dev.parlance.example.demo;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.example.CommandLine;
import dev.parlance.example.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Prints one entry of a catalog, what it becomes, and what the compiler says when a translation loses its link. */
public final class Demo {
  private static final int WIDTH = 100;
  private static final String ID = "6469b375536342370eefd959bb72a06dc3d5884b";

  private final PrintStream out;
  private final Style style;

  private Demo(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** Prints the demo to {@code out}; the result is the exit status of the program. */
  public static int print(PrintStream out, PrintStream err) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      err.println("The demo runs the Java compiler, which this Java runtime does not have: "
          + System.getProperty("java.home") + ". Run it with the java of a JDK.");
      return 1;
    }
    Demo demo = new Demo(out, Style.ofThisTerminal());
    demo.printEntry(Catalog.read("messages.txt"));
    demo.printOutputs(licence(Locale.ENGLISH));
    demo.printTranslations();
    demo.printMistake(new Compilation(compiler));
    demo.printCommands();
    return 0;
  }

  /** A method that is called by its ID; a facade such as {@link dev.parlance.example.AboutMessages} names it. */
  private static RichText licence(Locale locale) {
    return Messages.of(locale).m6469b375536342370eefd959bb72a06dc3d5884b(Link.to("/licence"));
  }

  private void printEntry(Catalog catalog) {
    Catalog.Entry entry = catalog.entry(ID);
    heading("An entry of PeerTube's catalog, " + catalog.name() + ":" + entry.number());
    body(Columns.shortened(entry.line().replace(ID, ID.substring(0, 8) + "…"), WIDTH - 2));
    heading("The method that Parlance generated for it, which an interface may name: licence(Link)");
    GeneratedMethod.read("m" + ID).lines().forEach(line -> out.println(style.code(line)));
  }

  private void printOutputs(RichText text) {
    heading("What it returns, as HTML, plain text and Markdown");
    body(text.toHtml());
    body(text.toPlainTextWithUrls());
    body(text.toMarkdown());
  }

  private void printTranslations() {
    heading("The same in French, Arabic and Japanese, as Markdown");
    for (String language : List.of("fr", "ar", "ja")) {
      body(licence(Locale.forLanguageTag(language)).toMarkdown());
    }
  }

  private void printMistake(Compilation compilation) throws IOException {
    Catalog french = Catalog.read("messages.fr.txt");
    Catalog.Entry entry = french.entry(ID);
    Catalog broken = french.with(entry, entry.line().replace("<x id=\"CLOSE_LINK\"/>", ""));
    heading("What the compiler prints when the French link is never closed");
    for (String error : compilation.errors(Catalog.read("messages.txt"), broken)) {
      printError(error.lines().toList());
    }
  }

  private void printError(List<String> error) {
    Columns.wrapped(error.get(0), WIDTH - 4).forEach(line -> out.println("  " + style.error(line)));
    List<String> snippet = Columns.aroundCaret(error.get(1), error.get(2), WIDTH - 2);
    out.println("  " + snippet.get(0));
    out.println("  " + style.error(snippet.get(1)));
  }

  private void printCommands() {
    String program = CommandLine.ofThisProgram();
    out.println();
    out.println(style.heading("All 31 entries:  ") + program + " texts en fr de ja ar");
    out.println(style.heading("As web pages:    ") + program + " serve");
    out.println(style.heading("Read on:         ") + "README.md and processor/docs/");
  }

  private void heading(String text) {
    out.println(style.heading(text));
  }

  private void body(String text) {
    Columns.wrapped(text, WIDTH - 2).forEach(line -> out.println("  " + line));
  }
}
