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

  /** Without the first locale, which loads what all have in common. */
  private static long perLocale(Function<Locale, Object> use) throws InterruptedException {
    List<Locale> locales = Messages.locales();
    KEPT.add(use.apply(locales.get(0)));
    long before = used();
    locales.subList(1, locales.size()).forEach(locale -> KEPT.add(use.apply(locale)));
    return (used() - before) / (locales.size() - 1);
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

  private static long used() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
