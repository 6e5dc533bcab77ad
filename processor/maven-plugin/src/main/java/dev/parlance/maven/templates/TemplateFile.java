package dev.parlance.maven.templates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the keys, methods and constants that the text of one file names. */
final class TemplateFile {
  /** Thymeleaf's message expressions; one that begins with an expression is computed. */
  private static final Pattern MESSAGE = Pattern.compile("#\\{\\s*+'?([^\\s{}()'\"$,?:|]++)(_?_?\\$\\{)?");

  /** The tags of Spring and JSTL for JSP. */
  private static final Pattern TAG =
      Pattern.compile("<(?:spring:message|fmt:message)\\b[^>]*?\\s(?:code|key)\\s*=\\s*[\"']([^\"'$#{}<>]+)[\"']");

  /** A method of a bean. */
  private static final Pattern METHOD = Pattern.compile("@([\\p{L}_]\\w*)\\.(\\w+)\\s*\\(");

  /** The message of a constraint: only that of one key. */
  private static final Pattern CONSTRAINT =
      Pattern.compile("@[\\w.]+\\((?:[^()\"]|\"[^\"]*\")*?\\bmessage\\s*=\\s*\"\\{([^{}\"$]+)}\"");

  private static final Pattern CONSTANT = Pattern.compile("\\bIds\\.([A-Z][A-Z0-9_]*)\\b");
  private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");

  /** The keys of Bean Validation itself and of its implementations. */
  private static final Pattern BUILT_IN = Pattern.compile("(?:jakarta|javax|org\\.hibernate)\\..*");

  private final Path file;
  private final String text;
  private final List<KeyUse> uses = new ArrayList<>();
  private int line = 1;
  private int lineStart;

  private TemplateFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The uses in {@code text}, the content of {@code file}, in no particular order. */
  static List<KeyUse> uses(Path file, String text) {
    TemplateFile scanned = new TemplateFile(file, text);
    if (isSource(file)) {
      scanned.add(CONSTRAINT, each -> KeyUse.Kind.KEY);
      scanned.add(CONSTANT, each -> KeyUse.Kind.CONSTANT);
      scanned.uses.removeIf(use -> use.kind() == KeyUse.Kind.KEY && BUILT_IN.matcher(use.name()).matches());
    } else {
      scanned.add(MESSAGE, each -> each.group(2) == null ? KeyUse.Kind.KEY : KeyUse.Kind.PREFIX);
      scanned.add(TAG, each -> KeyUse.Kind.KEY);
      scanned.addMethods();
    }
    return scanned.uses;
  }

  /** Whether {@code file} is a source, in which annotations are looked at, rather than a template. */
  private static boolean isSource(Path file) {
    return file.toString().matches(".*\\.(?:java|kt|groovy|scala)");
  }

  /** Says of what kind a found name is. */
  private interface Kinds {
    KeyUse.Kind of(MatchResult found);
  }

  private void add(Pattern pattern, Kinds kinds) {
    rewind();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      KeyUse.Kind kind = kinds.of(matcher);
      // What precedes an expression between underscores is the beginning of the key.
      String name = kind == KeyUse.Kind.PREFIX ? matcher.group(1).replaceFirst("_+$", "") : matcher.group(1);
      if (!name.isEmpty()) {
        uses.add(use(matcher.start(1), kind, "", name));
      }
    }
  }

  private void addMethods() {
    rewind();
    Matcher matcher = METHOD.matcher(text);
    while (matcher.find()) {
      uses.add(use(matcher.start(2), KeyUse.Kind.METHOD, matcher.group(1), matcher.group(2)));
    }
  }

  private void rewind() {
    line = 1;
    lineStart = 0;
  }

  /** The use at {@code offset}, which is behind that of the one before. */
  private KeyUse use(int offset, KeyUse.Kind kind, String bean, String name) {
    Matcher ends = LINE.matcher(text).region(lineStart, offset);
    while (ends.find()) {
      line++;
      lineStart = ends.end();
    }
    return new KeyUse(file, line, offset - lineStart + 1, kind, bean, name);
  }
}
