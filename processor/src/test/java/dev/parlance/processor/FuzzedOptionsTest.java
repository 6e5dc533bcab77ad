package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.Fuzz;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Options of any characters: each is understood, or an error that names it. */
@Tag("long")
class FuzzedOptionsTest {
  private static final List<String> VALUES =
      List.of("true", "false", "TRUE", "empty-link", "best-effort", ":", ",", ":off",
          ":error", "note", "unknown-id:", "/tmp", ".", "~", ":warning,", "malformed-entry:note");

  @Test
  void everyOptionIsUnderstoodOrAnError() {
    Fuzz fuzz = Fuzz.of("options");
    for (int i = Fuzz.count(10_000, 150_000); i > 0; i--) {
      Map<String, String> options = new HashMap<>();
      for (int left = fuzz.random().nextInt(4); left >= 0; left--) {
        options.put(fuzz.once(4) ? "parlance." + fuzz.name(3, VALUES) : fuzz.pick(ProcessorOptions.ALL),
            fuzz.once(20) ? null : fuzz.name(6, VALUES));
      }
      List<String> errors = new ArrayList<>();
      assertDoesNotThrow(() -> ProcessorOptions.parse(options, errors::add), options::toString);
      assertTrue(errors.stream().allMatch(error -> error.startsWith("-Aparlance.") && error.endsWith(".")),
          () -> options + " " + errors);
    }
  }
}
