package dev.parlance.internal.template;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.render.Renderer;
import java.util.ArrayList;
import java.util.List;

/** A segment that is one of some branches. */
public record ChoiceSegment(BranchSelector chooser, List<List<Segment>> branches) implements Segment {
  @Override
  public void play(Object[] arguments, LocaleFormat conventions, Renderer target) {
    Segment.playAll(branches.get(chooser.choose(arguments, conventions)), arguments, conventions, target);
  }

  @Override
  public void prepare(CompiledTemplate.Builder prepared) {
    CompiledTemplate[] ready = new CompiledTemplate[branches.size()];
    for (int i = 0; i < ready.length; i++) {
      ready[i] = prepared.alike(branches.get(i));
    }
    prepared.slot(new Slot.Branch(chooser, ready));
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
  public void addWithoutLinks(List<Segment> left) {
    List<List<Segment>> bare = new ArrayList<>();
    for (List<Segment> branch : branches) {
      bare.add(Segment.withoutLinks(branch));
    }
    left.add(new ChoiceSegment(chooser, bare));
  }

  @Override
  public void addFilledElements(List<Integer> arguments) {
    for (List<Segment> branch : branches) {
      Segment.addFilledElements(branch, arguments);
    }
  }
}
