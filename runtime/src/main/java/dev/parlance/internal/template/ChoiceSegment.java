package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/** A segment that shows one of several branches. */
public record ChoiceSegment(BranchSelector selector, List<List<Segment>> branches) implements Segment {
  @Override
  public void accept(SegmentVisitor visitor) {
    visitor.choice(this);
  }

  @Override
  public void play(Object[] arguments, LocaleFormat format, Renderer renderer) {
    Segment.playAll(branches.get(selector.select(arguments, format)), arguments, format, renderer);
  }

  @Override
  public void compile(CompiledTemplate.Builder builder) {
    CompiledTemplate[] compiled = new CompiledTemplate[branches.size()];
    for (int i = 0; i < compiled.length; i++) {
      compiled[i] = builder.compile(branches.get(i));
    }
    builder.slot(new Slot.Branch(selector, compiled));
  }

  @Override
  public boolean isPlain() {
    for (List<Segment> branch : branches) {
      if (!Segment.arePlain(branch)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean showsSomething() {
    for (List<Segment> branch : branches) {
      if (Segment.showSomething(branch)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean mayBeginWithLineFeed() {
    return true;
  }

  @Override
  public void addWithoutLinks(List<Segment> result) {
    List<List<Segment>> bare = new ArrayList<>();
    for (List<Segment> branch : branches) {
      bare.add(Segment.withoutLinks(branch));
    }
    result.add(new ChoiceSegment(selector, bare));
  }

  @Override
  public void addFilledElements(List<Integer> arguments) {
    for (List<Segment> branch : branches) {
      Segment.addFilledElements(branch, arguments);
    }
  }

  /** Addresses of every branch, so that a call succeeds or fails in every language, which may choose another one. */
  @Override
  public void addAddresses(List<ComposedAddress> addresses) {
    for (List<Segment> branch : branches) {
      Segment.addAddresses(branch, addresses);
    }
  }
}
