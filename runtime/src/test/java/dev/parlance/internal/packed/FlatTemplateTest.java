package dev.parlance.internal.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.template.Template;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text prints the same whether it is compiled as it is packed or from the tree of its segments. */
class FlatTemplateTest {
  private static final int RUNS = 20_000;
  private static final Object[] ARGUMENTS = {
    "a & <b>", 1_234_567L, Link.to("/?a=1&b=2").title("\"<"), Link.to("https://example.org").label("a\u05d0"),
    "\u05d0\n\u2069"
  };
  private static final String[] WORDS =
      {"x", " ", "\n", "<&>", "\u200b", "\u3042", "\u00a0\r", "\ud83d\ude00", "\u0085"};

  private final Random random = new Random(20261130);

  /** A text of up to {@code most} parts; links may be empty, or in others. */
  private void add(StringBuilder packed, int most, int depth) {
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      switch (random.nextInt(depth < 4 ? 8 : 6)) {
        case 0 -> packed.append(PackedFormat.VALUE).append(PackedFormat.argument(random.nextInt(2) * 4));
        case 1 -> packed.append(PackedFormat.NUMBER).append(PackedFormat.argument(1))
            .append(random.nextBoolean() ? "" : "3").append(PackedFormat.END_NAME);
        case 2 -> packed.append(PackedFormat.VOID_ELEMENT).append("br").append(PackedFormat.END_NAME);
        case 3, 4, 5 -> packed.append(WORDS[random.nextInt(WORDS.length)]);
        case 6 -> {
          packed.append(PackedFormat.START_LINK).append(PackedFormat.argument(2 + random.nextInt(2)));
          add(packed, 3, depth + 1);
          packed.append(PackedFormat.END);
        }
        default -> {
          packed.append(PackedFormat.START_ELEMENT).append(random.nextInt(4) == 0 ? "pre" : "em")
              .append(PackedFormat.END_NAME);
          add(packed, 3, depth + 1);
          packed.append(PackedFormat.END);
        }
      }
    }
  }

  private static List<String> printed(Template template) {
    RichText text = template.rich(ARGUMENTS.clone());
    StringBuilder written = new StringBuilder("-");
    try {
      text.writeHtml(written);
    } catch (java.io.IOException impossible) {
      throw new AssertionError(impossible);
    }
    return List.of(String.valueOf(template.isPlain()), template.format(ARGUMENTS), text.toHtml(), written.toString(),
        text.toPlainText(), text.toMarkdown());
  }

  @Test
  void textPrintsTheSameAsFromItsSegments() {
    LocaleFormat.Builder rightToLeft = new LocaleFormat.Builder();
    rightToLeft.rightToLeft();
    LocaleFormat[] formats = {LocaleFormat.PLAIN, rightToLeft.build(Locale.ROOT)};
    int flat = 0;
    for (int run = 0; run < RUNS; run++) {
      StringBuilder text = new StringBuilder();
      add(text, 6, 0);
      String packed = text.toString();
      LocaleFormat format = formats[run % 2];
      Template template = FlatTemplate.of(packed, format, null);
      flat += template instanceof FlatTemplate ? 1 : 0;
      assertEquals(printed(TemplateParser.parse(packed, format, null)), printed(template), packed);
    }
    assertTrue(flat > RUNS / 4 && flat < RUNS, () -> "a test of both kinds");
  }
}
