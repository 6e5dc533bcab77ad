package dev.parlance.example;

import dev.parlance.RichText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints what a visitor of the contact form and the About page reads. */
public final class Main {
  private static final List<ContactForm> FORMS = List.of(
      new ContactForm("", "", "", ""),
      new ContactForm(" ", "nobody", " ", "Hi"),
      new ContactForm("n".repeat(121), "ada@example.org", "s".repeat(121), "m".repeat(5001)));

  private Main() {}

  /** Prints everything in each language of {@code arguments}, which are BCP 47 tags, or in the source's without any. */
  public static void main(String[] arguments) {
    // The texts are Unicode whatever the platform's encoding.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (String tag : arguments.length == 0 ? new String[] {"en"} : arguments) {
      Messages messages = Messages.of(Locale.forLanguageTag(tag));
      out.println("==== " + messages.locale().getDisplayLanguage(messages.locale()) + " ====");
      printForm(ContactMessagesImpl.of(messages.locale()), out);
      for (Format format : Format.values()) {
        printAboutPage(messages, format, out);
      }
      out.println();
    }
  }

  private static void printForm(ContactMessages messages, PrintStream out) {
    out.println("== The contact form ==");
    for (ContactForm form : FORMS) {
      form.problems(messages).forEach(problem -> out.println("* " + problem));
    }
  }

  private static void printAboutPage(Messages messages, Format format, PrintStream out) {
    out.println();
    out.println("== The About page as " + format.title + " ==");
    for (AboutPage.Section section : AboutPage.in(messages).sections()) {
      out.println(format.heading(section.heading()));
      section.paragraphs().forEach(paragraph -> out.println(format.paragraph(paragraph)));
    }
  }

  /** The formats in which a rich text can be printed. */
  private enum Format {
    HTML("HTML") {
      @Override
      String heading(String text) {
        return "<h2>" + RichText.ofText(text).toHtml() + "</h2>";
      }

      @Override
      String paragraph(RichText text) {
        return "<p>" + text.toHtml() + "</p>";
      }
    },

    PLAIN_TEXT("plain text") {
      @Override
      String heading(String text) {
        return text;
      }

      @Override
      String paragraph(RichText text) {
        return "  " + text.toPlainTextWithUrls();
      }
    },

    MARKDOWN("Markdown") {
      @Override
      String heading(String text) {
        return "## " + RichText.ofText(text).toMarkdown() + "\n";
      }

      @Override
      String paragraph(RichText text) {
        return text.toMarkdown() + "\n";
      }
    };

    private final String title;

    Format(String title) {
      this.title = title;
    }

    abstract String heading(String text);

    abstract String paragraph(RichText text);
  }
}
