package dev.parlance.support;

import java.util.ArrayList;
import java.util.List;

/** A segment that is one of some branches. */
record Choice(Chooser chooser, List<List<Segment>> branches) implements Segment {
  @Override
  public void play(Object[] arguments, Conventions conventions, Target target) {
    Segment.playAll(branches.get(chooser.choose(arguments, conventions)), arguments, conventions, target);
  }

  @Override
  public void prepare(Prepared.Builder prepared) {
    Prepared[] ready = new Prepared[branches.size()];
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
    left.add(new Choice(chooser, bare));
  }

  @Override
  public void addFilledElements(List<Integer> arguments) {
    for (List<Segment> branch : branches) {
      Segment.addFilledElements(branch, arguments);
    }
  }
}
