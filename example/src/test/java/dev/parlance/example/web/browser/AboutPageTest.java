package dev.parlance.example.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class AboutPageTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "en | AGPLv3 licence  | with the WebTorrent library  | this document | Opens in a new tab",
    "fr | licence AGPLv3  | avec la bibliothèque WebTorrent | ce document | S’ouvre dans un nouvel onglet",
    "de | AGPLv3-Lizenz   | mit der WebTorrent-Bibliothek | diesem Dokument | Öffnet sich in einem neuen Tab",
    "ja | AGPLv3ライセンス | WebTorrentライブラリを介して | こちらの文書 | 新しいタブで開きます",
    "ar | رخصة AGPLv3     | بواسطة مكتبة WebTorrent      | هذا المستند   | يُفتح في علامة تبويب جديدة"})
  void linksLeadWhereTheCodeSays(String language, String licence, String library, String document, String newTab,
      Browser browser) {
    browser.open("/about?lang=" + language);

    assertEquals(List.of(
        licence + " https://github.com/Chocobozzz/PeerTube/blob/develop/LICENSE null license null",
        "joinpeertube.org https://joinpeertube.org null null null",
        library + " https://webtorrent.io _blank noopener noreferrer " + newTab,
        document + " https://www.w3.org/TR/webrtc/#privacy-of-ip-addresses _blank noopener noreferrer " + newTab),
        browser.all("main a").stream()
            .map(link -> Browser.text(link) + " " + link.getDomAttribute("href") + " " + link.getDomAttribute("target")
                + " "
                + link.getDomAttribute("rel") + " " + link.getDomAttribute("title"))
            .toList());
    assertEquals(newTab, Browser.text(browser.find("main > p:last-child")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "en | ltr | What is PeerTube?",
    "fr | ltr | Qu’est-ce que PeerTube\u202F?",
    "de | ltr | Was ist PeerTube?",
    "ja | ltr | PeerTubeとは何ですか？",
    "ar | rtl | ما هي منصة PeerTube؟"})
  void theBrowsersLanguageIsThatOfThePage(String language, String direction, String heading, Browser browser) {
    browser.accept(language + ";q=0.9, xx");
    browser.open("/about");

    assertEquals(language, browser.find("html").getDomAttribute("lang"));
    assertEquals(direction, browser.find("html").getCssValue("direction"));
    assertEquals(heading, browser.texts("h2").get(0));
    assertEquals("/about", browser.address());
  }

  @Test
  void theVisitorChoosesAnotherLanguageAndKeepsIt(Browser browser) {
    browser.open("/about");
    assertEquals(List.of("English", "العربية", "Deutsch", "Français", "日本語"), browser.texts("nav [hreflang]"));

    browser.find("[hreflang=ja]").click();
    assertEquals("/about?lang=ja", browser.address());
    assertEquals("日本語", Browser.text(browser.find("[aria-current=true]")));

    browser.find("nav a[href^='/contact']").click();
    assertEquals("/contact?lang=ja", browser.address());
    browser.submit();
    assertEquals("お名前は必須です。", Browser.text(browser.find("#name-problem")));
  }
}
