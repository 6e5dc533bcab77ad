package dev.parlance.processor.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.format.plain.PlainCatalogText;
import dev.parlance.processor.report.PrintedName;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.SourceSnippet;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.TextFaults;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Prints entries for texts that were written by hand, with the IDs that Angular would give them. */
public final class IdCommand {
  private static final int FAULTY_TEXT = 1;
  private static final int FAULTY_ARGUMENTS = 2;
  private static final String MEANING = "--meaning=";
  private static final char REPLACEMENT = '\ufffd';
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final List<String> HELP = List.of(
      "Usage: java -jar parlance-processor-VERSION.jar [--meaning=TEXT] [--] [TEXT...]",
      "       java -jar parlance-processor-VERSION.jar sync|export|import|convert --help",
      "",
      "Prints a line for each TEXT, ready to be pasted into a catalog: the ID that Angular",
      "gives the text, a space, the text. Without a TEXT, each line of standard input is",
      "one, in UTF-8; blank lines are skipped.",
      "",
      "A TEXT is written as in a catalog, an XML fragment: 'P2P &amp; Privacy',",
      "'Hello <x id=\"INTERPOLATION\"/>'. White space at its edges is dropped; &#32; is a",
      "space that stays.",
      "",
      "  --meaning=TEXT  the meaning of all texts, plain characters; without it they have none",
      "  --              what follows are texts, even where they begin with --",
      "  --help          prints this",
      "",
      "The exit status is 0 on success, 1 if a text is malformed, 2 if an option is wrong.");

  private final String where;
  private final String meaning;
  private final List<String> entries = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  private IdCommand(String where, String meaning) {
    this.where = where;
    this.meaning = meaning;
  }

  /**
   * The output of the command.
   *
   * @param status the exit status
   * @param output the lines of standard output
   * @param errors the messages on standard error, of one or more lines
   */
  record Answer(int status, List<String> output, List<String> errors) {}

  /** Runs the command; {@code --help} prints its usage. */
  public static void main(String[] arguments) {
    // Texts are Unicode whatever the platform's encoding.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    Answer answer = answer(List.of(arguments), IdCommand::standardInput);
    answer.output().forEach(out::println);
    out.flush();
    answer.errors().forEach(err::println);
    System.exit(answer.status());
  }

  private static List<String> standardInput() {
    return new BufferedReader(new InputStreamReader(System.in, UTF_8)).lines().toList();
  }

  /** Answers {@code arguments}; {@code input} returns the lines of standard input, or throws. */
  static Answer answer(List<String> arguments, Supplier<List<String>> input) {
    String meaning = "";
    int at = 0;
    while (at < arguments.size() && arguments.get(at).startsWith("--")) {
      String option = arguments.get(at++);
      if (option.equals("--")) {
        break;
      } else if (option.equals("--help")) {
        return new Answer(0, HELP, List.of());
      } else if (option.startsWith(MEANING)) {
        meaning = option.substring(MEANING.length());
      } else {
        return new Answer(FAULTY_ARGUMENTS, List.of(), List.of(
            PrintedName.of(option)
                + " is not an option. --help lists the options; write -- before texts that begin with --."));
      }
    }
    if (meaning.indexOf(REPLACEMENT) >= 0) {
      return new Answer(FAULTY_ARGUMENTS, List.of(), List.of(
          "The meaning holds U+FFFD: its characters are not those of the locale's encoding. Set LC_ALL to a locale with"
              + " UTF-8."));
    }
    if (at < arguments.size()) {
      return new IdCommand("text", meaning).answerTexts(arguments.subList(at, arguments.size()));
    }
    try {
      return new IdCommand("line", meaning).answerLines(input.get());
    } catch (UncheckedIOException failed) {
      return new Answer(FAULTY_TEXT, List.of(), List.of(
          PrintedName.of("Standard input cannot be read (" + failed.getCause() + ").")));
    }
  }

  private Answer answerTexts(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      add(i + 1, texts.get(i));
    }
    return answer();
  }

  private Answer answerLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 && lines.get(i).startsWith(BYTE_ORDER_MARK) ? lines.get(i).substring(1) : lines.get(i);
      if (!trimmed(line).isEmpty()) {
        add(i + 1, line);
      }
    }
    return answer();
  }

  private Answer answer() {
    return new Answer(errors.isEmpty() ? 0 : FAULTY_TEXT, entries, errors);
  }

  private void add(int number, String raw) {
    List<Problem> problems = problems(raw);
    for (Problem problem : problems) {
      int column = problem.offset() + 1;
      errors.add(where + " " + number + ", column " + column + ": "
          + SourceSnippet.printable(problem.what().in(PlainCatalogText.NOTATION)) + " "
          + SourceSnippet.printable(problem.advice().in(PlainCatalogText.NOTATION)) + SourceSnippet.of(raw, column));
    }
    if (problems.isEmpty()) {
      String text = trimmed(raw);
      entries.add(Digest.of(PlainCatalogText.parse(text), meaning) + " " + text);
    }
  }

  /** The faults that keep {@code raw} from being an entry, in the order of their places. */
  private static List<Problem> problems(String raw) {
    List<Problem> problems = new ArrayList<>();
    unreadable(raw).ifPresent(problems::add);
    MessageTextBuilder text = PlainCatalogText.track(raw);
    ProblemLog malformed = new ProblemLog();
    TextFaults.check(text.build(), malformed);
    malformed.problems().forEach(problem -> problems.add(
        new Problem(problem.rule(), text.origin(problem.offset()), problem.what(), problem.advice())));
    problems.sort(Comparator.comparingInt(Problem::offset));
    return problems;
  }

  private static Optional<Problem> unreadable(String raw) {
    if (trimmed(raw).isEmpty()) {
      return Optional.of(malformed(0, "there is no text.", "Write one."));
    }
    int replacement = raw.indexOf(REPLACEMENT);
    if (replacement >= 0) {
      return Optional.of(malformed(replacement, "U+FFFD is here, as if the text had another encoding.",
          "Give the text on standard input, in UTF-8; write &#xFFFD; where that character is meant."));
    }
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '\n' || raw.charAt(i) == '\r') {
        return Optional.of(malformed(i, "a line ends here, and an entry is one line.",
            "Write &#10; for a line break."));
      }
    }
    return Optional.empty();
  }

  private static Problem malformed(int offset, String what, String advice) {
    return new Problem(Rule.MALFORMED_ENTRY, offset, what, advice);
  }

  /** {@code raw} without spaces and tabs at its edges, as the reader of catalogs takes it. */
  private static String trimmed(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && isSpace(raw.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(raw.charAt(end - 1))) {
      end--;
    }
    return raw.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
