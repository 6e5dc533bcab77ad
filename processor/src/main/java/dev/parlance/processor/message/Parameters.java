package dev.parlance.processor.message;

import dev.parlance.processor.report.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a source text takes: a parameter for each name, in order of first appearance. */
final class Parameters implements Bindings {
  private final Map<String, ParsedMessage.Variable> variables;
  private final Map<String, Optional<Referred>> references;
  private final ProblemLog problems;
  private final Map<String, Wanted> wanted = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Part.Included> included = new HashMap<>();
  private final Map<String, String> referredIds = new HashMap<>();

  /** A message that a placeholder refers to: the number of its entry, and what became of its text. */
  record Referred(int entry, Message message) {}

  /** A parameter without its name: the words it is called by, and what stood in the template. */
  record Wanted(Parameter.Type type, String words, Optional<String> source) {}

  private Parameters(Map<String, ParsedMessage.Variable> variables, Map<String, Optional<Referred>> references,
      ProblemLog problems) {
    this.variables = variables;
    this.references = references;
    this.problems = problems;
  }

  /**
   * The parameters of the source text that {@code tokens} are.
   *
   * @param variables its ICU variables
   * @param references for each placeholder with an {@code xid} the message that it refers to; where there is none, it
   *     is taken for a value
   */
  static Parameters of(List<Token> tokens, Map<String, ParsedMessage.Variable> variables,
      Map<String, Optional<Referred>> references, ProblemLog problems) {
    Parameters parameters = new Parameters(variables, references, problems);
    parameters.addAll(tokens);
    parameters.name();
    return parameters;
  }

  /** All of them, in order of first appearance. */
  List<Parameter> all() {
    return List.copyOf(parameters.values());
  }

  @Override
  public Parameter parameter(String name, Parameter.Type type) {
    return parameters.get(name);
  }

  @Override
  public Part.Included included(String name) {
    return included.get(name);
  }

  private void addAll(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Placeholder tag) {
        add(tag);
      } else if (token instanceof Token.Icu icu) {
        add(icu.variable(), icu.keyword().type(), Optional.empty(), icu.offset());
        icu.branches().forEach(branch -> addAll(branch.content()));
      }
    }
  }

  private void add(Token.Placeholder tag) {
    if (references.containsKey(tag.name())) {
      tag.reference().ifPresent(id -> compareReference(tag, id));
    }
    Optional<Referred> referred = references.getOrDefault(tag.name(), Optional.empty());
    if (referred.isPresent()) {
      addParametersOf(tag.name(), referred.get().message());
      return;
    }
    Parameter.Type type = type(Placeholder.named(tag.name()));
    if (type == Parameter.Type.VALUE && variables.containsKey(tag.name())) {
      type = variables.get(tag.name()).keyword().type();
    }
    if (type != null) {
      add(tag.name(), type, tag.source(), tag.offset());
    }
  }

  private void compareReference(Token.Placeholder tag, String id) {
    String before = referredIds.putIfAbsent(tag.name(), id);
    if (before != null && !before.equals(id)) {
      problems.add(new Problem(Rule.ICU_SYNTAX, tag.offset(),
          "<x id=\"" + tag.name() + "\"/> refers to the entry " + id + " here, and to " + before + " further up.",
          "Give one of the two another name, such as " + tag.name() + "_1."));
    }
  }

  private static Parameter.Type type(Placeholder placeholder) {
    if (placeholder instanceof Placeholder.Start start) {
      if (start.meaning() instanceof Placeholder.Meaning.Link) {
        return Parameter.Type.LINK;
      }
      if (start.meaning() instanceof Placeholder.Meaning.Block) {
        return Parameter.Type.FLAG;
      }
      return start.meaning() instanceof Placeholder.Meaning.CallersElement ? Parameter.Type.ELEMENT : null;
    }
    if (placeholder instanceof Placeholder.CallersElement) {
      return Parameter.Type.ELEMENT;
    }
    boolean value = placeholder instanceof Placeholder.Value || placeholder instanceof Placeholder.Reference;
    return value ? Parameter.Type.VALUE : null;
  }

  private void add(String name, Parameter.Type type, Optional<String> source, int offset) {
    Wanted before = wanted.putIfAbsent(name, new Wanted(type, ParameterNames.words(name), source));
    if (before != null && before.type() != type) {
      problems.add(new Problem(Rule.ICU_SYNTAX, offset,
          "“" + name + "” is " + words(type) + " here, and " + words(before.type()) + " further up.",
          "Give one of the two another name."));
    }
  }

  private static String words(Parameter.Type type) {
    return switch (type) {
      case NUMBER -> "the number of a plural";
      case CHOICE -> "the word of a select";
      case VALUE -> "a value";
      default -> "a tag";
    };
  }

  private void addParametersOf(String reference, Message message) {
    for (Parameter parameter : message.parameters()) {
      wanted.putIfAbsent(reference + "/" + parameter.placeholder(),
          new Wanted(parameter.type(), parameter.name(), Optional.empty()));
    }
  }

  private void name() {
    Map<String, String> names = ParameterNames.assign(wanted);
    wanted.forEach((placeholder, each) ->
        parameters.put(placeholder, new Parameter(placeholder, names.get(placeholder), each.type())));
    references.forEach((reference, referred) ->
        referred.ifPresent(message -> included.put(reference, include(reference, message))));
  }

  private Part.Included include(String reference, Referred referred) {
    Map<String, Parameter> own = new HashMap<>();
    referred.message().parameters().forEach(parameter ->
        own.put(parameter.placeholder(), parameters.get(reference + "/" + parameter.placeholder())));
    return new Part.Included(reference, referred.entry(),
        referred.message().parameters().stream().map(parameter -> own.get(parameter.placeholder())).toList(),
        new Renaming(reference, own).all(referred.message().parts()));
  }
}
