package dev.parlance.benchmarks.row;

import dev.parlance.Link;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import org.openjdk.jmh.annotations.Benchmark;

/** Two links that Parlance's caller holds in constants. */
@Row(name = "links-held", title = "Two links to HTML, links held", prints = LinksRow.HTML,
    note = "Hand-written Java escapes both addresses at each call.")
public class LinksHeld extends LinksRow {
  private Link termsLink = Link.to(terms);
  private Link privacyLink = Link.to(privacy);

  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return pages.signUp(privacyLink, termsLink).toHtml();
  }
}
