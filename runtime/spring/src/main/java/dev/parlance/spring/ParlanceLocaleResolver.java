package dev.parlance.spring;

import dev.parlance.Bundled;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Resolves the locale of a request to one that a generated class has texts in: the one that fits its
 * {@code Accept-Language} best, else the source locale.
 *
 * <pre>{@code
 * @Bean
 * LocaleResolver localeResolver() {
 *   return ParlanceLocaleResolver.of(Messages::ofAcceptLanguage);
 * }
 * }</pre>
 *
 * <p>Spring's own resolver compares languages alone; this one has the generated class's rules, by which a request for
 * {@code nb} finds {@code no}, and one for {@code zh-HK} finds {@code zh-TW}. Where users choose a language, give
 * {@code SessionLocaleResolver} or {@code CookieLocaleResolver} this one's {@link #resolveLocale} as the function for the
 * locale before that.
 */
public class ParlanceLocaleResolver extends AcceptHeaderLocaleResolver {
  private final Function<? super String, ? extends Bundled> ofAcceptLanguage;

  /**
   * A resolver that asks a generated class.
   *
   * @param ofAcceptLanguage the method {@code ofAcceptLanguage} of the class; it is passed null where there is no header
   */
  protected ParlanceLocaleResolver(Function<? super String, ? extends Bundled> ofAcceptLanguage) {
    this.ofAcceptLanguage = ofAcceptLanguage;
  }

  /**
   * A resolver of the locales of a generated class.
   *
   * @param ofAcceptLanguage the method {@code ofAcceptLanguage} of the class
   * @return a resolver whose locale cannot be set
   */
  public static ParlanceLocaleResolver of(Function<? super String, ? extends Bundled> ofAcceptLanguage) {
    return new ParlanceLocaleResolver(ofAcceptLanguage);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    // A header in several lines means the same as in one.
    String header = String.join(",", Collections.list(request.getHeaders("Accept-Language")));
    return ofAcceptLanguage.apply(header).bundle().locale();
  }
}
