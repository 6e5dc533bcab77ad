package dev.parlance.processor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The address of a link in a text.
 *
 * @param form the address, in which each argument is its name between two controls that no text has
 */
public record LinkAddress(String form) {
  private static final char BEFORE = '\1';
  private static final char AFTER = '\2';
  private static final Pattern ARGUMENT = Pattern.compile(BEFORE + "([^" + AFTER + "]*)" + AFTER);
  private static final Pattern SPACE = Pattern.compile("^[ \\t\\n\\f\\r]+|(?<![ \\t\\n\\f\\r])[ \\t\\n\\f\\r]+\\z");
  private static final Pattern ORIGIN = Pattern.compile("^(?i:https?:)?/*(?i:www\\.)?");

  /** What stands for the argument {@code name} in a form. */
  public static String argument(String name) {
    return BEFORE + name + AFTER;
  }

  /** The address without white space at its ends. */
  public LinkAddress trimmed() {
    return new LinkAddress(SPACE.matcher(form).replaceAll(""));
  }

  /** The words around the arguments: one more than these, some maybe empty. */
  public List<String> words() {
    return List.of(ARGUMENT.split(form, -1));
  }

  /** The names of the arguments, in order. */
  public List<String> arguments() {
    return ARGUMENT.matcher(form).results().map(each -> each.group(1)).toList();
  }

  /** Whether it has no arguments. */
  public boolean isFixed() {
    return form.indexOf(BEFORE) < 0;
  }

  /** Whether it is an argument alone, so that the caller passes the link. */
  public boolean isGiven() {
    return form.length() > 1 && form.charAt(0) == BEFORE && form.indexOf(AFTER) == form.length() - 1;
  }

  /** The address with {@code value} for each argument. */
  public String with(String value) {
    return ARGUMENT.matcher(form).replaceAll(value);
  }

  /** The address as users know it: {@code {0}/configure}. */
  public String written() {
    return ARGUMENT.matcher(form).replaceAll("{$1}");
  }

  /** The address without the words that a translation may have its own of: subject and body of a mail. */
  public LinkAddress withoutWords() {
    MailFields fields = MailFields.of(form);
    return fields == null ? this : new LinkAddress(fields.withoutWords());
  }

  /** The address with the subject and the body of {@code other} where these have the same arguments. */
  public LinkAddress withWordsOf(LinkAddress other) {
    MailFields fields = MailFields.of(form);
    MailFields others = MailFields.of(other.form);
    return fields == null || others == null ? this : new LinkAddress(fields.withWordsOf(others));
  }

  /** Whether {@code other} differs in http or https, {@code www.} and slashes alone. */
  public boolean isAlmost(LinkAddress other) {
    return plain().equals(other.plain());
  }

  private String plain() {
    return ORIGIN.matcher(form).replaceFirst("").replace("/", "");
  }

  /** The address of a mail in parts: what is before its fields, and these, with their names. */
  private record MailFields(String start, List<String> fields) {
    private static final Pattern MAIL = Pattern.compile("(?i:mailto:)[^?#]*\\?[^#]*");
    private static final Pattern WORDS = Pattern.compile("(?i:subject|body)=.*", Pattern.DOTALL);
    private static final String SUBJECT = "subject=";
    private static final Pattern LINE_END = Pattern.compile("(?i)%0[ad]");

    static MailFields of(String form) {
      int fields = form.indexOf('?') + 1;
      return !MAIL.matcher(form).matches() ? null
          : new MailFields(form.substring(0, fields), List.of(form.substring(fields).split("&", -1)));
    }

    String withoutWords() {
      String others = String.join("&", fields.stream().filter(each -> !WORDS.matcher(each).matches()).toList());
      return others.isEmpty() ? start.substring(0, start.length() - 1) : start + others;
    }

    String withWordsOf(MailFields other) {
      List<String> all = new ArrayList<>();
      for (String field : fields) {
        all.add(!WORDS.matcher(field).matches() ? field
            : other.fields.stream().filter(each -> isTranslation(each, field)).findFirst().orElse(field));
      }
      return start + String.join("&", all);
    }

    /** Whether {@code field} may be shown for {@code original}: it has the same name and arguments, and adds no header. */
    private static boolean isTranslation(String field, String original) {
      int name = original.indexOf('=') + 1;
      boolean header = original.regionMatches(true, 0, SUBJECT, 0, SUBJECT.length()) && LINE_END.matcher(field).find();
      return field.regionMatches(true, 0, original, 0, name) && !header
          && new LinkAddress(field).arguments().stream().sorted().toList()
              .equals(new LinkAddress(original).arguments().stream().sorted().toList());
    }
  }
}
