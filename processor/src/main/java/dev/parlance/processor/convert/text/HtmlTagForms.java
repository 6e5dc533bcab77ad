package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import java.util.List;
import java.util.Map;

/** Links and elements as HTML among the characters. */
record HtmlTagForms() implements Tags {
  @Override
  public boolean linksAreValues() {
    return true;
  }

  @Override
  public String words(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Override
  public void link(Parameter link, Runnable content, Target target) {
    target.out().characters("<a href=\"");
    target.forms().value(target.names().value(link.placeholder()), link, target.place(), target.out());
    target.out().characters("\">");
    content.run();
    target.out().characters("</a>");
  }

  @Override
  public void definedLink(Part.DefinedLink link, Runnable content, Target target) {
    target.out().characters("<a href=\"");
    List<Parameter> parameters = link.parameters();
    for (int i = 0; i < link.words().size(); i++) {
      value(link.words().get(i), target);
      if (i < parameters.size()) {
        target.forms().value(
            target.names().value(parameters.get(i).placeholder()), parameters.get(i), target.place(), target.out());
      }
    }
    target.out().characters("\"");
    attributes(link.attributes(), target);
    target.out().characters(">");
    content.run();
    target.out().characters("</a>");
  }

  private void value(String characters, Target target) {
    target.out().characters(target.forms().words(words(characters).replace("\"", "&quot;"), target.place()));
  }

  private void attributes(Map<String, String> attributes, Target target) {
    attributes.forEach((name, value) -> {
      target.out().characters(" " + name + "=\"");
      value(value, target);
      target.out().characters("\"");
    });
  }

  @Override
  public void element(Part.Element element, Runnable content, Target target) {
    target.out().characters("<" + element.name());
    attributes(element.attributes(), target);
    target.out().characters(">");
    content.run();
    target.out().characters("</" + element.name() + ">");
  }

  @Override
  public void voidElement(String html, Target target) {
    target.out().characters("<" + html + ">");
  }

  @Override
  public void custom(Part.CustomElement tag, Runnable content, Target target) {
    throw new UnwritableException("it has a tag that the code passes, which HTML in texts has no form for.");
  }

  @Override
  public void block(Parameter block, Runnable content, Target target) {
    throw new UnwritableException("it has a part that is shown only where the code says so, which HTML in texts has no"
        + " form for.");
  }
}
