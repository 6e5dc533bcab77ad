package dev.parlance.benchmarks.row;

import dev.parlance.Link;
import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import org.openjdk.jmh.annotations.Benchmark;

/** Two links that are made, and their addresses checked, at each call. */
@Row(name = "links-made", title = "Two links to HTML, made at each call", prints = LinksRow.HTML,
    note = "Parlance checks the scheme and the characters of both addresses; the others do not.")
public class LinksMade extends LinksRow {
  @Benchmark
  @Partner(Peer.PARLANCE)
  public String parlance() {
    return pages.signUp(Link.to(privacy), Link.to(terms)).toHtml();
  }
}
