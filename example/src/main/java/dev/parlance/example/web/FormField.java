package dev.parlance.example.web;

/** A field of the form as the page shows it; attributes that are null are left out. */
public record FormField(String id, String label, String value, String problem, boolean focused) {
  /** Whether the field has several lines. */
  public boolean multiline() {
    return id.equals("message");
  }

  /** The value of {@code dir}: that of what the visitor wrote, or, before that, of the page. */
  public String direction() {
    return value.isBlank() ? null : "auto";
  }

  /** The keyboard that a phone shows. */
  public String inputMode() {
    return id.equals("email") ? "email" : null;
  }

  /** What a browser may fill in. */
  public String autocomplete() {
    return multiline() || id.equals("subject") ? null : id;
  }

  /** The value of {@code aria-invalid}. */
  public String invalid() {
    return problem == null ? null : "true";
  }

  /** The ID of the text that says what is wrong. */
  public String problemId() {
    return problem == null ? null : id + "-problem";
  }
}
