package dev.parlance.example;

import dev.parlance.RichText;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The command {@code texts}: all that a visitor of the contact form and the About page can read. */
final class Texts {
  private static final List<ContactForm> FORMS = List.of(
      ContactForm.EMPTY,
      new ContactForm(" ", "nobody", " ", "Hi"),
      new ContactForm("n".repeat(121), "ada@example.org", "s".repeat(121), "m".repeat(5001)));

  private final PrintStream out;

  Texts(PrintStream out) {
    this.out = out;
  }

  /** Prints all texts in the language of {@code tag}, or in the source's where there is no translation. */
  void print(String tag) {
    AboutMessagesImpl messages = AboutMessagesImpl.of(Locale.forLanguageTag(tag));
    out.println("==== " + messages.locale().getDisplayLanguage(messages.locale()) + " ====");
    printForm(ContactMessagesImpl.of(messages.locale()));
    for (Format format : Format.values()) {
      printAboutPage(AboutPage.in(messages), format);
    }
    out.println();
  }

  private void printForm(ContactMessages messages) {
    out.println("== The contact form ==");
    for (ContactForm form : FORMS) {
      form.problems(messages).values().forEach(problem -> out.println("* " + problem));
    }
  }

  private void printAboutPage(AboutPage page, Format format) {
    out.println();
    out.println("== The About page as " + format.title + " ==");
    for (AboutPage.Section section : page.sections()) {
      out.println(format.heading(section.heading()));
      Stream.concat(section.paragraphs().stream(), section.points().stream()).map(format::paragraph)
          .forEach(out::println);
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
