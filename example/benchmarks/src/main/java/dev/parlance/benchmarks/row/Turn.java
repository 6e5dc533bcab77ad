package dev.parlance.benchmarks.row;

/** An index that moves by one at each call, from 0 through a power of two. */
final class Turn {
  private final int mask;
  private int index = -1;

  Turn(int size) {
    mask = size - 1;
  }

  int next() {
    index = index + 1 & mask;
    return index;
  }
}
