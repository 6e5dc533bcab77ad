package dev.parlance.spring;

import dev.parlance.Bundled;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.support.AbstractMessageSource;

/**
 * The texts of generated classes as a {@link org.springframework.context.MessageSource}: for templates, validators and
 * mails that ask for texts by key.
 *
 * <pre>{@code
 * @Bean
 * MessageSource messageSource() {
 *   return ParlanceMessageSource.of(Shop::of, Validation::of);
 * }
 * }</pre>
 *
 * <p>A code is the ID of an entry. Where several classes have it, the first one counts; where none has it, the
 * {@linkplain #setParentMessageSource parent}, then the default message, as in Spring's own message sources. A locale
 * that a class has no texts in is served by the nearest one that it has, down to its source locale, and null is the JVM's
 * default locale. Arguments are taken as {@link dev.parlance.MessageBundle} says, so that none makes a call fail;
 * those that are {@link org.springframework.context.MessageSourceResolvable}s are resolved first. Default messages are
 * patterns of {@link MessageFormat}, as they always are in Spring.
 *
 * <p>A text is HTML where the source's text has markup, for {@code th:utext}, and else text, for {@code th:text}.
 *
 * <p>Thread-safe after its properties are set.
 */
public class ParlanceMessageSource extends AbstractMessageSource {
  private final List<Function<? super Locale, ? extends Bundled>> classes;

  /**
   * A message source with the texts of {@code classes}, the first of which counts most.
   *
   * @param classes what gives the texts in a locale, such as {@code Shop::of}; called for every text
   */
  protected ParlanceMessageSource(List<? extends Function<? super Locale, ? extends Bundled>> classes) {
    this.classes = List.copyOf(classes);
  }

  /**
   * A message source with the texts of generated classes.
   *
   * @param classes the method {@code of} of each class, such as {@code Shop::of}, the first of which counts most
   * @return a message source without a parent
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static ParlanceMessageSource of(Function<? super Locale, ? extends Bundled>... classes) {
    return new ParlanceMessageSource(List.of(classes));
  }

  @Override
  protected String getMessageInternal(String code, Object[] args, Locale locale) {
    if (code == null) {
      return null;
    }
    Locale used = locale == null ? Locale.getDefault() : locale;
    Object[] resolved = args == null ? new Object[0] : resolveArguments(args, used);
    for (Function<? super Locale, ? extends Bundled> each : classes) {
      Optional<String> text = each.apply(used).bundle().format(code, resolved);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return fallback(code, resolved, used);
  }

  private String fallback(String code, Object[] arguments, Locale locale) {
    // Spring's own lookup finds nothing here, and goes on with common messages and the parent.
    return super.getMessageInternal(code, arguments, locale);
  }

  @Override
  protected MessageFormat resolveCode(String code, Locale locale) {
    return null;
  }
}
