package dev.parlance.processor.parse;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.names.JavaNames;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parameters of a source text, one per name, in the order of its method's. */
final class SourceParameters implements ParameterResolver, Token.Visitor<Void> {
  /** The words for the name of a link. */
  private static final String LINK = "link";

  private final Map<String, ParsedMessage.Variable> variables;
  private final Map<String, Optional<ReferencedMessage>> references;
  private final ParameterNaming naming;
  private final Map<String, ParameterType> declared;
  private final ProblemLog problems;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Part.Included> included = new HashMap<>();
  private final Map<String, String> referredIds = new HashMap<>();

  /** A message that a placeholder refers to, with the number of its entry. */
  record ReferencedMessage(int entry, Message message) {}

  private SourceParameters(Map<String, ParsedMessage.Variable> variables,
      Map<String, Optional<ReferencedMessage>> references, ParameterNaming naming,
      Map<String, ParameterType> declared, ProblemLog problems) {
    this.naming = naming;
    this.declared = declared;
    this.variables = variables;
    this.references = references;
    this.problems = problems;
  }

  /**
   * The parameters of the source text with {@code tokens}.
   *
   * @param variables the variables of its plurals and selects
   * @param references the message that each referring placeholder refers to; without one, the placeholder is a value
   * @param declared the types of the placeholders that the file declares, in its order: those that the text does not have are
   *     parameters too, since a translation may have them
   */
  static SourceParameters of(List<Token> tokens, Map<String, ParsedMessage.Variable> variables,
      Map<String, Optional<ReferencedMessage>> references, ParameterNaming naming,
      Map<String, ParameterType> declared, ProblemLog problems) {
    SourceParameters parameters = new SourceParameters(variables, references, naming, declared, problems);
    parameters.addAll(tokens);
    declared.keySet().stream().filter(name -> !parameters.candidates.containsKey(name))
        .forEach(name -> parameters.add(name, declared.get(name), "", 0));
    parameters.name();
    return parameters;
  }

  /** All parameters, in the order of the method's. */
  List<Parameter> all() {
    return List.copyOf(parameters.values());
  }

  @Override
  public Parameter parameter(String name, ParameterType type) {
    return parameters.get(name);
  }

  @Override
  public Part.Included included(String name) {
    return included.get(name);
  }

  private void addAll(List<Token> tokens) {
    tokens.forEach(token -> token.accept(this));
  }

  @Override
  public Void characters(Token.Characters characters) {
    return null;
  }

  @Override
  public Void value(Token.Value value) {
    return valueOrMessage(value.name(), value.type(), value.source(), value.offset());
  }

  @Override
  public Void reference(Token.Reference reference) {
    if (references.containsKey(reference.name())) {
      compareReference(reference);
    }
    return valueOrMessage(reference.name(), ParameterType.VALUE, reference.source(), reference.offset());
  }

  private Void valueOrMessage(String name, ParameterType type, String source, int offset) {
    Optional<ReferencedMessage> referred = references.getOrDefault(name, Optional.empty());
    if (referred.isPresent()) {
      addParametersOf(name, referred.get().message(), TemplateExpression.ofIncluded(source));
      return null;
    }
    ParsedMessage.Variable variable = variables.get(name);
    return add(name, variable == null ? type : variable.keyword().type(), source, offset);
  }

  private void compareReference(Token.Reference reference) {
    String before = referredIds.putIfAbsent(reference.name(), reference.id());
    if (before != null && !before.equals(reference.id())) {
      problems.add(new Problem(Rule.ICU_SYNTAX, reference.offset(),
          Sentence.of("").placeholder(reference.name()).and(
              " refers to the entry " + reference.id() + " here, and to " + before + " further up."),
          Sentence.of("Give one of the two another name, such as " + reference.name() + "_1.")));
    }
  }

  @Override
  public Void formatted(Token.Formatted value) {
    return add(value.name(), value.format().type(), "", value.offset());
  }

  @Override
  public Void quoted(Token.Quoted placeholder) {
    return add(placeholder.name(), ParameterType.VALUE, "", placeholder.offset());
  }

  @Override
  public Void start(Token.Start start) {
    start.container().parameters(start.name())
        .forEach((name, type) -> add(name, type, words(name, type, start), start.source(), start.offset()));
    return null;
  }

  @Override
  public Void close(Token.Close close) {
    return null;
  }

  @Override
  public Void voidElement(Token.VoidElement element) {
    return null;
  }

  @Override
  public Void customElement(Token.CustomElement element) {
    return add(element.name(), ParameterType.ELEMENT, element.source(), element.offset());
  }

  @Override
  public Void choice(Token.Choice choice) {
    add(choice.variable(), choice.keyword().type(), "", choice.offset());
    choice.branches().forEach(branch -> addAll(branch.content()));
    return null;
  }

  @Override
  public Void pluralNumber(Token.PluralNumber number) {
    return null;
  }

  /** The words for the name of a parameter of {@code start}: a link that the catalog defines has the number of its tag. */
  private String words(String name, ParameterType type, Token.Start start) {
    return !(start.container() instanceof TagMeaning.DefinedLink) || type != ParameterType.LINK
        || naming.describes(name) ? naming.words(name)
            : LINK + start.name().substring(PlaceholderName.START.length() + start.family().length());
  }

  private Void add(String name, ParameterType type, String source, int offset) {
    return add(name, type, naming.words(name), source, offset);
  }

  private Void add(String name, ParameterType type, String words, String source, int offset) {
    if (name.length() > JavaNames.LONGEST) {
      problems.malformed(offset, "the name of the placeholder is " + name.length() + " characters long.",
          "Write one of at most " + JavaNames.LONGEST + ".");
    }
    String expression = TemplateExpression.of(type, source);
    Candidate before = candidates.putIfAbsent(name, Candidate.own(name, type, words, expression,
        variables.containsKey(name) ? Candidate.Origin.VARIABLE : Candidate.Origin.PLACEHOLDER));
    if (before == null) {
      return null;
    }
    Optional<ParameterType> common = before.type().with(type);
    boolean becomesLink = type == ParameterType.LINK && before.type() != type;
    candidates.put(name, before.or(expression).as(common.orElse(before.type()))
        .named(becomesLink ? words : before.words()));
    if (common.isEmpty()) {
      boolean pattern = naming.numbered()
          && Stream.of(before.type(), type).anyMatch(each -> each.isTemporal() || each == ParameterType.LINK);
      problems.add(new Problem(pattern ? Rule.PATTERN_SYNTAX : Rule.ICU_SYNTAX, offset,
          "“" + name + "” is " + type.words() + " here, and " + before.type().words() + " further up.",
          "Give one of the two another " + (pattern ? "number." : "name.")));
    }
    return null;
  }

  private void addParametersOf(String reference, Message message, String expression) {
    int rank = 0;
    for (Parameter parameter : message.parameters()) {
      String placeholder = nested(reference, parameter.placeholder());
      rank++;
      candidates.putIfAbsent(placeholder, new Candidate(placeholder, parameter.type(), parameter.name(),
          parameter.expression().isEmpty() ? expression : parameter.expression(), Candidate.Origin.INCLUDED, reference,
          rank));
    }
  }

  private static String nested(String reference, String placeholder) {
    return reference + "/" + placeholder;
  }

  private void name() {
    Map<String, String> names = ParameterNames.assign(candidates.values());
    ParameterOrder.of(candidates.values(), naming.numbered(), declared.keySet())
        .forEach(each -> parameters.put(each.placeholder(),
            new Parameter(each.placeholder(), names.get(each.placeholder()), each.type(), each.expression())));
    references.forEach(
        (reference, referred) -> referred.ifPresent(message -> included.put(reference, include(reference, message))));
  }

  /** The message that {@code reference} refers to, with the parameters of the referring text in place of its own. */
  private Part.Included include(String reference, ReferencedMessage referred) {
    List<Parameter> own = referred.message().parameters().stream()
        .map(parameter -> parameters.get(nested(reference, parameter.placeholder()))).toList();
    return new Part.Included(reference, referred.entry(), own, Part.allWith(referred.message().parts(),
        parameter -> parameters.get(nested(reference, parameter.placeholder())), name -> nested(reference, name)));
  }
}
