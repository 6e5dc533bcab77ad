package dev.parlance.processor.facade;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The links whose addresses a source text defines, and for which a facade's method declares a {@code Link} instead. */
final class FacadeLinks {
  private FacadeLinks() {}

  /**
   * The {@code entries}, with parameters in place of links that methods declare.
   *
   * @param methods the methods by ID
   * @param included the numbers of the entries that others include
   */
  static List<CheckedEntry> declared(
      List<CheckedEntry> entries, Map<String, Map<FacadeMethod, Optional<String>>> methods, Set<Integer> included) {
    return entries.stream().map(entry -> {
      Set<FacadeMethod> showing = methods.getOrDefault(entry.entry().id(), Map.of()).keySet();
      Map<String, Parameter> links = entry.broken() || included.contains(entry.number()) ? Map.of()
          : declared(entry, showing);
      return links.isEmpty() ? entry : with(links, entry);
    }).toList();
  }

  /** Whether {@code parameter} is in place of a link that the text of {@code entry} defines. */
  static boolean isDeclared(Parameter parameter, CheckedEntry entry) {
    return parameter.type() == ParameterType.LINK
        && defined(entry).stream().anyMatch(tag -> tag.name().equals(parameter.placeholder()));
  }

  private static List<Token.Start> defined(CheckedEntry entry) {
    return entry.parsed().tags().stream()
        .filter(tag -> tag.container() instanceof TagMeaning.DefinedLink link && !link.isGiven()).toList();
  }

  /** The parameters for links that {@code methods} declare, by their placeholders. */
  private static Map<String, Parameter> declared(CheckedEntry entry, Set<FacadeMethod> methods) {
    Set<String> taken = entry.message().parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    Set<String> names = methods.stream().flatMap(method -> method.arguments().stream())
        .filter(each -> ParameterType.LINK.conversion(TypeNames.erased(each.type())).isPresent())
        .map(FacadeMethod.Argument::name).filter(name -> !taken.contains(name)).collect(Collectors.toSet());
    Map<String, Parameter> links = new HashMap<>();
    if (!names.isEmpty()) {
      defined(entry).forEach(tag -> {
        String name = Part.DefinedLink.parameterName(tag.name());
        if (names.contains(name)) {
          links.put(tag.name(), new Parameter(tag.name(), name, ParameterType.LINK, ""));
        }
      });
    }
    return links;
  }

  private static CheckedEntry with(Map<String, Parameter> links, CheckedEntry entry) {
    List<Part> parts = replaced(entry.message().parts(), links);
    Set<String> used = new HashSet<>(entry.names());
    new Message(parts, List.of()).forEach(part -> {
      if (part instanceof Part.DefinedLink link) {
        link.parameters().forEach(each -> used.add(each.placeholder()));
      } else if (part instanceof Part.Included other) {
        other.parameters().forEach(each -> used.add(each.placeholder()));
      } else if (part.parameter() != null) {
        used.add(part.parameter().placeholder());
      }
    });
    List<Parameter> parameters = new ArrayList<>(entry.message().parameters());
    parameters.removeIf(each -> !used.contains(each.placeholder()));
    defined(entry).stream().map(tag -> links.get(tag.name())).filter(each -> each != null).forEach(parameters::add);
    return entry.with(new Message(parts, parameters));
  }

  private static List<Part> replaced(List<Part> parts, Map<String, Parameter> links) {
    return parts.stream().map(part -> {
      Part mapped = part.inside(content -> replaced(content, links));
      return mapped instanceof Part.DefinedLink link && links.containsKey(link.placeholder())
          ? new Part.Link(links.get(link.placeholder()), link.content()) : mapped;
    }).toList();
  }
}
