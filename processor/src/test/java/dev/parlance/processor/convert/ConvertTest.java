package dev.parlance.processor.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs of one format and syntax in another, each with the list of what is not the same. */
class ConvertTest {
  @TempDir
  Path folder;

  @Test
  void propertiesWithPatternsAreJsonWithMessagesOfIcu() throws UnreadableCatalogException {
    CompiledCatalog catalog = new Conversions(folder).with("messages.properties", """
        # Comments of people stay behind.
        greeting = Hello {0}, it''s {1,date,long}!
        count = {0,choice,0#no files|1#one file|1<{0} files}
        odd = {0,choice,-1#less|5#more}
        price = {0,number,#,##0.00} of {1,number,percent}
        braces = Write '{'0'}' for {0}.
        plain = It's plain, {really}
        """).with("messages_fr.properties", """
        greeting = Bonjour {0}, c''est le {1,date,long}\\u00a0!
        braces = Écrivez {1}.
        gone = Parti
        """).compile("messages.properties", "messages_{locale}.properties", Syntax.MESSAGE_FORMAT, Markup.AUTO);

    Conversion conversion = new Conversions(folder).convert(catalog, "properties",
        Conversions.target("json", Syntax.ICU, Markup.AUTO));

    assertEquals("""
        {
          "greeting": "Hello {0}, it's {1, date, long}!",
          "count": "{0, plural, =0 {no files} =1 {one file} other {{0, number} files}}",
          "price": "{0, number, #,##0.00} of {1, number, percent}",
          "braces": "Write '{'0'}' for {0}.",
          "plain": "It's plain, '{'really'}'"
        }
        """, conversion.source().text());
    assertEquals("""
        {
          "greeting": "Bonjour {0}, c'est le {1, date, long}\u00a0!"
        }
        """, conversion.translations().get(0).text());
    assertEquals(List.of(
        "messages.properties:2: greeting is adapted: its description is lost.",
        "messages.properties:3: count is not the same: its choice by limits is a plural now, which is the same for whole"
            + " numbers from 0 on only.",
        "messages.properties:3: count is not the same: its method takes (long) in place of (Number).",
        "messages.properties:4: odd is left out: it has a choice by limits, which only java.text has.",
        "messages_fr.properties:2: braces is left out: it has a defect: the source text has no {1}.",
        "messages_fr.properties:3: gone is left out: the source has no entry with its ID."), shown(conversion));
  }

  @Test
  void xliffOfAngularIsJsonWithMessagesOfIcu() throws UnreadableCatalogException {
    CompiledCatalog catalog = new Conversions(folder).with("messages.xlf", """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en" datatype="plaintext" original="app">
            <body>
              <trans-unit id="hello">
                <source>Hello <x id="INTERPOLATION" equiv-text="{{ user.name }}"/>, it's <x id="START_LINK" equiv-text="&lt;a&gt;"/>here<x id="CLOSE_LINK"/><x id="LINE_BREAK"/><x id="START_TAG_MY-ICON"/><x id="CLOSE_TAG_MY-ICON"/></source>
                <note from="description">A greeting</note>
              </trans-unit>
              <trans-unit id="videos">
                <source>{VAR_PLURAL, plural, =1 {One 'video'} other {<x id="INTERPOLATION" equiv-text="{{ count }}"/> videos #{}}}</source>
              </trans-unit>
              <trans-unit id="with">
                <source>With <x id="ICU" xid="videos"/></source>
              </trans-unit>
              <trans-unit id="block">
                <source><x id="START_BLOCK_IF" equiv-text="@if (a) {"/>Shown<x id="CLOSE_BLOCK_IF" equiv-text="}"/></source>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """).with("messages.fr.xlf", """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en" target-language="fr" datatype="plaintext" original="app">
            <body>
              <trans-unit id="hello">
                <source>Hello</source>
                <target><x id="START_LINK"/>Ici<x id="CLOSE_LINK"/>, <x id="INTERPOLATION"/> {l'ami}<x id="LINE_BREAK"/><x id="START_TAG_MY-ICON"/><x id="CLOSE_TAG_MY-ICON"/></target>
              </trans-unit>
              <trans-unit id="with">
                <source>With</source>
                <target state="needs-review-translation">Avec <x id="ICU" xid="videos"/></target>
              </trans-unit>
              <trans-unit id="videos">
                <source>Videos</source>
                <target>{VAR_PLURAL, plural, =1 {Une vidéo} other {<x id="INTERPOLATION"/> vidéos}}</target>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """).compile("messages.xlf", "messages.{locale}.xlf", Syntax.AUTO, Markup.AUTO);

    Conversion conversion = new Conversions(folder).convert(catalog, "xlf",
        Conversions.target("json", Syntax.ICU, Markup.AUTO));

    assertEquals("""
        {
          "hello": "Hello {name}, it's <link>here</link><br><my-icon></my-icon>",
          "videos": "{count, plural, =1 {One 'video''} other {{interpolation} videos #'{}'}}",
          "with": "With {count, plural, =1 {One 'video''} other {{interpolation} videos #'{}'}}"
        }
        """, conversion.source().text());
    assertEquals("""
        {
          "hello": "<link>Ici</link>, {name} '{'l'ami'}'<br><my-icon></my-icon>",
          "videos": "{count, plural, =1 {Une vidéo} other {{interpolation} vidéos}}",
          "with": "Avec {count, plural, =1 {Une vidéo} other {{interpolation} vidéos}}"
        }
        """, conversion.translations().get(0).text());
    assertEquals(List.of(
        "messages.xlf:5: hello is not the same: its method takes (String, Link, Tag) in place of (String, Link, Element).",
        "messages.xlf:5: hello is adapted: its description is lost.",
        "messages.xlf:5: hello is adapted: its placeholders have other names: INTERPOLATION is name.",
        "messages.xlf:9: videos is adapted: its placeholders have other names: VAR_PLURAL is count, INTERPOLATION is"
            + " interpolation.",
        "messages.xlf:12: with is adapted: its placeholders have other names: ICU/VAR_PLURAL is count, ICU/INTERPOLATION"
            + " is interpolation.",
        "messages.xlf:15: block is left out: it has a part that is shown only where the code says so, which the target"
            + " has no form for."),
        shown(conversion));
  }

  @Test
  void messagesOfIcuAreXliffOfAngular() throws UnreadableCatalogException {
    CompiledCatalog catalog = new Conversions(folder).with("messages.json", """
        {
          "hello": "Hello {name}, <b>read</b> the <termsLink>terms</termsLink>.",
          "days": "{n, plural, offset:1 one {'#' # day} other {# days, it''s '{'true'}'}} {START_X}",
          "date": "On {day, date, short} {n, number}"
        }
        """).with("messages.de.json", """
        {
          "hello": "Hallo {name}, <b>lies</b> die <termsLink>AGB</termsLink>."
        }
        """).compile("messages.json", "messages.{locale}.json", Syntax.ICU, Markup.AUTO);

    Conversion conversion = new Conversions(folder).convert(catalog, "json",
        Conversions.target("xlf", Syntax.ANGULAR, Markup.AUTO));

    assertEquals("""
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en" datatype="plaintext" original="messages">
            <body>
              <trans-unit id="hello">
                <source>Hello <x id="name"/>, <x id="START_BOLD_TEXT" equiv-text="&lt;b>"/>read<x id="CLOSE_BOLD_TEXT"/> the <x id="START_LINK_TERMS"/>terms<x id="CLOSE_LINK_TERMS"/>.</source>
              </trans-unit>
              <trans-unit id="days">
                <source>{n, plural, offset:1 one {'#' # day} other {# days, it's '{'true'}'}} <x id="x"/></source>
              </trans-unit>
              <trans-unit id="date">
                <source>On <x id="day"/> <x id="n"/></source>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """, conversion.source().text());
    assertEquals("""
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en" target-language="de" datatype="plaintext" original="messages">
            <body>
              <trans-unit id="hello">
                <source>Hello <x id="name"/>, <x id="START_BOLD_TEXT" equiv-text="&lt;b>"/>read<x id="CLOSE_BOLD_TEXT"/> the <x id="START_LINK_TERMS"/>terms<x id="CLOSE_LINK_TERMS"/>.</source>
                <target>Hallo <x id="name"/>, <x id="START_BOLD_TEXT" equiv-text="&lt;b>"/>lies<x id="CLOSE_BOLD_TEXT"/> die <x id="START_LINK_TERMS"/>AGB<x id="CLOSE_LINK_TERMS"/>.</target>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """, conversion.translations().get(0).text());
    assertEquals(List.of(
        "messages.json:3: days is adapted: its placeholders have other names: START_X is x.",
        "messages.json:4: date is not the same: {day} has the format “date, short”, and the target has none: the code"
            + " that calls the method has to format it.",
        "messages.json:4: date is not the same: {n} has the format “number”, and the target has none: the code that"
            + " calls the method has to format it.",
        "messages.json:4: date is not the same: its method takes (String, String) in place of (LocalDate, Number)."),
        shown(conversion));
  }

  @Test
  void messagesOfIcuAreFluttersArb() throws UnreadableCatalogException {
    CompiledCatalog catalog = new Conversions(folder).with("messages.json", """
        {
          "hello": "Hello {name}, {n, plural, =0 {no day} one {# day} other {# days}}",
          "date": "On {day, date, ::yMMMd}, {share, number, percent}, {size, number, ::.00}",
          "rank": "{n, selectordinal, one {#st} other {#th}}",
          "brace": "'{'"
        }
        """).compile("messages.json", "messages.{locale}.json", Syntax.ICU, Markup.AUTO);

    Conversion conversion = new Conversions(folder).convert(catalog, "json",
        Conversions.target("arb", Syntax.AUTO, Markup.AUTO));

    assertEquals("""
        {
          "@@locale": "en",
          "hello": "Hello {name}, {n, plural, =0 {no day} one {{n} day} other {{n} days}}",
          "@hello": {
            "placeholders": {
              "name": {
                "type": "String"
              },
              "n": {
                "type": "int",
                "format": "decimalPattern"
              }
            }
          },
          "date": "On {day}, {share}, {size}",
          "@date": {
            "placeholders": {
              "day": {
                "type": "DateTime",
                "format": "yMMMd"
              },
              "share": {
                "type": "num",
                "format": "percentPattern"
              },
              "size": {
                "type": "num",
                "format": "decimalPattern"
              }
            }
          }
        }
        """, conversion.source().text());
    assertEquals(List.of(
        "messages.json:3: date is not the same: {size} has the format “number, ::.00”, which the target lacks, so it is"
            + " shown in another.",
        "messages.json:3: date is not the same: its method takes (LocalDateTime, Number, Number) in place of (LocalDate,"
            + " Number, Number).",
        "messages.json:4: rank is left out: it has a selectordinal, which the target has no form for.",
        "messages.json:5: brace is left out: it has a brace, which a text of Flutter can only have with use-escaping."),
        shown(conversion));
  }

  private List<String> shown(Conversion conversion) {
    return conversion.notes().stream().map(note -> note.toString().replace(folder + "/", "")).toList();
  }
}
