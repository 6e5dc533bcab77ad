package dev.parlance.processor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.exchange.protect.CodeTable;
import dev.parlance.processor.exchange.protect.Edges;
import dev.parlance.processor.exchange.protect.ProtectedText;
import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.exchange.unit.ExportedUnit;
import dev.parlance.processor.exchange.unit.Reason;
import dev.parlance.processor.exchange.unit.ReceivedUnit;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.syntax.html.HtmlMarkup;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.syntax.tags.NamedTags;
import dev.parlance.processor.syntax.text.TextSyntax;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.IcuMessageGenerator;
import dev.parlance.processor.testing.PatternGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random texts of all syntaxes, out to translators and back. */
class ExchangedTextsTest {
  private static final int TEXTS = 1_500;
  private static final int MOST = 60_000;

  private static final List<Syntax> SYNTAXES = List.of(new IcuSyntax(false),
      new MarkedUpSyntax(new IcuSyntax(true), new NamedTags(true)), new JavaTextSyntax(),
      new MarkedUpSyntax(new JavaTextSyntax(), new HtmlMarkup()),
      new MarkedUpSyntax(new TextSyntax(), new HtmlMarkup()), new FlutterSyntax(false), new FlutterSyntax(true),
      new AngularSyntax(true), new AngularSyntax(false), new TextSyntax());

  private static final List<String> TAGS = List.of("<b>", "</b>", "<a href=\"{0}\">", "<a href='x>y'>", "</a>", "<br>",
      "<br/>", "<li>", "<link>", "</link>", "<icon/>", "<", ">", "&lt;", "&nbsp;", "<!-- c -->", "</", "<p class=x>");

  private static final List<String> ODD =
      List.of("\u0001", "{$NAME}", "{$$NAME}", "{$", "$", "\\", "\"", ";", ",", "\t",
          "\n", " ", "=1", "'", "\ufffc", "\ud83d\ude00", "]]>", "&", "<x id=\"NAME\"/>", "%s", "\\n");

  private static final List<String> NAMES =
      List.of("START_LINK", "CLOSE_LINK", "START_LINK_1", "INTERPOLATION", "LINE_BREAK", "0", "a b", "x:2", "{}",
          "NAME");

  private final Fuzz fuzz = Fuzz.of("exchanged texts");
  private final IcuMessageGenerator messages = new IcuMessageGenerator(fuzz);
  private final PatternGenerator patterns = new PatternGenerator(fuzz);

  @Test
  void aTextIsWhatItsWordsAndCodesAreTogether() {
    int codes = 0;
    for (int i = 0; i < Fuzz.count(TEXTS, MOST); i++) {
      MessageText text = text();
      for (Syntax syntax : SYNTAXES) {
        ProtectedText guarded = ProtectedText.of(text, syntax, Set.of());
        assertEquals(text, guarded.unprotected());
        codes += (int) guarded.codes().count();
      }
    }
    assertTrue(codes > TEXTS, "only " + codes + " codes");
  }

  @Test
  void aTextComesBackAsItWentOutInEveryFormat() throws UnreadableCatalogException {
    for (Syntax syntax : SYNTAXES) {
      List<ExportedUnit> units = new ArrayList<>();
      for (int i = 0; i < Fuzz.count(TEXTS, MOST) / SYNTAXES.size(); i++) {
        ProtectedText source = ProtectedText.of(Edges.of(text()).content(), syntax, Set.of());
        ProtectedText translation = ProtectedText.of(Edges.of(text()).content(), syntax, Set.of());
        units.add(new ExportedUnit("id " + i, "method", source, Optional.of(translation),
            CodeTable.of(source, Optional.of(translation)), Reason.TRANSLATED, "", "", OptionalInt.empty(), List.of()));
      }
      for (ExchangeFormat format : ExchangeFormat.values()) {
        byte[] written = format.write(new ExportedFile("messages.txt", "Messages", "en", "fr", units));
        assertEquals(format, ExchangeFormat.of("file", written));
        List<ReceivedUnit> received = format.read("file", written).units();
        assertEquals(units.size(), received.size());
        for (int i = 0; i < units.size(); i++) {
          compare(units.get(i), received.get(i));
        }
      }
    }
  }

  private static void compare(ExportedUnit sent, ReceivedUnit received) {
    assertEquals(sent.id(), received.id());
    MessageText source = sent.source().unprotected();
    MessageText translation = sent.translation().orElseThrow().unprotected();
    if (translation.units().isBlank()) {
      assertTrue(received.text().isEmpty());
      return;
    }
    Restoration restoration = new Restoration(sent.source(), sent.codes(), received.source());
    assertTrue(restoration.isOfSameSource(), () -> source + " came back as " + restoration.received());
    MessageText restored = restoration.text(received.text().orElseThrow());
    assertEquals(translation.units(), restored.units());
    // What the template has in place of a code is not part of a text.
    assertEquals(translation.pieces().stream().map(Piece::name).toList(),
        restored.pieces().stream().map(Piece::name).toList());
    assertEquals(List.of(), restoration.unknown());
  }

  private MessageText text() {
    MessageTextBuilder text = MessageText.builder();
    for (int left = 1 + fuzz.random().nextInt(4); left > 0; left--) {
      switch (fuzz.random().nextInt(6)) {
        case 0 -> text.characters(patterns.next());
        case 1 -> text.characters(fuzz.pick(TAGS));
        case 2 -> text.characters(fuzz.pick(ODD));
        case 3 -> text.piece(piece());
        default -> text.characters(messages.next());
      }
    }
    return text.build();
  }

  private Piece piece() {
    String name = fuzz.pick(NAMES);
    return fuzz.once(8) ? new Piece.Reference("ICU", "123", "") : fuzz.once(8) ? new Piece.Empty(name, "<br>")
        : MessageText.builder().placeholder(name, fuzz.once(2) ? "" : "{{a}}", "").build().mark(0);
  }
}
