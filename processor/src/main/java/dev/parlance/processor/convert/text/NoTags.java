package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;

/** The markup of texts that have none. */
record NoTags() implements Tags {
  private static UnwritableException none() {
    return new UnwritableException("it has links or elements, which the target has no form for.");
  }

  @Override
  public void link(Parameter link, Runnable content, Target target) {
    throw none();
  }

  @Override
  public void definedLink(Part.DefinedLink link, Runnable content, Target target) {
    throw none();
  }

  @Override
  public void element(Part.Element element, Runnable content, Target target) {
    throw none();
  }

  @Override
  public void voidElement(String html, Target target) {
    throw none();
  }

  @Override
  public void custom(Part.CustomElement tag, Runnable content, Target target) {
    throw none();
  }

  @Override
  public void block(Parameter block, Runnable content, Target target) {
    throw none();
  }
}
