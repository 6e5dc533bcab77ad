package dev.parlance.processor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param page the page's name
 * @param line the line of its opening fence
 * @param language the word after the opening fence; empty where there is none
 * @param marker the content of the HTML comment in the line above it; empty where there is none
 * @param lines what is between the fences
 */
record CodeBlock(String page, int line, String language, String marker, List<String> lines) {
  private static final Pattern FENCE = Pattern.compile("( *)(```+|~~~+) *(\\S*).*");
  private static final Pattern MARKER = Pattern.compile(" *<!-- (.+) -->");

  /** The blocks of {@code page}, in order. */
  static List<CodeBlock> of(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<CodeBlock> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1;
        while (!lines.get(end).strip().equals(fence.group(2))) {
          end++;
        }
        Matcher marker = MARKER.matcher(i == 0 ? "" : lines.get(i - 1));
        blocks.add(new CodeBlock(page.getFileName().toString(), i + 1, fence.group(3),
            marker.matches() ? marker.group(1) : "", List.copyOf(lines.subList(i + 1, end))));
        i = end;
      }
    }
    return blocks;
  }

  @Override
  public String toString() {
    return page + ":" + line + " (" + language + ")";
  }
}
