package dev.parlance.processor.locale;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of {@code numbers.txt} and {@code currency-digits.txt}, from what ICU4J has. */
final class IcuNumbers {
  private static final int USUAL_DIGITS = 2;

  private IcuNumbers() {}

  /** The lines of {@code numbers.txt}. */
  static List<String> lines() {
    Set<String> codes = codes();
    return IcuLocaleItems.lines(locale -> {
      Map<String, String> items = new TreeMap<>();
      items.put("decimal", format(locale, NumberFormat.NUMBERSTYLE).toPattern());
      items.put("percent", format(locale, NumberFormat.PERCENTSTYLE).toPattern());
      DecimalFormat money = format(locale, NumberFormat.CURRENCYSTYLE);
      money.setMaximumFractionDigits(0);
      items.put("currency", money.toPattern());
      DecimalFormatSymbols symbols = new DecimalFormatSymbols(locale);
      for (String code : codes) {
        symbols.setCurrency(Currency.getInstance(code));
        String symbol = symbols.getCurrencySymbol();
        boolean start = Character.isLetter(symbol.codePointAt(0));
        boolean end = Character.isLetter(symbol.codePointBefore(symbol.length()));
        if (!start || !end) {
          items.put(code, start ? "start" : end ? "end" : "none");
        }
      }
      return items;
    });
  }

  /** A format of ICU. */
  static DecimalFormat format(ULocale locale, int style) {
    return (DecimalFormat) NumberFormat.getInstance(locale, style);
  }

  /** The codes of all currencies that ICU or the JDK knows. */
  static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
    java.util.Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
    return codes;
  }

  /** The lines of {@code currency-digits.txt}: a number of decimals that is not usual, and the currencies. */
  static List<String> digits() {
    Map<Integer, String> digits = new TreeMap<>();
    codes().forEach(code -> digits.merge(Currency.getInstance(code).getDefaultFractionDigits(), code,
        (before, after) -> before + " " + after));
    digits.remove(USUAL_DIGITS);
    return digits.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
  }
}
