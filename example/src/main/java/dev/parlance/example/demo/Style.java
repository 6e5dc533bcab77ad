package dev.parlance.example.demo;

/** Colours, where the output is a terminal that wants them. */
record Style(boolean coloured) {
  /** Colours unless the output is a file or the user set {@code NO_COLOR}. */
  static Style ofThisTerminal() {
    // From JDK 22 to 24 there would be a console for files too.
    System.setProperty("jdk.console", "java.base");
    return new Style(System.console() != null && System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
  }

  String heading(String text) {
    return sgr("1", text);
  }

  String code(String text) {
    return sgr("36", text);
  }

  String error(String text) {
    return sgr("31", text);
  }

  private String sgr(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
