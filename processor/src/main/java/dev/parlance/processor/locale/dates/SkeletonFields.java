package dev.parlance.processor.locale.dates;

/** A skeleton, read: for each field the letter and how many times it is written. */
final class SkeletonFields implements Comparable<SkeletonFields> {
  private static final int FIELDS = DateField.values().length;

  private final char[] letters = new char[FIELDS];
  private final int[] lengths = new int[FIELDS];
  private final int[] places = new int[FIELDS];

  private SkeletonFields() {}

  /**
   * The fields of {@code skeleton}, with seconds before their fraction where there are minutes, and with a day period
   * exactly where the hour goes to twelve.
   *
   * @throws IllegalArgumentException where a field is there twice, or a letter is not a field
   */
  static SkeletonFields of(String skeleton) {
    SkeletonFields fields = new SkeletonFields();
    for (int start = 0, end; start < skeleton.length(); start = end) {
      char letter = skeleton.charAt(start);
      end = start;
      while (end < skeleton.length() && skeleton.charAt(end) == letter) {
        end++;
      }
      FieldForm form = FieldForm.of(letter, end - start);
      if (fields.has(form.field())) {
        throw new IllegalArgumentException(skeleton + " has " + form.field() + " twice");
      }
      fields.put(letter, end - start, form);
    }
    fields.complete();
    return fields;
  }

  private void put(char letter, int length, FieldForm form) {
    int at = form.field().ordinal();
    letters[at] = letter;
    lengths[at] = length;
    places[at] = form.place(length);
  }

  private void complete() {
    if (has(DateField.MINUTE) && has(DateField.FRACTION) && !has(DateField.SECOND)) {
      put('s', 1, FieldForm.of('s', 1));
    }
    int hour = letter(DateField.HOUR);
    if ((hour == 'h' || hour == 'K') && !has(DateField.DAY_PERIOD)) {
      put('a', 1, FieldForm.of('a', 1));
    } else if (hour == 'H' || hour == 'k') {
      int period = DateField.DAY_PERIOD.ordinal();
      letters[period] = 0;
      lengths[period] = 0;
      places[period] = 0;
    }
  }

  boolean has(DateField field) {
    return length(field) > 0;
  }

  /** The letter of {@code field}; 0 for none. */
  char letter(DateField field) {
    return letters[field.ordinal()];
  }

  /** How many times the letter of {@code field} is written. */
  int length(DateField field) {
    return lengths[field.ordinal()];
  }

  boolean isNumber(DateField field) {
    return places[field.ordinal()] > 0;
  }

  /** The fields that there are, as bits. */
  int all() {
    int all = 0;
    for (int i = 0; i < FIELDS; i++) {
      all |= lengths[i] > 0 ? 1 << i : 0;
    }
    return all;
  }

  /** How far {@code other} is from these, of which only {@code some} count. */
  Difference difference(SkeletonFields other, int some) {
    int distance = 0;
    int missing = 0;
    int extra = 0;
    for (int i = 0; i < FIELDS; i++) {
      int mine = (some & 1 << i) == 0 ? 0 : places[i];
      int theirs = other.places[i];
      if (mine == 0 && theirs != 0) {
        extra |= 1 << i;
      } else if (mine != 0 && theirs == 0) {
        missing |= 1 << i;
      } else {
        distance += Math.abs(mine - theirs);
      }
    }
    return new Difference(distance, missing, extra);
  }

  @Override
  public int compareTo(SkeletonFields other) {
    for (int i = 0; i < FIELDS; i++) {
      int order = letters[i] == other.letters[i] ? lengths[i] - other.lengths[i] : letters[i] - other.letters[i];
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
