package dev.parlance.processor.exchange.po;

import dev.parlance.processor.exchange.unit.ExchangeReader;
import dev.parlance.processor.exchange.unit.ReceivedFile;
import dev.parlance.processor.exchange.unit.ReceivedState;
import dev.parlance.processor.exchange.unit.ReceivedText;
import dev.parlance.processor.exchange.unit.ReceivedUnit;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PO that came back; messages that are obsolete are passed over, fuzzy ones are to be reviewed. */
public final class PoExchangeReader implements ExchangeReader {
  private static final String ID = "msgid";
  private static final String TEXT = "msgstr";
  private static final String CONTEXT = "msgctxt";
  /** The keywords before the string of a line. */
  private static final Pattern KEYWORD =
      Pattern.compile("\\s*+(msgctxt|msgid_plural|msgid|msgstr(?:\\[\\d{1,3}])?)?\\s*+\"");

  private static final Pattern LANGUAGE = Pattern.compile("(?mi)^Language:\\s*(\\S+)\\s*$");
  private static final Pattern CHARSET = Pattern.compile("(?mi)^Content-Type:.*charset=\\s*([\\w.:-]+)");

  @Override
  public ReceivedFile read(String name, byte[] content) throws UnreadableCatalogException {
    FileText file = FileText.of(content);
    Messages messages = new Messages();
    int line = 0;
    for (String each : file.toString().split("\\r\\n|\\r|\\n", -1)) {
      messages.line(++line, each);
    }
    messages.end();
    String charset = messages.charset();
    if (!charset.equalsIgnoreCase("UTF-8") && !charset.equalsIgnoreCase("ASCII") && !charset.equals("CHARSET")) {
      throw new UnreadableCatalogException(Position.START, "the file is in " + charset + ", as its header says.",
          "Convert it with msgconv --to-code=UTF-8.");
    }
    file.checkDecoded("", "");
    return new ReceivedFile(messages.locale, messages.units);
  }

  /** Collects the messages of a file line by line. */
  private static final class Messages {
    private final List<ReceivedUnit> units = new ArrayList<>();
    private String locale = "";
    private String header = "";

    /** The strings of the current message, by keyword. */
    private final Map<String, StringBuilder> strings = new HashMap<>();
    private String keyword = "";
    private boolean fuzzy;
    private int first;

    void line(int number, String line) throws UnreadableCatalogException {
      if (line.isBlank()) {
        return;
      }
      if (line.stripLeading().startsWith("#")) {
        comment(line.strip());
        return;
      }
      Matcher start = KEYWORD.matcher(line);
      int end = start.lookingAt() ? endOfString(line, start.end()) : -1;
      if (end < 0 || start.group(1) == null && keyword.isEmpty()) {
        throw new UnreadableCatalogException(new Position(number, 1), "the line is not one of a PO file.",
            "Correct it, or export the file again.");
      }
      if (start.group(1) != null) {
        String next = start.group(1);
        if (next.equals(CONTEXT) || next.equals(ID) && !keyword.equals(CONTEXT)) {
          end();
        }
        if (strings.isEmpty()) {
          first = number;
        }
        keyword = next;
        strings.put(keyword, new StringBuilder());
      }
      strings.get(keyword).append(PoString.read(line.substring(start.end(), end)));
    }

    /** The index of the quotation mark that ends the string, and the line; −1 where none does. */
    private static int endOfString(String line, int from) {
      for (int i = from; i < line.length(); i++) {
        if (line.charAt(i) == '\\') {
          i++;
        } else if (line.charAt(i) == '"') {
          return line.substring(i + 1).isBlank() ? i : -1;
        }
      }
      return -1;
    }

    private void comment(String line) {
      if (strings.containsKey(TEXT) || strings.containsKey(TEXT + "[0]")) {
        end();
      }
      if (line.startsWith("#,")) {
        fuzzy |= List.of(line.substring(2).split(",")).stream().anyMatch(flag -> flag.strip().equals("fuzzy"));
      } else if (line.startsWith("#~")) {
        // The flags before it are those of the obsolete message.
        fuzzy = false;
      }
    }

    void end() {
      if (strings.containsKey(ID)) {
        String id = string(CONTEXT);
        if (id.isEmpty() && string(ID).isEmpty()) {
          header = string(TEXT);
          Matcher language = LANGUAGE.matcher(header);
          locale = language.find() ? language.group(1).replace('_', '-').replaceFirst("@.*", "") : "";
        } else {
          units.add(unit(id));
        }
        fuzzy = false;
      }
      strings.clear();
      keyword = "";
    }

    private ReceivedUnit unit(String id) {
      boolean plural = strings.containsKey("msgid_plural");
      String text = string(TEXT);
      return new ReceivedUnit(first, id, "", Optional.of(new ReceivedText.Plain(string(ID))),
          text.isBlank() ? Optional.empty() : Optional.of(new ReceivedText.Plain(text)),
          fuzzy ? ReceivedState.REVIEW : ReceivedState.TRANSLATED,
          plural ? "it has the plurals of gettext, where a text has one of ICU." : "");
    }

    private String string(String key) {
      return strings.getOrDefault(key, new StringBuilder()).toString();
    }

    String charset() {
      Matcher charset = CHARSET.matcher(header);
      return charset.find() ? charset.group(1) : "UTF-8";
    }
  }
}
