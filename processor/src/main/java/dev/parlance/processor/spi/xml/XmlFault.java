package dev.parlance.processor.spi.xml;

import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Explains why a file is not well-formed XML by what it has where the parser stopped: the parser's own message is that
 * of a specification, in the language of the JDK.
 */
final class XmlFault {
  private static final String EXPORT = "Correct it, or export the file again.";
  private static final Set<String> NAMED = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final Pattern REFERENCE = Pattern.compile("&(#?[\\w.:-]{0,40})(;?)$");
  private static final Pattern VALUE = Pattern.compile("([\\w.:-]+)\\s*=\\s*$");
  private static final Pattern ROOT = Pattern.compile("<([\\p{L}_][^\\s/>]*)");
  private static final Pattern END_TAG = Pattern.compile("</[^\\s<>]*");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern TWICE = Pattern.compile("Attribute(?:NS)?NotUnique\\?([^&]*)&([^&]*)");
  private static final Pattern PREFIX = Pattern.compile("PrefixUnbound\\?(?:[^&]*&[^&]*&)?([^&]*)(?:&[^&]*)?$");
  private static final int LONGEST = 50;

  private final String text;
  private final int at;
  private final String message;

  private XmlFault(String text, int at, String message) {
    this.text = text;
    this.at = at;
    this.message = message;
  }

  /** The exception that says what is wrong in {@code file}. */
  static UnreadableCatalogException of(XMLStreamException malformed, XMLStreamReader xml, FileText file) {
    Location noticed =
        malformed.getLocation() != null ? malformed.getLocation() : xml == null ? null : xml.getLocation();
    int at = noticed == null ? 0 : file.offset(new Position(noticed.getLineNumber(), noticed.getColumnNumber()));
    XmlFault fault = new XmlFault(file.toString(), at, words(malformed));
    Found found = fault.named().or(fault::ended).or(fault::character).or(fault::outside).or(fault::reference)
        .or(fault::endTag).or(fault::value).or(fault::bracket)
        .orElseGet(() -> new Found(at, fault.message + (fault.message.endsWith(".") ? "" : "."), EXPORT));
    return new UnreadableCatalogException(
        file.position(found.at()), "the file is not well-formed XML: " + found.problem(), found.advice());
  }

  private static String words(XMLStreamException malformed) {
    String message = String.valueOf(malformed.getMessage());
    int mark = message.indexOf("Message: ");
    return (mark < 0 ? message : message.substring(mark + "Message: ".length())).strip();
  }

  /** The faults that the parser's message names. */
  private Optional<Found> named() {
    Matcher twice = TWICE.matcher(message);
    if (twice.find()) {
      return found(tag(), "<" + twice.group(1) + "> has the attribute " + twice.group(2) + " twice.", "Remove one.");
    }
    Matcher prefix = PREFIX.matcher(message);
    if (prefix.find()) {
      return found(tag(), "the prefix " + prefix.group(1) + ": is not declared.",
          "Declare it, as in xmlns:" + prefix.group(1) + "=\"…\", or remove it.");
    }
    return message.startsWith("JAXP0001")
        ? found(at, "it has more attributes, or longer names, than the JDK's parser reads.", EXPORT) : Optional.empty();
  }

  private Optional<Found> ended() {
    boolean inEndTag = before().endsWith("</") && text.indexOf('>', at) < 0;
    return text.substring(at).isBlank() || inEndTag
        ? found(at, "it ends too soon.", "Check that it was exported whole.") : Optional.empty();
  }

  private Optional<Found> character() {
    int c = text.codePointAt(at);
    boolean allowed = c >= ' ' && c < 0xd800 || c == '\t' || c == '\n' || c == '\r' || c > 0xdfff && c < 0xfffe
        || c > 0xffff;
    return allowed ? Optional.empty()
        : found(at, String.format("the character U+%04X is not allowed in XML.", c), "Remove it.");
  }

  /** Faults before the root element or after it. */
  private Optional<Found> outside() {
    String before = text.substring(0, at);
    if (before.endsWith("<?xml")) {
      int start = at - "<?xml".length();
      return found(start, "the XML declaration is allowed only at the start of a file.",
          text.substring(0, start).isBlank() ? "Remove what is before it." : "Remove it.");
    }
    Matcher root = ROOT.matcher(before);
    if (!root.find()) {
      String start = text.substring(at).lines().findFirst().orElse("").strip();
      return start.isEmpty() || start.startsWith("<") || before.strip().startsWith("<") && !before.strip().endsWith(">")
          ? Optional.empty()
          : found(at, "it begins with “" + start.substring(0, Math.min(20, start.length())) + "”.",
              "Check that it is the right file.");
    }
    String content = before.endsWith("<") ? before.substring(0, at - 1) : before;
    return content.stripTrailing().endsWith("</" + root.group(1) + ">")
        ? found(content.length(), "something follows the root element.", "Remove it.") : Optional.empty();
  }

  private Optional<Found> reference() {
    Matcher reference = REFERENCE.matcher(before());
    if (!reference.find() || NAMED.contains(reference.group(1)) && !reference.group(2).isEmpty()) {
      return Optional.empty();
    }
    int start = at - reference.group().length();
    String name = reference.group(1);
    if (name.startsWith("#")) {
      return found(start, reference.group() + " is not the number of a character.", "Write it as in &#160; or &#xA0;.");
    }
    if (reference.group(2).isEmpty()) {
      return found(start, "& does not start an entity reference.", "Write &amp; for a literal &.");
    }
    return found(start, reference.group() + " is not an entity of XML, which has amp, lt, gt, quot and apos.",
        name.equals("nbsp") ? "Write &#160;." : "Write the character itself, or its number as in &#160;.");
  }

  private Optional<Found> endTag() {
    // The parser stops where the name differs from the expected one.
    int start = before().lastIndexOf("</");
    Matcher expected = QUOTED.matcher(message);
    Matcher tag = END_TAG.matcher(text).region(start < 0 ? at : at - before().length() + start, text.length());
    return start >= 0 && tag.lookingAt() && tag.end() >= at && expected.find()
        ? found(tag.start(), tag.group() + "> is found where </" + expected.group(1) + "> is expected.", EXPORT)
        : Optional.empty();
  }

  private Optional<Found> value() {
    Matcher attribute = VALUE.matcher(before());
    char c = text.charAt(at);
    if (attribute.find()) {
      return found(at, c > 0x7f || c == '`'
          ? "the value of " + attribute.group(1) + " begins with " + c + " instead of \"."
          : "the value of " + attribute.group(1) + " has no quotation marks.",
          "Write " + attribute.group(1) + "=\"…\".");
    }
    if (c == '<' && text.substring(tag(), at).chars().filter(each -> each == '"').count() % 2 == 1) {
      return found(at, "an attribute's value contains a <.",
          "Write \" where the value ends, or &lt; for a literal <.");
    }
    return before().endsWith("<")
        ? found(at - 1, "< does not start an element.", "Write &lt; for a literal <.") : Optional.empty();
  }

  private Optional<Found> bracket() {
    return before().endsWith("]]>")
        ? found(at - 3, "]]> is not allowed in an XML text.", "Write ]]&gt;.") : Optional.empty();
  }

  private static Optional<Found> found(int at, String problem, String advice) {
    return Optional.of(new Found(at, problem, advice));
  }

  /** The start of the last tag before the fault. */
  private int tag() {
    return Math.max(0, text.lastIndexOf('<', at - 1));
  }

  private String before() {
    return text.substring(Math.max(0, at - LONGEST), at);
  }

  private record Found(int at, String problem, String advice) {}
}
