package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the method of an entry as text: it reads the entry's text by number from the field {@code texts}. */
final class EntryWriter {
  private static final int MOST_COLUMNS = 100;
  private static final String IN_DECLARATION = "\n      ";
  private static final String IN_STATEMENT = "\n        ";

  private final MessagesModel model;
  private final Map<String, String> names;
  private final CheckedEntry entry;
  private final boolean rich;
  private final StringBuilder source;

  /** Where the last line of {@code source} begins. */
  private int line;

  private EntryWriter(CheckedEntry entry, MessagesModel model, Map<String, String> names, StringBuilder source) {
    this.entry = entry;
    this.model = model;
    this.names = names;
    this.rich = entry.message().printsMarkup();
    this.source = source;
  }

  /**
   * Writes the method of {@code entry}, which is one of {@code model}.
   *
   * @param names what the class calls the types, by their full names
   * @param out where it is appended, which may be more than ASCII
   */
  static void write(CheckedEntry entry, MessagesModel model, Map<String, String> names, StringBuilder out) {
    new EntryWriter(entry, model, names, out).write();
  }

  /** Adds the full names of the types in the method of {@code entry} to {@code types}, in the method's order. */
  static void addTypes(CheckedEntry entry, MessagesModel model, Set<String> types) {
    new EntryWriter(entry, model, Map.of(), new StringBuilder(0)).addTypes(types);
  }

  private void addTypes(Set<String> types) {
    types.add(returned().canonicalName());
    if (entry.broken()) {
      types.add(Types.OBJECT.canonicalName());
    }
    boolean checksNull = false;
    for (Parameter parameter : parameters()) {
      if (!Types.isPrimitive(parameter)) {
        types.add(parameter.type().javaType());
        checksNull = true;
      }
    }
    if (checksNull) {
      types.add(Types.OBJECTS.canonicalName());
    }
  }

  private void write() {
    comment();
    declaration();
    startLine("    return ");
    if (readsWords()) {
      source.append("texts.text(").append(entry.number()).append(");");
    } else {
      call();
    }
    source.append("\n  }\n");
  }

  private void comment() {
    source.append("  /**\n");
    Javadocs.entry(entry, model.catalogName()).lines().forEach(this::commentLine);
    commentLine("");
    if (entry.broken()) {
      commentLine("@param arguments anything, since the text has an error");
    }
    for (Parameter parameter : parameters()) {
      commentLine("@param " + parameter.name() + " " + Javadocs.parameter(entry.message(), parameter));
    }
    commentLine("@return the text");
    source.append("   */\n");
  }

  private void commentLine(String text) {
    source.append(text.isEmpty() ? "   *" : "   * ").append(text).append('\n');
  }

  private void declaration() {
    List<String> parameters = new ArrayList<>();
    // Any call of an entry with an error compiles, so that the catalog's error is the only one.
    if (entry.broken()) {
      parameters.add(name(Types.OBJECT) + "... arguments");
    }
    for (Parameter parameter : parameters()) {
      String type = parameter.type().javaType();
      parameters.add(names.getOrDefault(type, type) + " " + parameter.name());
    }
    startLine("  public ");
    source.append(name(returned())).append(' ').append(entry.methodName()).append('(');
    String space = "";
    for (int i = 0; i < parameters.size() - 1; i++) {
      wrap(space, parameters.get(i) + ",", IN_DECLARATION);
      space = " ";
    }
    wrap(space, (parameters.isEmpty() ? "" : parameters.get(parameters.size() - 1)) + ") {", IN_DECLARATION);
    source.append('\n');
  }

  private void call() {
    source.append("texts").append(rich ? ".rich(" : ".format(").append(entry.number());
    List<Parameter> parameters = parameters();
    source.append(parameters.isEmpty() ? ");" : ",");
    for (int i = 0; i < parameters.size(); i++) {
      wrap(" ", argument(parameters.get(i)) + (i == parameters.size() - 1 ? ");" : ","), IN_STATEMENT);
    }
  }

  private String argument(Parameter parameter) {
    String name = parameter.name();
    return Types.isPrimitive(parameter) ? name
        : name(Types.OBJECTS) + ".requireNonNull(" + name + ", \"" + name + "\")";
  }

  private void startLine(String text) {
    line = source.length();
    source.append(text);
  }

  /** Appends {@code text}, on a new line where this one would become too long. */
  private void wrap(String space, String text, String newLine) {
    if (source.length() - line + space.length() + text.length() <= MOST_COLUMNS) {
      source.append(space).append(text);
    } else {
      line = source.length() + 1;
      source.append(newLine).append(text);
    }
  }

  private List<Parameter> parameters() {
    return entry.broken() ? List.of() : entry.message().parameters();
  }

  /** Whether the text is read without a look for anything but words. */
  private boolean readsWords() {
    return entry.broken() ? !rich : model.isConstant(entry);
  }

  private ClassName returned() {
    return rich ? Types.RICH_TEXT : Types.STRING;
  }

  private String name(ClassName type) {
    return names.get(type.canonicalName());
  }
}
