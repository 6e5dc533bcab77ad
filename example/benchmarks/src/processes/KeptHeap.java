import bench.AllTexts;
import bench.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Prints how many bytes of the heap each locale keeps after each of its texts was used once. */
class KeptHeap {
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] arguments) throws InterruptedException {
    System.out.println(perLocale(arguments[0].equals("bundle") ? KeptHeap::ofBundle : KeptHeap::ofMessages));
  }

  /** Without the first two locales, which load what all have in common. */
  private static long perLocale(Function<Locale, Object> use) throws InterruptedException {
    List<Locale> locales = Messages.locales();
    int first = 2;
    locales.subList(0, first).forEach(locale -> KEPT.add(use.apply(locale)));
    long before = used();
    locales.subList(first, locales.size()).forEach(locale -> KEPT.add(use.apply(locale)));
    return (used() - before) / (locales.size() - first);
  }

  private static Messages ofMessages(Locale locale) {
    Messages messages = Messages.of(locale);
    AllTexts.use(messages);
    return messages;
  }

  private static ResourceBundle ofBundle(Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle("bench.texts", locale);
    bundle.keySet().forEach(bundle::getString);
    return bundle;
  }

  /** The bytes in use, once collections free no more. */
  private static long used() throws InterruptedException {
    long used = Long.MAX_VALUE;
    for (long now = collected(); now < used; now = collected()) {
      used = now;
    }
    return used;
  }

  private static long collected() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
