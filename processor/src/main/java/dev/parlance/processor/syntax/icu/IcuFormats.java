package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.locale.DateSkeleton;
import dev.parlance.processor.locale.JdkPatterns;
import dev.parlance.processor.locale.NumberSkeleton;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.SyntaxFault;
import java.util.Set;

/** Reads the formats of numbers, dates and times. */
final class IcuFormats {
  private static final Set<String> STYLES = Set.of("short", "medium", "long", "full");
  private static final String SKELETON = "::";

  private IcuFormats() {}

  /** The format of {@code argument}, whose word is not that of a choice. */
  static ValueFormat of(IcuArgument argument, ProblemLog problems) throws SyntaxFault {
    String style = argument.style().characters().strip();
    if (argument.word().equals("number")) {
      return ofNumber(argument, style, problems);
    }
    boolean time = argument.word().equals("time");
    if (style.startsWith(SKELETON)) {
      return DateSkeleton.of(style.substring(SKELETON.length()).strip())
          .orElseThrow(() -> fault(argument, "the skeleton “" + style + "” is not one of dates and times.",
              "Write one such as ::yMMMd or ::Hm, or pass the formatted text."))
          .format();
    }
    if (style.isEmpty() || STYLES.contains(style)) {
      // The longer styles of a time show its zone.
      boolean zone = time && (style.equals("long") || style.equals("full"));
      return new ValueFormat((time ? "t:" : "d:") + (style.isEmpty() ? "medium" : style),
          zone ? ParameterType.ZONED : time ? ParameterType.TIME : ParameterType.DATE);
    }
    return DateSkeleton.ofPattern(style)
        .orElseThrow(() -> fault(argument, "“" + style + "” is not a style or pattern of dates and times.",
            "Write short, medium, long, full, or a skeleton such as ::yMMMd."));
  }

  private static ValueFormat ofNumber(IcuArgument argument, String style, ProblemLog problems) throws SyntaxFault {
    if (style.startsWith(SKELETON)) {
      return ofSkeleton(argument, style.substring(SKELETON.length()).strip());
    }
    switch (style) {
      case "" :
        return new ValueFormat("n", ParameterType.DECIMAL);
      case "integer" :
        return new ValueFormat("n:integer", ParameterType.WHOLE);
      case "percent" :
        return new ValueFormat("n:percent", ParameterType.DECIMAL);
      case "currency" :
        problems.note(new Problem(Rule.ICU_SYNTAX, argument.start(),
            "the amount is shown in the currency of each locale, which is seldom that of the amount.",
            "Write {" + argument.name() + ", number, ::currency/EUR}, or let a facade's method take a Currency too.")
            .as(Rule.Kind.NOTE));
        return new ValueFormat("n:currency", ParameterType.DECIMAL);
      default :
        if (!JdkPatterns.isOfNumbers(style)) {
          throw fault(argument, "“" + style + "” is not a style or pattern of numbers.",
              "Write integer, percent, a skeleton such as ::.00, or a pattern such as #,##0.00.");
        }
        return new ValueFormat("n:=" + style, ParameterType.DECIMAL);
    }
  }

  private static ValueFormat ofSkeleton(IcuArgument argument, String skeleton) throws SyntaxFault {
    NumberSkeleton.Reading reading = NumberSkeleton.read(skeleton);
    if (!reading.fault().isEmpty()) {
      throw fault(argument, "the skeleton “" + SKELETON + skeleton + "” " + reading.fault() + ".", reading.advice());
    }
    return new ValueFormat(reading.skeleton().packed(), ParameterType.DECIMAL);
  }

  private static SyntaxFault fault(IcuArgument argument, String what, String advice) {
    return IcuArgument.fault(argument.style().origin(0), what, advice);
  }
}
