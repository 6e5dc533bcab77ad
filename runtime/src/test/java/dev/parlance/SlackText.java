package dev.parlance;

import java.util.Map;

/** The visitor that the page on messages shows, word for word. */
public final class SlackText implements RichText.Visitor {
  private final StringBuilder out = new StringBuilder();

  private SlackText() {}

  public static String of(RichText text) {
    SlackText slack = new SlackText();
    text.accept(slack);
    return slack.out.toString();
  }

  @Override
  public void text(String s) {
    out.append(escaped(s));
  }

  @Override
  public void startLink(Link l) {
    out.append('<').append(escaped(l.address()).replace("|", "%7C")).append('|');
  }

  @Override
  public void endLink(Link l) {
    out.append('>');
  }

  @Override
  public void startElement(String name, Map<String, String> attributes) {
    out.append(mark(name));
  }

  @Override
  public void endElement(String name) {
    out.append(mark(name));
  }

  @Override
  public void voidElement(String name, Map<String, String> attributes) {
    out.append(name.equals("br") ? "\n" : escaped(attributes.getOrDefault("alt", "")));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String mark(String name) {
    return name.equals("b") || name.equals("strong") ? "*" : name.equals("i") || name.equals("em") ? "_" : "";
  }
}
