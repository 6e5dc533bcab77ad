package dev.parlance.example;

import dev.parlance.Link;
import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import dev.parlance.RichText;

/** The messages of the About page: names for the entries of a catalog whose IDs are digests. */
@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
public interface AboutMessages {
  @MessageId("8351124097389031348")
  String whatIsPeerTube();

  @MessageId("1161141363959659794")
  String peerTubeIsAPlatform();

  @MessageId("6469b375536342370eefd959bb72a06dc3d5884b")
  RichText licence(Link licence);

  @MessageId("7257048945916143687")
  RichText moreInformation(Link homePage);

  @MessageId("8205344394429673413")
  String documentation();

  @MessageId("8674693181203168033")
  String discoverDocumentation();

  @MessageId("5336387229608682776")
  String applications();

  @MessageId("7916664392219781729")
  String discoverApplications();

  @MessageId("4093735071527927163")
  String contribute();

  @MessageId("6886584917624458638")
  String waysToContribute();

  @MessageId("185970110822844952")
  String privacy();

  @MessageId("442017645619017020")
  String sharedBandwidth();

  @MessageId("6868048887248005916")
  String consequences();

  @MessageId("1411398404280870617")
  String trackingInTheory();

  @MessageId("6870500454322981404")
  String manyRequests();

  @MessageId("4042605201005159699")
  String randomPeers();

  @MessageId("8817667841110447397")
  String regularRequests();

  @MessageId("4100327951517495019")
  String storedAddress();

  @MessageId("7196664247366401915")
  String vagueAddress();

  @MessageId("31c95b65cb16d779069e65e82e68690f712c4a5c")
  RichText webPeers(Link library, Link document);
}
