import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Prints the nanoseconds of the first text of a bundle in a JVM, and of the first that is formatted behind it. */
class FirstBundle {
  public static void main(String[] arguments) {
    Locale locale = Locale.forLanguageTag(arguments[0]);
    long start = System.nanoTime();
    ResourceBundle bundle = ResourceBundle.getBundle("bench.texts", locale);
    String first = bundle.getString("greeting");
    long middle = System.nanoTime();
    Middle.reached();
    long next = System.nanoTime();
    String second = new MessageFormat(bundle.getString("welcome"), locale).format(new Object[] {"Ada"});
    long end = System.nanoTime();
    End.reached();
    System.out.println(middle - start);
    System.out.println(end - next);
    System.out.println(first);
    System.out.println(second);
  }

  /** Its loading shows in the log of classes that the first text is there. */
  private static class Middle {
    static void reached() {}
  }

  /** Its loading shows that the second is there. */
  private static class End {
    static void reached() {}
  }
}
