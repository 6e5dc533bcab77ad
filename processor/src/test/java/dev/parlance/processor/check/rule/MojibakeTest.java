package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that a wrong encoding has damaged. */
class MojibakeTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void damagedTextsAreWarningsInSourceAndTranslationAndAreShown(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a Contact", "b CafÃ© or dÃ©jÃ\u00a0 vu", "c Lost: \ufffd, \ufffd", "d 5Â\u00a0km", "e x")
        .file("messages.fr.txt", "a Ã‰crire", "b CafÃ© or dÃ©jÃ\u00a0 vu", "c Perdu", "d Lâ€™été", "e \ufffd")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"").compile(compiler);

    String twice = ", which was encoded as UTF-8 twice. Write ";
    String more = ", and look for more of it in the file.";
    assertEquals(List.of("NOTE messages.txt has translations in fr.",
        "WARNING messages.fr.txt:1:3: mojibake: “Ã‰” is probably “É”" + twice + "“É”" + more,
        "WARNING messages.fr.txt:2:6: mojibake: “Ã©” is probably “é”" + twice + "“é”" + more,
        "WARNING messages.fr.txt:4:4: mojibake: “â€™” is probably “’”" + twice + "“’”" + more,
        "WARNING messages.fr.txt:5:3: mojibake: U+FFFD stands for a character that was lost when the text was decoded."
            + " Write that character.",
        "WARNING messages.txt:2:6: mojibake: “Ã©” is probably “é”" + twice + "“é”" + more,
        "WARNING messages.txt:3:9: mojibake: U+FFFD stands for a character that was lost when the text was decoded."
            + " Write that character.",
        "WARNING messages.txt:4:4: mojibake: “Â\u00a0” is probably U+00A0" + twice + "U+00A0" + more),
        compiled.reports(folder));
    assertEquals("Ã‰crire", compiled.shown("fr", "a"));
  }

  @Test
  void theWholeOfADamagedWordIsDecoded() {
    List<String> damaged =
        List.of("Ð”Ð°", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Î\u0095Î»", "KrÅ¡ko", "NajveÄ‡i", "ðŸ˜€", "â‚¬ 5", "Â©", "æ—¥æœ¬",
            "LÃ\u0083Â©", "\u00e2\u0080\u0099");
    assertEquals(List.of("“Да”", "“Привет”", "“Ελ”", "“š”", "“ć”", "“😀”", "“€”", "“©”", "“日本”", "“Ã©”", "“’”"),
        meant(damaged));
  }

  @Test
  void wordsOfAnyLanguageAreNotDamaged() {
    assertEquals(List.of(), meant(List.of("NÃO", "AMANHÃ»", "“IRMÃ”", "IRMÃ… MANHÃ–", "É”", "„Ä“ und „Spaß“", "«café»…",
        "hâlâ’”…", "«Țâ»", "forêt â l’été", "în română, ÎN ROMÂNĂ", "5 Å²", "Åland®", "Ñandú", "Ð og ð", "Ï», Ï»",
        "ÂGE", "1º ª", "Ã", "Â", "â", "â€", "ðŸ", "Да Ελ 日本 😀", "£ § ¿Qué? ¡Ä!")));
  }

  @Test
  void everyFormatAndATextWithPlaceholdersAreChecked() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.json", "{\"a\": \"Ha {$NAME} cafÃ©\", \"b\": \"\\u00c3\\u00a9\"}")
        .file("messages.fr.xlf", "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"fr\"><body>",
            "<trans-unit id=\"a\"><source/><target>Ha <x id=\"NAME\"/> cafÃ©</target></trans-unit>",
            "<trans-unit id=\"b\"><source/><target>&#xc3;&#xa9;</target></trans-unit></body></file></xliff>")
        .annotation("value = \"messages.json\", translations = \"messages.{locale}.xlf\", required = {}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING messages.fr.xlf:2:58: mojibake", "WARNING messages.fr.xlf:3:37: mojibake",
        "WARNING messages.json:1:22: mojibake", "WARNING messages.json:1:33: mojibake"),
        compiled.places(folder).stream().filter(place -> place.contains("mojibake")).toList());
  }

  @Test
  void aFileThatCannotBeDecodedIsOneFinding() {
    assertEquals(List.of("ERROR messages.txt:1:4: catalog-unreadable"), CatalogProject.in(folder)
        .file("messages.txt", new byte[] {'a', ' ', 'x', (byte) 0xe9, '\n'}).compile(JavaCompilers.JAVAC)
        .places(folder));
  }

  /** What the first damaged characters of each text are said to mean. */
  private List<String> meant(List<String> texts) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add("m" + (10 + i) + " " + texts.get(i));
    }
    return CatalogProject.in(folder).catalog(lines.toArray(String[]::new)).option("-Aparlance.detail=true")
        .compile(JavaCompilers.JAVAC).reports(folder).stream()
        .map(report -> report.replaceFirst(".* is probably (.*?), which.*", "$1")).toList();
  }
}
