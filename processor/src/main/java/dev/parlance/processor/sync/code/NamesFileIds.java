package dev.parlance.processor.sync.code;

import dev.parlance.processor.edit.TextEdits;
import dev.parlance.processor.spi.CatalogEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces IDs in files of method names, {@code emailRequired = 8602814243662345124}. */
public final class NamesFileIds {
  private static final Pattern LINE =
      Pattern.compile("^(?!#)[^=\\r\\n]+=[ \\t]*(\\S[^\\r\\n]*?)[ \\t]*$", Pattern.MULTILINE);

  private NamesFileIds() {}

  /** {@code file} with the new IDs in place of the old ones. */
  public static String replaced(String file, NewIds ids) {
    TextEdits edits = new TextEdits();
    Matcher line = LINE.matcher(file);
    while (line.find()) {
      CatalogEntry entry = ids.of(line.group(1));
      if (entry != null) {
        edits.replace(line.start(1), line.end(1), entry.id());
      }
    }
    return edits.applyTo(file);
  }
}
