import bench.Messages;
import java.util.Locale;

/** Prints the nanoseconds of the first message in a JVM, and of the first with a value behind it. */
class FirstParlance {
  public static void main(String[] arguments) {
    Locale locale = Locale.forLanguageTag(arguments[0]);
    long start = System.nanoTime();
    Messages messages = Messages.of(locale);
    String first = messages.greeting();
    long middle = System.nanoTime();
    Middle.reached();
    long next = System.nanoTime();
    String second = messages.welcome("Ada");
    long end = System.nanoTime();
    End.reached();
    System.out.println(middle - start);
    System.out.println(end - next);
    System.out.println(first);
    System.out.println(second);
  }

  /** Its loading shows in the log of classes that the first message is there. */
  private static class Middle {
    static void reached() {}
  }

  /** Its loading shows that the second is there. */
  private static class End {
    static void reached() {}
  }
}
