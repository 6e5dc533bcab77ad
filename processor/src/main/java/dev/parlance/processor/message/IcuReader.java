package dev.parlance.processor.message;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ICU in a text, and reads them with ICU4J's {@link MessagePattern}.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU, formatting messages</a>
 */
final class IcuReader {
  /** What to write after the variable. */
  static final String KEYWORDS = "Write plural, selectordinal or select.";

  private static final Pattern INDEX = Pattern.compile("\\[at pattern index ([0-9]+)]");

  private final FlatText flat;
  private final String text;
  private final ProblemLog problems;

  private IcuReader(FlatText flat, ProblemLog problems) {
    this.flat = flat;
    this.text = flat.characters();
    this.problems = problems;
  }

  /** {@code tokens}, each ICU as one; a faulty one stays what it is. */
  static List<Token> read(List<Token> tokens, ProblemLog problems) {
    for (Token token : tokens) {
      if (token instanceof Token.Characters run && run.value().indexOf('{') >= 0) {
        return new IcuReader(new FlatText(tokens), problems).read();
      }
    }
    return tokens;
  }

  private List<Token> read() {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    int done = 0;
    for (IcuExtent.Opening icu = IcuExtent.next(text, from); icu != null; icu = IcuExtent.next(text, from)) {
      from = icu.end();
      if (IcuKeyword.named(icu.word()).isEmpty()) {
        problem(icu.wordIndex(), "“" + icu.word() + "” is no word of ICU.", KEYWORDS);
        continue;
      }
      IcuExtent extent = IcuExtent.of(text, icu);
      extent.faults().forEach(this::problem);
      if (extent.isEndLost()) {
        break;
      }
      Token token = extent.faults().isEmpty() ? icu(icu, extent) : null;
      if (token != null) {
        tokens.addAll(flat.tokens(done, icu.index()));
        tokens.add(token);
        done = extent.end();
      }
      from = extent.end();
    }
    tokens.addAll(flat.tokens(done, text.length()));
    return tokens;
  }

  private Token icu(IcuExtent.Opening icu, IcuExtent extent) {
    MessagePattern pattern = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL);
    try {
      pattern.parse(extent.masked());
    } catch (IllegalArgumentException | IndexOutOfBoundsException fault) {
      Matcher index = INDEX.matcher(String.valueOf(fault.getMessage()));
      IcuSelector.notWellFormed(IcuKeyword.named(icu.word()).orElseThrow(),
          icu.index() + (index.find() ? Integer.parseInt(index.group(1)) : 0)).fault().ifPresent(this::problem);
      return null;
    }
    return new Tree(pattern, icu.index()).icu(1);
  }

  private void problem(IcuExtent.Fault fault) {
    problem(fault.index(), fault.what(), fault.advice());
  }

  private void problem(int index, String what, String advice) {
    problems.add(new Problem(Rule.ICU_SYNTAX, flat.offset(index), what, advice));
  }

  /** What ICU4J read, as tokens. */
  private final class Tree {
    private final MessagePattern pattern;
    private final int base;

    Tree(MessagePattern pattern, int base) {
      this.pattern = pattern;
      this.base = base;
    }

    /** The ICU whose first part is {@code first}. */
    Token.Icu icu(int first) {
      IcuExtent.Opening opening = IcuExtent.next(text, base + pattern.getPart(first).getIndex());
      IcuKeyword keyword = IcuKeyword.named(opening.word()).orElseThrow();
      int limit = pattern.getLimitPartIndex(first);
      int i = first + 2;
      long subtrahend = 0;
      if (isNumber(pattern.getPart(i))) {
        subtrahend = wholeNumber(pattern.getPart(i++));
      }
      List<Token.Branch> branches = new ArrayList<>();
      Set<String> selectors = new HashSet<>();
      while (i < limit) {
        Part selector = pattern.getPart(i++);
        String name = text.substring(base + selector.getIndex(), base + selector.getLimit());
        if (isNumber(pattern.getPart(i))) {
          name = "=" + wholeNumber(pattern.getPart(i++));
        }
        if (!selectors.add(name)) {
          problem(base + selector.getIndex(), "the branch " + name + " stands twice.", "Remove one of them.");
        }
        int end = pattern.getLimitPartIndex(i);
        branches.add(new Token.Branch(flat.offset(base + selector.getIndex()), name, content(i, end)));
        i = end + 1;
      }
      return new Token.Icu(flat.offset(opening.index()), keyword, opening.variable(), subtrahend, branches);
    }

    private List<Token> content(int start, int limit) {
      List<Token> content = new ArrayList<>();
      int from = base + pattern.getPart(start).getLimit();
      for (int i = start + 1; i <= limit; i++) {
        Part part = pattern.getPart(i);
        int index = base + part.getIndex();
        switch (part.getType()) {
          case ARG_START -> {
            addText(from, index, content);
            content.add(icu(i));
            i = pattern.getLimitPartIndex(i);
            from = base + pattern.getPart(i).getLimit();
          }
          case REPLACE_NUMBER -> {
            addText(from, index, content);
            content.add(new Token.Hash(flat.offset(index)));
            from = base + part.getLimit();
          }
          case SKIP_SYNTAX, MSG_LIMIT -> {
            addText(from, index, content);
            from = base + part.getLimit();
          }
          default -> { }
        }
      }
      return content;
    }

    private void addText(int from, int to, List<Token> content) {
      content.addAll(flat.tokens(from, to));
    }

    private boolean isNumber(Part part) {
      return part.getType() == Part.Type.ARG_INT || part.getType() == Part.Type.ARG_DOUBLE;
    }

    private long wholeNumber(Part part) {
      return Long.parseLong(text.substring(base + part.getIndex(), base + part.getLimit()));
    }
  }
}
