package dev.parlance.benchmarks.row;

import com.ibm.icu.message2.MessageFormatter;
import dev.parlance.benchmarks.peer.HandWrittenNumbers;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Pages;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A select in a plural, with a value in each branch. */
@State(Scope.Thread)
@Row(name = "select", title = "Select in a plural",
    prints = {"Ada invited a friend to her party.", "Ada invited 1,234 friends to her party."},
    note = "`MessageFormat`, and with it localizer, and `String.format`, and with it JBoss Logging, have no select.")
public class SelectInPlural {
  private static final String ICU_PATTERN = "{count, plural,"
      + " one {{gender, select, female {{name} invited a friend to her party.}"
      + " male {{name} invited a friend to his party.} other {{name} invited a friend to their party.}}}"
      + " other {{gender, select, female {{name} invited {count} friends to her party.}"
      + " male {{name} invited {count} friends to his party.} other {{name} invited {count} friends to their party.}}}}";
  private static final String MESSAGE2_PATTERN = ".input {$count :number} .input {$gender :string}"
      + " .match $count $gender one female {{{$name} invited a friend to her party.}}"
      + " one male {{{$name} invited a friend to his party.}}"
      + " one * {{{$name} invited a friend to their party.}}"
      + " * female {{{$name} invited {$count} friends to her party.}}"
      + " * male {{{$name} invited {$count} friends to his party.}}"
      + " * * {{{$name} invited {$count} friends to their party.}}";

  private Turn turn = new Turn(2);
  private int[] counts = {1, 1234};
  private String gender = "female";
  private String name = "Ada";
  private Pages pages = Pages.of(Locale.ENGLISH);
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(ICU_PATTERN, Locale.ENGLISH);
  private MessageFormatter icuMessage2 = Message2.of(Locale.ENGLISH, MESSAGE2_PATTERN);

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    int count = counts[turn.next()];
    String whose = switch (gender) {
      case "female" -> " to her party.";
      case "male" -> " to his party.";
      default -> " to their party.";
    };
    return count == 1
        ? name + " invited a friend" + whose
        : name + " invited " + HandWrittenNumbers.grouped(count) + " friends" + whose;
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return pages.invited(counts[turn.next()], gender, name);
  }

  @Benchmark
  @Partner(Peer.ICU_HELD)
  public String icuHeld() {
    return icu.format(Map.of("count", counts[turn.next()], "gender", gender, "name", name));
  }

  @Benchmark
  @Partner(Peer.ICU_STATIC)
  public String icuStatic() {
    return com.ibm.icu.text.MessageFormat.format(ICU_PATTERN,
        Map.of("count", counts[turn.next()], "gender", gender, "name", name));
  }

  @Benchmark
  @Partner(Peer.ICU_MESSAGE2)
  public String icuMessage2() {
    return icuMessage2.formatToString(Map.of("count", counts[turn.next()], "gender", gender, "name", name));
  }
}
