package dev.parlance.example;

import dev.parlance.Link;
import dev.parlance.RichText;
import java.util.List;

/** The About page: headings, each with its paragraphs. */
record AboutPage(List<Section> sections) {
  private static final Link LICENCE =
      Link.to("https://github.com/Chocobozzz/PeerTube/blob/develop/LICENSE").rel("license");
  private static final Link HOME_PAGE = Link.to("https://joinpeertube.org").label("joinpeertube.org");
  private static final Link WEB_TORRENT = Link.to("https://webtorrent.io").newTab();
  private static final Link WEB_RTC_LEAKS = Link.to("https://www.w3.org/TR/webrtc/#privacy-of-ip-addresses").newTab();

  /** The page in the language of {@code messages}. */
  static AboutPage in(Messages messages) {
    return new AboutPage(List.of(
        section(messages.m8351124097389031348(),
            RichText.ofText(messages.m1161141363959659794()),
            messages.m6469b375536342370eefd959bb72a06dc3d5884b(LICENCE),
            messages.m7257048945916143687(HOME_PAGE)),
        section(messages.m8205344394429673413(), RichText.ofText(messages.m8674693181203168033())),
        section(messages.m5336387229608682776(), RichText.ofText(messages.m7916664392219781729())),
        section(messages.m4093735071527927163(), RichText.ofText(messages.m6886584917624458638())),
        section(messages.m185970110822844952(), RichText.ofText(messages.m442017645619017020())),
        section(messages.m6868048887248005916(),
            RichText.ofText(messages.m1411398404280870617()),
            RichText.ofText(messages.m6870500454322981404()),
            RichText.ofText(messages.m4042605201005159699()),
            RichText.ofText(messages.m8817667841110447397()),
            RichText.ofText(messages.m4100327951517495019()),
            RichText.ofText(messages.m7196664247366401915()),
            messages.m31c95b65cb16d779069e65e82e68690f712c4a5c(WEB_TORRENT, WEB_RTC_LEAKS))));
  }

  private static Section section(String heading, RichText... paragraphs) {
    return new Section(heading, List.of(paragraphs));
  }

  /** A heading and the paragraphs below it. */
  record Section(String heading, List<RichText> paragraphs) {}
}
