package dev.parlance.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What one call costs. */
public record Figure(double nanoseconds, double bytes) {
  /** Of the time and of the bytes the median; of an even number of figures the lower one in the middle. */
  public static Figure median(List<Figure> figures) {
    return new Figure(median(figures, Figure::nanoseconds), median(figures, Figure::bytes));
  }

  private static double median(List<Figure> figures, ToDoubleFunction<Figure> part) {
    return figures.stream()
        .map(part::applyAsDouble)
        .sorted(Comparator.naturalOrder())
        .skip((figures.size() - 1) / 2)
        .findFirst()
        .orElseThrow();
  }

  /** The time, such as {@code 0.29} or {@code 123}, without a unit. */
  public String time() {
    return digits(nanoseconds);
  }

  /** The bytes as a whole number. */
  public String roundedBytes() {
    return String.format(Locale.ROOT, "%.0f", bytes);
  }

  static String digits(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number);
  }

  @Override
  public String toString() {
    return time() + " ns, " + roundedBytes() + " B";
  }
}
