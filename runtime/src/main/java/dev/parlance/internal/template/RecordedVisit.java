package dev.parlance.internal.template;

import dev.parlance.Link;
import dev.parlance.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Records what a visitor sees of a text, as a list that can be compared: adjacent texts joined, empty ones left out.
 */
final class RecordedVisit implements RichText.Visitor {
  private final List<Object> events = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private record Event(String kind, Object subject, Map<String, String> attributes) {}

  private RecordedVisit() {}

  static List<Object> of(RichText text) {
    RecordedVisit visit = new RecordedVisit();
    text.accept(visit);
    visit.endText();
    return visit.events;
  }

  @Override
  public void text(String s) {
    text.append(s);
  }

  @Override
  public void startLink(Link l) {
    add("startLink", l, Map.of());
  }

  @Override
  public void endLink(Link l) {
    add("endLink", l, Map.of());
  }

  @Override
  public void startElement(String name, Map<String, String> attributes) {
    add("startElement", name, attributes);
  }

  @Override
  public void endElement(String name) {
    add("endElement", name, Map.of());
  }

  @Override
  public void voidElement(String name, Map<String, String> attributes) {
    add("voidElement", name, attributes);
  }

  private void add(String kind, Object subject, Map<String, String> attributes) {
    endText();
    events.add(new Event(kind, subject, attributes));
  }

  private void endText() {
    if (!text.isEmpty()) {
      events.add(text.toString());
      text.setLength(0);
    }
  }
}
