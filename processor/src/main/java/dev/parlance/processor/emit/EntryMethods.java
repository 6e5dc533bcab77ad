package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.parlance.processor.check.model.CheckedEntry;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods of entries, which are put into what JavaPoet wrote of their class: it would take longer for them than for
 * all else. It writes one method in their place, which names their types, and so decides what is imported.
 */
final class EntryMethods {
  private static final String NAME = "entries";
  private static final String START = "\n  void " + NAME + "() {\n";
  private static final String END = "  }\n";
  private static final String INDENT = "    ";
  private static final int AT_A_TIME = 8_000;

  private final List<CheckedEntry> entries;
  private final MessagesModel model;
  private final Set<String> types = new LinkedHashSet<>();

  EntryMethods(List<CheckedEntry> entries, MessagesModel model) {
    this.entries = entries;
    this.model = model;
    entries.forEach(entry -> EntryWriter.addTypes(entry, model, types));
  }

  /** The method in place of them, where there are any. */
  List<MethodSpec> placeholder() {
    MethodSpec.Builder method = MethodSpec.methodBuilder(NAME);
    types.forEach(type -> method.addCode("$T\n", ClassName.bestGuess(type)));
    return entries.isEmpty() ? List.of() : List.of(method.build());
  }

  /** Writes {@code source}, which JavaPoet made of the class, with the methods in place of the placeholder. */
  void write(String source, Appendable out) throws IOException {
    int start = entries.isEmpty() ? source.length() : source.indexOf(START);
    out.append(source, 0, start);
    if (start == source.length()) {
      return;
    }
    int end = source.indexOf(END, start);
    List<String> lines = source.substring(start + START.length(), end).lines().toList();
    Map<String, String> names = new HashMap<>();
    types.forEach(type -> names.put(type, lines.get(names.size()).substring(INDENT.length())));
    write(names, out);
    out.append(source, end + END.length(), source.length());
  }

  /** Writes some methods at a time: one string for all would be too large an object for the young generation. */
  private void write(Map<String, String> names, Appendable out) throws IOException {
    StringBuilder methods = new StringBuilder(2 * AT_A_TIME);
    for (CheckedEntry entry : entries) {
      methods.append('\n');
      EntryWriter.write(entry, model, names, methods);
      if (methods.length() > AT_A_TIME) {
        out.append(Literals.ascii(methods.toString()));
        methods.setLength(0);
      }
    }
    out.append(Literals.ascii(methods.toString()));
  }
}
