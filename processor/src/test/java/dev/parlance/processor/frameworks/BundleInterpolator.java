package dev.parlance.processor.frameworks;

import dev.parlance.MessageBundle;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class BundleInterpolator implements MessageInterpolator {
  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

  private final Function<Locale, MessageBundle> bundles;
  private final MessageInterpolator others;

  public BundleInterpolator(Function<Locale, MessageBundle> bundles, MessageInterpolator others) {
    this.bundles = bundles;
    this.others = others;
  }

  @Override
  public String interpolate(String message, Context context) {
    return interpolate(message, context, Locale.getDefault());
  }

  @Override
  public String interpolate(String message, Context context, Locale locale) {
    Matcher key = NAME.matcher(message);
    Optional<String> text = key.matches() ? bundles.apply(locale).format(key.group(1)) : Optional.empty();
    if (text.isEmpty()) {
      return others.interpolate(message, context, locale);
    }
    Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
    return NAME.matcher(text.get()).replaceAll(name -> Matcher.quoteReplacement(
        String.valueOf(attributes.getOrDefault(name.group(1), name.group()))));
  }
}
