package dev.parlance.processor.locale.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that a field has in a pattern: {@code MMM} is the month as a short word.
 *
 * @param field the field
 * @param kind how it is written: above 0 as a number, below 0 in words; forms that are alike are near each other
 * @param least the least number of letters
 * @param most the greatest number of letters
 * @see <a href="https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table">CLDR, field symbols</a>
 */
record FieldForm(DateField field, int kind, int least, int most) {
  private static final int NUMBER = 0x100;
  private static final List<String> WORDS = List.of("narrow", "shorter", "short", "long", "longer", "longest");

  /** How far a letter is from one that names the same field: of {@code L} from {@code M}. */
  private static final int OTHER_LETTER = 0x10;

  /** A letter, its field, how many times it is an other letter; its forms, each with the number of letters. */
  private static final Map<Character, List<FieldForm>> BY_LETTER = read("""
      G ERA 0 short 1 3 long 4 4 narrow 5 5
      y YEAR 0 number 1 20
      Y YEAR 1 number 1 20
      u YEAR 2 number 1 20
      Q QUARTER 0 number 1 2 short 3 3 long 4 4 narrow 5 5
      q QUARTER 1 number 1 2 short 3 3 long 4 4 narrow 5 5
      M MONTH 0 number 1 2 short 3 3 long 4 4 narrow 5 5
      L MONTH 1 number 1 2 short 3 3 long 4 4 narrow 5 5
      w WEEK 0 number 1 2
      W WEEK_OF_MONTH 0 number 1 1
      E WEEKDAY 0 short 1 3 long 4 4 narrow 5 5 shorter 6 6
      e WEEKDAY 1 number 1 2 short 3 3 long 4 4 narrow 5 5 shorter 6 6
      c WEEKDAY 2 number 1 2 short 3 3 long 4 4 narrow 5 5 shorter 6 6
      d DAY 0 number 1 2 short 3 3
      D DAY_OF_YEAR 0 number 1 3
      F WEEKDAY_OF_MONTH 0 number 1 1
      a DAY_PERIOD 0 short 1 3 long 4 4 narrow 5 5
      b DAY_PERIOD 1 short 1 3 long 4 4 narrow 5 5
      B DAY_PERIOD 3 short 1 3 long 4 4 narrow 5 5
      h HOUR 0 number 1 2
      K HOUR 1 number 1 2
      H HOUR 10 number 1 2
      k HOUR 11 number 1 2
      m MINUTE 0 number 1 2
      s SECOND 0 number 1 2
      S FRACTION 0 number 1 1000
      z ZONE 0 short 1 3 long 4 4
      v ZONE 2 short 1 1 long 4 4
      Z ZONE 1 narrow 1 3 long 4 4 short 5 5
      O ZONE 1 short 1 1 long 4 4
      V ZONE 1 short 1 1 long 2 2 longer 3 3 longest 4 4
      X ZONE 1 narrow 1 1 short 2 2 long 4 4
      x ZONE 1 narrow 1 1 short 2 2 long 4 4
      """);

  private static Map<Character, List<FieldForm>> read(String table) {
    Map<Character, List<FieldForm>> forms = new HashMap<>();
    table.lines().forEach(line -> {
      String[] words = line.split(" ");
      List<FieldForm> all = new ArrayList<>();
      int other = Integer.parseInt(words[2]) * OTHER_LETTER;
      for (int i = 3; i < words.length; i += 3) {
        int kind = words[i].equals("number") ? NUMBER + other : -NUMBER - 1 - WORDS.indexOf(words[i]) - other;
        all.add(new FieldForm(
            DateField.valueOf(words[1]), kind, Integer.parseInt(words[i + 1]), Integer.parseInt(words[i + 2])));
      }
      forms.put(words[0].charAt(0), all);
    });
    return forms;
  }

  /** The form that {@code letter} has when it is written {@code length} times; the last of its forms where none fits. */
  static FieldForm of(char letter, int length) {
    List<FieldForm> forms = BY_LETTER.get(letter);
    if (forms == null) {
      throw new IllegalArgumentException(letter + " is not a field");
    }
    return forms.stream().filter(form -> form.least <= length && length <= form.most).findFirst()
        .orElse(forms.get(forms.size() - 1));
  }

  boolean isNumber() {
    return kind > 0;
  }

  /** The place of {@code length} letters among all forms of the field, never 0. */
  int place(int length) {
    return isNumber() ? kind + length : kind;
  }
}
