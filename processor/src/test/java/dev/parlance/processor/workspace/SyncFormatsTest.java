package dev.parlance.processor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Syntax;
import dev.parlance.processor.sync.SyncOptions.Untranslated;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation in each format before and after: a new, a misspelt, an edited, a renamed and a removed entry. */
class SyncFormatsTest {
  @TempDir
  Path temporary;

  @Test
  void plain() {
    SyncedFolder folder = SyncedFolder.of(temporary, "messages.txt", """
        # Texts
        1000000000000000009 Your account was deleted.
        1000000000000000002 Read <x id="START_LINK"/>our terms<x id="CLOSE_LINK"/> &amp; rules
        1000000000000000003 Nobody has commented yet
        home.title  The new title
        1000000000000000008 Open the door
        """, "messages.fr.txt", """
        # Textes

        1000000000000000001 Le compte a été supprimé.
        1000000000000000002   Lisez <x id="START_LINK"/>nos règles<x id="CLOSE_LINK"/> &#38; conditions
        # A note of a person
        home.title Le titre
        1000000000000000007 Ouvrez la porte
        1000000000000000004 Vieux
        """).write("old.txt", """
        1000000000000000001 Your acount was deleted.
        1000000000000000002 Read <x id="START_LINK"/>our terms<x id="CLOSE_LINK"/> &amp; rules
        home.title  The title
        1000000000000000007 Open  the door
        1000000000000000004 Something else that was here
        """).previous("old.txt");

    assertEquals(List.of("fr: 2 kept under a new ID, 2 to review, 1 without a translation, 1 removed. messages.fr.txt"),
        folder.sync());

    assertEquals("""
        # Textes

        # parlance: review
        1000000000000000009 Le compte a été supprimé.
        1000000000000000002   Lisez <x id="START_LINK"/>nos règles<x id="CLOSE_LINK"/> &#38; conditions
        1000000000000000003
        # A note of a person
        # parlance: review
        home.title Le titre
        1000000000000000008 Ouvrez la porte
        """, folder.read("messages.fr.txt"));
    assertSecondRun("fr: 2 to review. Up to date.", folder);
  }

  @Test
  void xliff2() {
    SyncedFolder folder = SyncedFolder.of(temporary, "messages.xlf", """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en">
          <file id="f" original="ng.template">
            <unit id="1000000000000000005">
              <segment>
                <source>Welcome</source>
              </segment>
            </unit>
            <unit id="1000000000000000009">
              <notes>
                <note category="location">app/a.html:9</note>
              </notes>
              <segment>
                <source>Your account was deleted.</source>
              </segment>
            </unit>
            <unit id="1000000000000000008">
              <segment>
                <source>Open <ph id="0" equiv="NAME" disp="{{name}}"/></source>
              </segment>
            </unit>
          </file>
        </xliff>
        """, "messages.fr.xlf", """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="fr">
          <file id="f" original="ng.template">
            <unit id="1000000000000000001">
              <notes>
                <note category="location">app/a.html:7</note>
              </notes>
              <segment state="final">
                <source>Your acount was deleted.</source>
                <target>Le compte a été supprimé.</target>
              </segment>
            </unit>
            <unit id="1000000000000000007">
              <segment state="translated">
                <source>Open <ph id="0" equiv="USER" disp="{{user}}"/></source>
                <target>Ouvrir <ph id="0" equiv="USER" disp="{{user}}"/> &#33;</target>
              </segment>
            </unit>
            <unit id="1000000000000000004">
              <segment>
                <source>Something else</source>
                <target>Vieux</target>
              </segment>
            </unit>
          </file>
        </xliff>
        """);

    assertEquals(List.of("fr: 2 kept under a new ID, 2 to review, 1 without a translation, 1 removed. messages.fr.xlf"),
        folder.sync());

    assertEquals("""
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="fr">
          <file id="f" original="ng.template">
            <unit id="1000000000000000005">
              <segment state="initial">
                <source>Welcome</source>
                <target/>
              </segment>
            </unit>
            <unit id="1000000000000000009">
              <notes>
                <note category="location">app/a.html:9</note>
              </notes>
              <segment state="initial" subState="parlance:review">
                <source>Your account was deleted.</source>
                <target>Le compte a été supprimé.</target>
              </segment>
            </unit>
            <unit id="1000000000000000008">
              <segment state="initial" subState="parlance:review">
                <source>Open <ph id="0" equiv="NAME" disp="{{name}}"/></source>
                <target>Ouvrir <ph id="0" equiv="NAME" disp="{{name}}"/> &#33;</target>
              </segment>
            </unit>
          </file>
        </xliff>
        """, folder.read("messages.fr.xlf"));
    assertSecondRun("fr: 2 to review. Up to date.", folder);
  }

  @Test
  void angularJson() {
    SyncedFolder folder = SyncedFolder.of(temporary, "messages.json", """
        {
          "locale": "en",
          "translations": {
            "1000000000000000005": "Welcome",
            "1000000000000000009": "Your account was deleted.",
            "1000000000000000008": "Open {$NAME}"
          }
        }
        """, "messages.fr.json", """
        {
          "locale": "fr",
          "translations": {
            "1000000000000000001": "Le compte a \\u00e9t\\u00e9 supprimé.",
            "1000000000000000007": "Ouvrir {$USER}",
            "1000000000000000004": "Vieux"
          }
        }
        """).write("old.json", """
        {
          "locale": "en",
          "translations": {
            "1000000000000000001": "Your acount was deleted.",
            "1000000000000000007": "Open {$USER}",
            "1000000000000000004": "Something else"
          }
        }
        """).previous("old.json");

    assertEquals(
        List.of("fr: 2 kept under a new ID, 2 to review, 1 without a translation, 1 removed. messages.fr.json"),
        folder.sync());

    assertEquals("""
        {
          "locale": "fr",
          "translations": {
            "1000000000000000009": "Le compte a \\u00e9t\\u00e9 supprimé.",
            "1000000000000000008": "Ouvrir {$NAME}"
          }
        }
        """, folder.read("messages.fr.json"));
    assertEquals(
        "# To be reviewed, since their source texts changed: one ID per line\n1000000000000000008\n1000000000000000009\n",
        folder.read("messages.fr.json.review"));
    assertSecondRun("fr: 2 to review, 1 without a translation. Up to date.", folder);
  }

  @Test
  void flatJsonWithIcu() {
    SyncedFolder folder = SyncedFolder.of(temporary, "en.json", """
        {
            "home.hello": "Welcome",
            "cart.items": "{n, plural, one {# item} other {# items}} for {user}",
            "cart.empty": "The cart is empty now",
            "cart.pay": "Pay by card"
        }
        """, "fr.json", """
        {
            "cart.count": "{n, plural, one {# article} other {# articles}} pour {name}",
            "cart.empty": "Le panier est vide",
            "cart.old": "Vieux"
        }
        """).syntax(Syntax.ICU).write("old.json", """
        {
            "cart.count": "{n, plural, one {# item} other {# items}} for {name}",
            "cart.empty": "The cart is empty",
            "cart.old": "Something else"
        }
        """).previous("old.json");

    assertEquals(List.of("fr: 1 kept under a new ID, 2 to review, 2 without a translation, 1 removed. fr.json"),
        folder.sync());

    assertEquals("""
        {
            "home.hello": "",
            "cart.items": "{n, plural, one {# article} other {# articles}} pour {user}",
            "cart.empty": "Le panier est vide",
            "cart.pay": ""
        }
        """, folder.read("fr.json"));
    assertEquals("# To be reviewed, since their source texts changed: one ID per line\ncart.empty\ncart.items\n",
        folder.read("fr.json.review"));
    assertSecondRun("fr: 2 to review. Up to date.", folder);
  }

  @Test
  void nestedJsonWithIcu() {
    SyncedFolder folder = SyncedFolder.of(temporary, "en.json", """
        {
          "home": { "hello": "Welcome" },
          "cart": {
            "items": "{n, plural, one {# item} other {# items}}",
            "total": "The total of {name}",
            "pay": "Pay by card"
          }
        }
        """, "fr.json", """
        {
          "cart": {
            "items": "{n, plural, one {# article} other {# articles}}",
            "sum": "Le total de {name}",
            "old": "Vieux"
          }
        }
        """).syntax(Syntax.ICU).write("old.json", """
        {
          "cart": {
            "items": "{n, plural, one {# item} other {# things}}",
            "sum": "The total of {name}",
            "old": "Something else"
          }
        }
        """).previous("old.json");

    assertEquals(List.of("fr: 1 kept under a new ID, 1 to review, 2 without a translation, 1 removed. fr.json"),
        folder.sync());

    assertEquals("""
        {
          "home": {
            "hello": ""
          },
          "cart": {
            "items": "{n, plural, one {# article} other {# articles}}",
            "total": "Le total de {name}",
            "pay": ""
          }
        }
        """, folder.read("fr.json"));
    assertEquals("# To be reviewed, since their source texts changed: one ID per line\ncart.items\n",
        folder.read("fr.json.review"));
    assertSecondRun("fr: 1 to review. Up to date.", folder);
  }

  @Test
  void properties() {
    SyncedFolder folder = SyncedFolder.of(temporary, "messages.properties", """
        # Texts
        home.hello = Welcome
        cart.total = The total of {0}
        cart.empty = The cart is empty now
        """, "messages_fr.properties", """
        ! Textes
        cart.sum=Le total de {0} \\u00e9
        # Ask Anna
        cart.empty : Le panier \\
            est vide
        cart.old=Vieux
        """).write("old.properties", """
        cart.sum = The total of {0}
        cart.empty = The cart is empty
        cart.old = Something else
        """).previous("old.properties");

    assertEquals(List.of("fr: 1 kept under a new ID, 1 to review, 1 without a translation, 1 removed."
        + " messages_fr.properties"), folder.sync());

    assertEquals("""
        ! Textes
        cart.total=Le total de {0} \\u00e9
        # Ask Anna
        # parlance: review
        cart.empty : Le panier \\
            est vide
        """, folder.read("messages_fr.properties"));
    assertSecondRun("fr: 1 to review, 1 without a translation. Up to date.", folder);
  }

  @Test
  void arb() {
    SyncedFolder folder = SyncedFolder.of(temporary, "app_en.arb", """
        {
          "@@locale": "en",
          "hello": "Welcome",
          "@hello": { "description": "On top" },
          "total": "The total of {name}",
          "@total": { "placeholders": { "name": {} } },
          "empty": "The cart is empty now"
        }
        """, "app_fr.arb", """
        {
          "@@locale": "fr",
          "sum": "Le total de {name}",
          "empty": "Le panier est vide",
          "old": "Vieux"
        }
        """).write("old.arb", """
        {
          "@@locale": "en",
          "sum": "The total of {name}",
          "@sum": { "placeholders": { "name": {} } },
          "empty": "The cart is empty",
          "old": "Something else"
        }
        """).previous("old.arb");

    assertEquals(List.of("fr: 1 kept under a new ID, 1 to review, 1 without a translation, 1 removed. app_fr.arb"),
        folder.sync());

    assertEquals("""
        {
          "@@locale": "fr",
          "total": "Le total de {name}",
          "empty": "Le panier est vide",
          "@empty": {
            "x-parlance-review": true
          }
        }
        """, folder.read("app_fr.arb"));
    assertSecondRun("fr: 1 to review, 1 without a translation. Up to date.", folder);
  }

  @Test
  void entriesWithoutATranslationAreWrittenAsTheOptionSaysWhereTheFormatCan() {
    SyncedFolder plain = SyncedFolder.of(temporary, "a.txt", "a One\nb Two\n", "a.fr.txt", "a Un\n");
    assertEquals(List.of("fr: 1 without a translation. Up to date."), plain.untranslated(Untranslated.OMIT).sync());
    assertEquals(List.of("fr: 1 without a translation. a.fr.txt"), plain.untranslated(Untranslated.SOURCE).sync());
    assertEquals("a Un\nb Two\n", plain.read("a.fr.txt"));
    plain.write("a.fr.txt", "a Un\n");
    assertEquals(List.of("fr: 1 without a translation. a.fr.txt"), plain.untranslated(Untranslated.EMPTY).sync());
    assertEquals("a Un\nb\n", plain.read("a.fr.txt"));

    SyncedFolder json =
        SyncedFolder.of(temporary, "e.json", "{\"a\":\"One\",\"b\":\"Two\"}", "e.fr.json", "{\"a\":\"Un\"}");
    assertEquals(List.of("fr: 1 without a translation. Up to date."), json.untranslated(Untranslated.OMIT).sync());
    assertEquals(List.of("fr: 1 without a translation. e.fr.json"), json.untranslated(Untranslated.SOURCE).sync());
    assertEquals("{\"a\":\"Un\",\"b\":\"Two\"}", json.read("e.fr.json"));
  }

  @Test
  void whereAnEmptyTextWouldBeATranslationTheEntryIsLeftOut() {
    SyncedFolder angular = SyncedFolder.of(temporary, "a.json",
        "{\"locale\":\"en\",\"translations\":{\"a\":\"One\",\"b\":\"Two\"}}", "a.fr.json",
        "{\"locale\":\"fr\",\"translations\":{\"a\":\"Un\",\"old\":\"\"}}");
    assertEquals(List.of("fr: 1 without a translation, 1 removed. a.fr.json"),
        angular.untranslated(Untranslated.EMPTY).sync());
    assertEquals("{\"locale\":\"fr\",\"translations\":{\"a\":\"Un\"}}", angular.read("a.fr.json"));

    SyncedFolder properties = SyncedFolder.of(temporary, "b.properties", "a=One\nb=Two\n", "b_fr.properties",
        "a=Un\nold=\n");
    assertEquals(List.of("fr: 1 without a translation, 1 removed. b_fr.properties"),
        properties.untranslated(Untranslated.EMPTY).sync());
    assertEquals("a=Un\n", properties.read("b_fr.properties"));

    SyncedFolder arb = SyncedFolder.of(temporary, "c_en.arb", "{\"a\":\"One\",\"b\":\"Two\"}", "c_fr.arb",
        "{\"a\":\"Un\",\"old\":\"\"}");
    assertEquals(List.of("fr: 1 without a translation, 1 removed. c_fr.arb"),
        arb.untranslated(Untranslated.EMPTY).sync());
    assertEquals("{\"a\":\"Un\"}", arb.read("c_fr.arb"));
  }

  private static void assertSecondRun(String said, SyncedFolder folder) {
    List<String> before = folder.contents();
    assertEquals(List.of(said), folder.sync());
    assertEquals(before, folder.contents());
  }
}
