package dev.parlance.processor.parse;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.Nesting;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs the tags of one text, or of one branch of a choice, by nesting, and builds the tree of its parts. */
final class TreeBuilder implements Token.Visitor<Void> {
  /** The tag enclosing a whole text, which nothing closes. */
  private static final Token.Start WHOLE = new Token.Start(-1, "", "", new TagMeaning.Content(), "");

  private final ProblemLog problems;
  private final ParameterResolver resolver;
  private final Token.Choice choice;
  private final TreeBuilder outer;
  private final OpenTag root = new OpenTag(WHOLE);
  private final OpenTags open = new OpenTags(root);
  private final StrayCloses strays = new StrayCloses();

  /** How many plurals, selects and tags are around it. */
  private final int level;

  /** The families that a branch leaves open: a close behind the branch is not a second problem. */
  private final Set<String> leftOpen = new HashSet<>();

  /** A builder for a branch of {@code choice} in the text of {@code outer}; both are null for a whole text. */
  private TreeBuilder(ProblemLog problems, ParameterResolver resolver, Token.Choice choice, TreeBuilder outer) {
    this.problems = problems;
    this.resolver = resolver;
    this.choice = choice;
    this.outer = outer;
    this.level = outer == null ? 0 : outer.level + outer.open.count() + 1;
  }

  /** The parts of the text with {@code tokens}; after a problem, some of them. */
  static List<Part> parts(List<Token> tokens, ParameterResolver resolver, ProblemLog problems) {
    return new TreeBuilder(problems, resolver, null, null).parts(tokens);
  }

  private List<Part> parts(List<Token> tokens) {
    tokens.forEach(token -> token.accept(this));
    while (open.innermost() != root) {
      OpenTag unclosed = open.innermost();
      open.remove(unclosed);
      // In a branch it would stay open in what follows.
      if (unclosed.container().endsByItself() && outer == null) {
        reportNested(unclosed);
      } else if (!unclosed.isTorn() && !isSwapped(unclosed) && !isMisspelt(unclosed)) {
        report(unclosed.offset(), Sentence.of("").placeholder(unclosed.name()).and(" is never closed."),
            Sentence.of("Add ").placeholder(closing(unclosed.family())).and(" after its content."));
      }
      close(unclosed);
      for (TreeBuilder enclosing = outer; enclosing != null; enclosing = enclosing.outer) {
        enclosing.leftOpen.addAll(unclosed.closedBy());
      }
    }
    strays.all()
        .forEach(stray -> report(stray.offset(), Sentence.of("").placeholder(stray.name()).and(" closes nothing."),
            Sentence.of("Remove it, or add ").placeholder(PlaceholderName.START + stray.family())
                .and(" before its content.")));
    return root.parts();
  }

  private static String closing(String family) {
    return PlaceholderName.CLOSE + family;
  }

  private void report(int offset, Sentence what, Sentence advice) {
    problems.add(new Problem(Rule.UNBALANCED_TAG, offset, what, advice));
  }

  private Void add(Part part) {
    open.innermost().add(part);
    return null;
  }

  @Override
  public Void characters(Token.Characters characters) {
    open.innermost().addWords(characters.value());
    return null;
  }

  @Override
  public Void value(Token.Value value) {
    return valueOrMessage(value.name(), value.type(), value.offset());
  }

  @Override
  public Void reference(Token.Reference reference) {
    return valueOrMessage(reference.name(), ParameterType.VALUE, reference.offset());
  }

  @Override
  public Void formatted(Token.Formatted value) {
    return add(new Part.Formatted(resolver.parameter(value.name(), value.format().type()), value.format()));
  }

  /** Adds nothing: the characters follow. */
  @Override
  public Void quoted(Token.Quoted placeholder) {
    resolver.parameter(placeholder.name(), ParameterType.VALUE);
    return null;
  }

  private Void valueOrMessage(String name, ParameterType type, int offset) {
    Part.Included included = resolver.included(name);
    if (included != null) {
      HtmlNesting.firstBlock(included.content()).ifPresent(html -> nest(html, name, offset));
    }
    return add(included == null ? Part.Value.of(resolver.parameter(name, type)) : included);
  }

  @Override
  public Void voidElement(Token.VoidElement element) {
    nest(element.html(), element.name(), element.offset());
    return add(new Part.VoidElement(element.html()));
  }

  @Override
  public Void customElement(Token.CustomElement element) {
    return add(new Part.CustomElement(resolver.parameter(element.name(), ParameterType.ELEMENT), List.of()));
  }

  /** Adds a plural or select, unless it is nested too deeply: its branches are looked at all the same. */
  @Override
  public Void choice(Token.Choice inner) {
    boolean tooDeep = isTooDeep(inner.offset());
    List<Part.Branch> branches = new ArrayList<>();
    for (Token.Branch branch : inner.branches()) {
      branches.add(new Part.Branch(
          branch.selector(), new TreeBuilder(problems, resolver, inner, this).parts(branch.content())));
    }
    return tooDeep ? null
        : add(new Part.Choice(parameter(inner), inner.keyword(), inner.pluralOffset(), branches));
  }

  @Override
  public Void pluralNumber(Token.PluralNumber number) {
    return add(new Part.Number(parameter(choice), choice.pluralOffset()));
  }

  private Parameter parameter(Token.Choice of) {
    return resolver.parameter(of.variable(), of.keyword().type());
  }

  /** Whether a stray close before {@code unclosed} belongs behind it: one problem, reported at the close. */
  private boolean isSwapped(OpenTag unclosed) {
    Token.Close stray = strays.takeSwapped(unclosed);
    if (stray == null) {
      return false;
    }
    report(stray.offset(), Sentence.of("").placeholder(stray.name()).and(" comes before ").placeholder(unclosed.name())
        .and(", which it closes."), Sentence.of("Swap them."));
    return true;
  }

  /** Whether a stray close was meant to close {@code unclosed}: one problem, reported where the name is wrong. */
  private boolean isMisspelt(OpenTag unclosed) {
    Token.Close stray = strays.takeMisspelt(unclosed);
    if (stray == null) {
      return false;
    }
    report(stray.offset(), Sentence.of("").placeholder(stray.name()).and(" closes nothing."),
        Sentence.of("Did you mean ").placeholder(closing(unclosed.family())).and("?"));
    return true;
  }

  @Override
  public Void start(Token.Start start) {
    boolean tooDeep = isTooDeep(start.offset());
    if (start.container() instanceof TagMeaning.Element element) {
      nest(element.html(), start.name(), start.offset());
    }
    // Tags that are nested too deeply are flattened, so that no walk through the tree is deep.
    open.push(new OpenTag(tooDeep
        ? new Token.Start(start.offset(), start.name(), start.family(), new TagMeaning.Content(), start.source())
        : start));
    return null;
  }

  /** Notes that the element {@code html} begins, in a tag maybe that HTML would end before. */
  private void nest(String html, String name, int offset) {
    // Where tags are nested too deeply, that is the problem.
    OpenTag ended = HtmlNesting.isBlock(html) && level + open.count() <= Nesting.DEEPEST
        ? HtmlNesting.ended(html, around()) : null;
    if (ended != null) {
      ended.nest(new Problem(Rule.UNBALANCED_TAG, offset, Sentence.of("").placeholder(name).and(" is inside of ")
          .placeholder(ended.name())
          .and(", which browsers end where it begins: what follows is shown outside of both."),
          Sentence.of("Close ").placeholder(ended.name()).and(" before it, or remove one of them.")));
    }
  }

  /** The open tags, innermost first, those around a branch included. */
  private List<OpenTag> around() {
    List<OpenTag> around = new ArrayList<>();
    for (TreeBuilder builder = this; builder != null; builder = builder.outer) {
      builder.open.all().forEach(around::add);
    }
    return around;
  }

  @Override
  public Void close(Token.Close close) {
    OpenTag paired = open.innermost(close.family());
    if (paired == null) {
      if (!leftOpen.contains(close.family()) && !isTorn(close)) {
        strays.add(close);
      }
    } else if (paired == open.innermost()) {
      open.remove(paired);
      close(paired);
      reportNested(paired);
    } else {
      Sentence crossed = Sentence.of("").placeholder(open.innermost().name());
      report(close.offset(), Sentence.of("").placeholder(close.name()).and(" closes ").placeholder(paired.name())
          .and(" while ").and(crossed).and(", opened inside it, is still open."),
          Sentence.of("Close ").and(crossed).and(" first."));
      open.remove(paired);
    }
    return null;
  }

  private void reportNested(OpenTag closed) {
    if (closed.nested() != null) {
      problems.add(closed.nested());
    }
  }

  /** Whether {@code close} closes a tag that was opened outside this branch. */
  private boolean isTorn(Token.Close close) {
    for (TreeBuilder enclosing = outer; enclosing != null; enclosing = enclosing.outer) {
      OpenTag opened = enclosing.open.innermost(close.family());
      if (opened != null) {
        if (!opened.isTorn()) {
          report(close.offset(), Sentence.of("").placeholder(close.name()).and(" is inside a branch, but ")
              .placeholder(opened.name()).and(" is outside."), Sentence.of("Put both inside, or both outside."));
        }
        opened.tear();
        return true;
      }
    }
    return false;
  }

  private void close(OpenTag closed) {
    TagMeaning container = closed.container();
    Map<String, ParameterType> types = container.parameters(closed.name());
    container.around(closed.name(), name -> resolver.parameter(name, types.get(name)), closed.parts())
        .forEach(this::add);
  }

  /** Reports, once in a text, that what begins at {@code offset} is nested too deeply. */
  private boolean isTooDeep(int offset) {
    boolean tooDeep = level + open.count() >= Nesting.DEEPEST;
    if (tooDeep) {
      problems.add(Nesting.problem(offset));
    }
    return tooDeep;
  }
}
