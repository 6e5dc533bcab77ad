package dev.parlance.benchmarks.row;

import com.ibm.icu.message2.MessageFormatter;
import dev.parlance.benchmarks.bundle.Messages;
import dev.parlance.benchmarks.peer.Bundles;
import dev.parlance.benchmarks.peer.HandWrittenNumbers;
import dev.parlance.benchmarks.peer.JBossPages;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.text.Pages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A plural with a grouped number in it. */
@State(Scope.Thread)
@Row(name = "plural", title = "Plural with a grouped number",
    prints = {"42 videos", "1 video", "1,234 videos", "567,890 videos"},
    note = "Four numbers in turn. Hand-written Java tests for 0 and 1, and groups an `int`.")
public class Plural {
  private static final String ICU_PATTERN = "{0, plural, =0 {No videos} one {# video} other {# videos}}";
  private static final String MESSAGE2_PATTERN = ".input {$count :number} .match $count"
      + " 0 {{No videos}} one {{{$count} video}} * {{{$count} videos}}";

  private Turn turn = new Turn(4);
  private int[] counts = {42, 1, 1234, 567_890};
  private Pages pages = Pages.of(Locale.ENGLISH);
  private String pattern = Bundles.of(Locale.ENGLISH).getString("videos");
  private MessageFormat messageFormat = new MessageFormat(pattern, Locale.ENGLISH);
  private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(ICU_PATTERN, Locale.ENGLISH);
  private MessageFormatter icuMessage2 = Message2.of(Locale.ENGLISH, MESSAGE2_PATTERN);
  private JBossPages jboss = JBossPages.english();

  public Plural() {
    Bundles.setLocalizer(Locale.ENGLISH);
  }

  @Benchmark
  @Partner(Peer.HAND_WRITTEN)
  public String handWritten() {
    int count = counts[turn.next()];
    if (count == 0) {
      return "No videos";
    }
    return count == 1 ? "1 video" : HandWrittenNumbers.grouped(count) + " videos";
  }

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return pages.videos(counts[turn.next()]);
  }

  @Benchmark
  @Partner(value = Peer.MESSAGE_FORMAT_HELD, remark = "choice, no plural categories")
  public String messageFormatHeld() {
    return messageFormat.format(new Object[] {counts[turn.next()]});
  }

  @Benchmark
  @Partner(value = Peer.MESSAGE_FORMAT_STATIC, remark = "choice, no plural categories")
  public String messageFormatStatic() {
    return MessageFormat.format(pattern, counts[turn.next()]);
  }

  @Benchmark
  @Partner(Peer.ICU_HELD)
  public String icuHeld() {
    return icu.format(new Object[] {counts[turn.next()]});
  }

  @Benchmark
  @Partner(Peer.ICU_STATIC)
  public String icuStatic() {
    return com.ibm.icu.text.MessageFormat.format(ICU_PATTERN, counts[turn.next()]);
  }

  @Benchmark
  @Partner(Peer.ICU_MESSAGE2)
  public String icuMessage2() {
    return icuMessage2.formatToString(Map.of("count", counts[turn.next()]));
  }

  @Benchmark
  @Partner(value = Peer.JBOSS_LOGGING, remark = "one text for all numbers",
      differs = {"1 video", "1 videos"})
  public String jbossLogging() {
    return jboss.videos(counts[turn.next()]);
  }

  @Benchmark
  @Partner(value = Peer.LOCALIZER, remark = "choice, no plural categories")
  public String localizer() {
    return Messages.videos(counts[turn.next()]);
  }
}
