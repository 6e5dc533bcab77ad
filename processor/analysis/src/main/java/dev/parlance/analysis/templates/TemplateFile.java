package dev.parlance.analysis.templates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the keys, methods and constants that the text of one file names. */
final class TemplateFile {
  /** Thymeleaf's message expressions; one that goes on with an expression is computed. */
  private static final Pattern MESSAGE =
      Pattern.compile("#\\{\\s*+['|]?+([^\\s{}()'\"$,?:|]++)(_?_?\\$\\{|'\\s*+\\+)?");

  /** A computed key in an expression of Spring. */
  private static final Pattern COMPUTED = Pattern.compile("#\\{\\s*+\\$\\{\\s*+['\"]([^\\s'\"{}]++)['\"]\\s*+\\+");

  /** Texts in expressions: keys that are given to fragments or chosen, and what keys are put together of. */
  private static final Pattern LITERAL =
      Pattern.compile("(?<!\\w)'([^'\\s<>{}|]{2,250})'|\\|([^|\\s<>{}$]{1,250})\\$\\{");

  private static final Pattern QUOTED_IN_EXPRESSION = Pattern.compile("\"([^\"\\s<>{}|]{2,250})\"");

  /** The tags of Spring and JSTL for JSP. */
  private static final Pattern TAG = Pattern.compile(
      "<(?:spring:message|fmt:message)\\b[^>]*?\\s(?:code|key)\\s*=\\s*[\"']([^\"'$#{}<>]+)(?:[\"']|(\\$\\{))");

  /** A method of a bean. */
  private static final Pattern METHOD = Pattern.compile("@([\\p{L}_]\\w*)\\.(\\w+)\\s*\\(");

  /** A method of a variable. */
  private static final Pattern VARIABLE_METHOD = Pattern.compile("(?<![\\w.@#'\"$])([\\p{L}_]\\w*)\\.(\\w+)\\s*\\(");

  /** An expression, in which braces may be nested once. */
  private static final Pattern EXPRESSION = Pattern.compile("[$*]\\{([^{}]*+(?:\\{[^{}]*+}[^{}]*+)*+)}");

  /** The message of a constraint: only that of one key. */
  private static final Pattern CONSTRAINT =
      Pattern.compile("@[\\w.]+\\((?:[^()\"]|\"[^\"]*\")*?\\bmessage\\s*=\\s*\"\\{([^{}\"$]+)}\"");

  private static final Pattern CONSTANT = Pattern.compile("\\bIds\\.([A-Z][A-Z0-9_]*)\\b");

  private final Path file;
  private final String text;
  private final TextPlaces places;
  private final List<KeyUse> uses = new ArrayList<>();

  private TemplateFile(Path file, String text) {
    this.file = file;
    this.text = text;
    places = new TextPlaces(text);
  }

  /** The uses in {@code text}, the content of {@code file}, in no particular order. */
  static List<KeyUse> uses(Path file, String text) {
    TemplateFile scanned = new TemplateFile(file, text);
    if (isSource(file)) {
      scanned.add(CONSTRAINT, each -> KeyUse.Kind.KEY);
      scanned.add(CONSTANT, each -> KeyUse.Kind.CONSTANT);
      scanned.uses.removeIf(use -> use.kind() == KeyUse.Kind.KEY && AnnotationKeys.isBuiltIn(use.name()));
    } else {
      Function<MatchResult, KeyUse.Kind> keys = each -> each.group(2) == null ? KeyUse.Kind.KEY : KeyUse.Kind.PREFIX;
      scanned.add(MESSAGE, keys);
      scanned.add(COMPUTED, each -> KeyUse.Kind.PREFIX);
      scanned.add(TAG, keys);
      scanned.add(LITERAL, each -> KeyUse.Kind.LITERAL);
      scanned.addMethods();
      scanned.addExpressions();
    }
    return scanned.uses;
  }

  /** Whether {@code file} is a source, in which annotations are looked at, rather than a template. */
  private static boolean isSource(Path file) {
    return file.toString().matches(".*\\.(?:java|kt|groovy|scala)");
  }

  private void add(Pattern pattern, Function<MatchResult, KeyUse.Kind> kinds) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 2 : 1;
      KeyUse.Kind kind = kinds.apply(matcher);
      // What precedes an expression between underscores is the beginning of the key.
      String name = kind == KeyUse.Kind.PREFIX ? matcher.group(group).replaceFirst("_+$", "") : matcher.group(group);
      if (!name.isEmpty()) {
        add(matcher.start(group), kind, name);
      }
    }
  }

  private void add(int offset, KeyUse.Kind kind, String name) {
    uses.add(KeyUse.of(file, places.at(offset).line(), places.column(offset), kind, name));
  }

  private void addMethods() {
    Matcher matcher = METHOD.matcher(text);
    while (matcher.find()) {
      addCall(matcher.start(2), matcher.group(2), Set.of(matcher.group(1)), CallArguments.count(text, matcher.end()));
    }
  }

  private void addExpressions() {
    TemplateVariables variables = TemplateVariables.in(text);
    Matcher expression = EXPRESSION.matcher(text);
    while (expression.find()) {
      Matcher call = VARIABLE_METHOD.matcher(text).region(expression.start(1), expression.end(1));
      while (call.find()) {
        addCall(call.start(2), call.group(2), variables.beans(call.group(1)), CallArguments.count(text, call.end()));
      }
      Matcher quoted = QUOTED_IN_EXPRESSION.matcher(text).region(expression.start(1), expression.end(1));
      while (quoted.find()) {
        add(quoted.start(1), KeyUse.Kind.LITERAL, quoted.group(1));
      }
    }
  }

  private void addCall(int offset, String method, Set<String> beans, OptionalInt arguments) {
    uses.add(new KeyUse(file, places.at(offset).line(), places.column(offset), KeyUse.Kind.METHOD, method, beans,
        arguments));
  }
}
