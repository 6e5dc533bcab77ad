package dev.parlance.example;

import dev.parlance.Link;
import dev.parlance.RichText;
import java.util.List;
import java.util.function.UnaryOperator;

/** The About page: headings, each with its paragraphs and, below them, a list of points. */
public record AboutPage(List<Section> sections) {
  private static final Link LICENCE =
      Link.to("https://github.com/Chocobozzz/PeerTube/blob/develop/LICENSE").rel("license");
  private static final Link HOME_PAGE = Link.to("https://joinpeertube.org").label("joinpeertube.org");
  private static final Link WEB_TORRENT = Link.to("https://webtorrent.io").newTab();
  private static final Link WEB_RTC_LEAKS = Link.to("https://www.w3.org/TR/webrtc/#privacy-of-ip-addresses").newTab();

  /** The page in the language of {@code messages}. */
  public static AboutPage in(AboutMessages messages) {
    return in(messages, UnaryOperator.identity());
  }

  /** The page in the language of {@code messages}; {@code newTab} completes each link that opens a new tab. */
  public static AboutPage in(AboutMessages messages, UnaryOperator<Link> newTab) {
    return new AboutPage(List.of(
        section(messages.whatIsPeerTube(),
            RichText.ofText(messages.peerTubeIsAPlatform()),
            messages.licence(LICENCE),
            messages.moreInformation(HOME_PAGE)),
        section(messages.documentation(), RichText.ofText(messages.discoverDocumentation())),
        section(messages.applications(), RichText.ofText(messages.discoverApplications())),
        section(messages.contribute(), RichText.ofText(messages.waysToContribute())),
        section(messages.privacy(), RichText.ofText(messages.sharedBandwidth())),
        section(messages.consequences(), RichText.ofText(messages.trackingInTheory()))
            .withPoints(
                RichText.ofText(messages.manyRequests()),
                RichText.ofText(messages.randomPeers()),
                RichText.ofText(messages.regularRequests()),
                RichText.ofText(messages.storedAddress()),
                RichText.ofText(messages.vagueAddress()),
                messages.webPeers(newTab.apply(WEB_TORRENT), newTab.apply(WEB_RTC_LEAKS)))));
  }

  private static Section section(String heading, RichText... paragraphs) {
    return new Section(heading, List.of(paragraphs), List.of());
  }

  /** A heading, the paragraphs below it, and the points of a list below those. */
  public record Section(String heading, List<RichText> paragraphs, List<RichText> points) {
    private Section withPoints(RichText... points) {
      return new Section(heading, paragraphs, List.of(points));
    }
  }
}
