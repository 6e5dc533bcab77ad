package dev.parlance.processor.check.rule;

import dev.parlance.processor.parse.DamagedCharacters;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rule {@code mojibake}, in the source and in translations: characters that a wrong encoding has damaged. Only the first
 * of a text are reported.
 *
 * <p>Example: {@code Ã©tÃ©}, which was {@code été}.
 */
public final class Mojibake {
  private Mojibake() {}

  /** The problems of {@code text}. */
  public static List<Problem> problems(MessageText text) {
    return DamagedCharacters.first(text.units()).map(damaged -> List.of(problem(damaged))).orElse(List.of());
  }

  private static Problem problem(DamagedCharacters damaged) {
    if (damaged.meant().isEmpty()) {
      return new Problem(Rule.MOJIBAKE, damaged.offset(),
          "U+FFFD stands for a character that was lost when the text was decoded.", "Write that character.");
    }
    String meant = shown(damaged.meant());
    return new Problem(Rule.MOJIBAKE, damaged.offset(),
        Sentence.of("“" + damaged.written() + "” is probably " + meant + ", which was encoded as UTF-8 twice."),
        Sentence.of("Write " + meant + ", and look for more of it in the file."));
  }

  private static String shown(String meant) {
    boolean visible = meant.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c)
        || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    return visible ? "“" + meant + "”"
        : meant.codePoints().mapToObj(XmlCharacters::name).collect(Collectors.joining(" "));
  }
}
