package dev.parlance.example;

import dev.parlance.RichText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints what a visitor of the contact form and the About page reads. */
public final class Main {
  private static final List<ContactForm> FORMS = List.of(
      new ContactForm("", "", "", ""),
      new ContactForm(" ", "nobody", " ", "Hi"),
      new ContactForm("n".repeat(121), "ada@example.org", "s".repeat(121), "m".repeat(5001)));

  private final Messages messages;
  private final PrintStream out;

  private Main(Messages messages, PrintStream out) {
    this.messages = messages;
    this.out = out;
  }

  /** Prints everything; takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    new Main(Messages.of(Locale.ENGLISH), out).print();
  }

  private void print() {
    out.println("== The contact form ==");
    for (ContactForm form : FORMS) {
      form.problems(messages).forEach(problem -> out.println("* " + problem));
    }
    print("HTML", RichText::toHtml);
    print("plain text", RichText::toPlainTextWithUrls);
    print("Markdown", RichText::toMarkdown);
  }

  private void print(String format, Function<RichText, String> writer) {
    out.println();
    out.println("== The About page in " + format + " ==");
    for (AboutPage.Section section : AboutPage.in(messages).sections()) {
      out.println(writer.apply(RichText.ofText(section.heading())));
      section.paragraphs().forEach(paragraph -> out.println("  " + writer.apply(paragraph)));
    }
  }
}
