package dev.parlance.example.web;

import dev.parlance.example.ContactForm;
import dev.parlance.example.ContactForm.Field;
import dev.parlance.example.ContactMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The contact form as the page shows it. */
public record ContactView(List<FormField> fields) {
  /** The form before anyone filled it in. */
  static ContactView empty(PageTexts texts) {
    return of(ContactForm.EMPTY, Map.of(), texts);
  }

  /** What a visitor filled in, with what is wrong; the first field with a problem has the focus. */
  static ContactView of(ContactForm form, ContactMessages messages, PageTexts texts) {
    return of(form, form.problems(messages), texts);
  }

  private static ContactView of(ContactForm form, Map<Field, String> problems, PageTexts texts) {
    List<FormField> fields = new ArrayList<>();
    boolean focused = false;
    for (Field field : Field.values()) {
      String problem = problems.get(field);
      fields.add(new FormField(name(field), label(field, texts), form.value(field), problem,
          problem != null && !focused));
      focused |= problem != null;
    }
    return new ContactView(fields);
  }

  /** The form that {@code data} holds. */
  static ContactForm form(FormData data) {
    return new ContactForm(data.get(name(Field.NAME)), data.get(name(Field.EMAIL)), data.get(name(Field.SUBJECT)),
        data.get(name(Field.MESSAGE)));
  }

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static String label(Field field, PageTexts texts) {
    return switch (field) {
      case NAME -> texts.fieldName();
      case EMAIL -> texts.fieldEmail();
      case SUBJECT -> texts.fieldSubject();
      case MESSAGE -> texts.fieldMessage();
    };
  }

  /** The fields that have a problem. */
  public List<FormField> problems() {
    return fields.stream().filter(field -> field.problem() != null).toList();
  }
}
