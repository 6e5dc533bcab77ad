package dev.parlance.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.support.Sample;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.ChoiceFormat;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final List<Number> NUMBERS =
      List.of(0, -0.0, 1, 1L, 1.5, 2, 3, -1, -7.5, Math.nextUp(1.0), Math.nextDown(1.0),
          1.4999f, Long.MAX_VALUE, Long.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
          new BigDecimal("1.4999999999999999999999999"), new BigInteger("9".repeat(400)), Double.MIN_VALUE);

  @ParameterizedTest
  @ValueSource(strings = {
    "0#none|1#one|1<many", "-1#a|0#b|1.5#c|2#d", "1#x", "-\u221e<all", "-\u221e#a|0#b|\u221e#c", "0<a|1<b", "5#a|6#b"
  })
  void branchIsThatOfChoiceFormat(String pattern) {
    ChoiceFormat choice = new ChoiceFormat(pattern);
    double[] limits = choice.getLimits();
    String[] words = Arrays.stream(choice.getFormats()).map(Object::toString).toArray(String[]::new);
    StringBuilder message = new StringBuilder("<limits 0>");
    for (int i = 0; i < limits.length; i++) {
      message.append("<branch ").append(limits[i]).append('>').append(words[i]);
    }
    message.append("</limits>");
    for (Number number : NUMBERS) {
      assertEquals(choice.format(number), Sample.format(message.toString(), number), () -> pattern + " " + number);
      assertEquals("<b>" + choice.format(number) + "</b>",
          Sample.rich("<b>" + message + "</b>", number).toHtml(), () -> pattern + " " + number);
    }
  }

  @Test
  void branchesHoldValuesMarkupAndOtherChoices() {
    String message =
        "<limits 0><branch 0.0><b>{0 n}</b><branch 2.0><limits 1><branch 0.0>-<branch 1.0>{1}</limits></limits>";
    assertEquals("<b>1</b>", Sample.rich(message, 1, 5).toHtml());
    assertEquals("5", Sample.rich(message, 2, 5).toHtml());
    assertEquals("-", Sample.rich(message, 2, 0).toMarkdown().replace("\\", ""));
  }
}
