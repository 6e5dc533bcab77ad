package dev.parlance.internal.packed;

/**
 * An entry of the catalog, for IDs that are known only at run time.
 *
 * @param number the number of its text
 * @param hasMarkup whether the source's text has markup
 * @param parameters its parameters, in the order of its method's
 */
public record IndexedMessage(int number, boolean hasMarkup, Parameter[] parameters) {
  private static final int UNNUMBERED = -1;

  /**
   * A parameter.
   *
   * @param type the type of its arguments
   * @param name its name in the method
   * @param argument the number that its placeholder consists of, or a negative one where it has a name
   */
  public record Parameter(ArgumentType type, String name, int argument) {
    /** The placeholder as users know it: {@code {0}}, or {@code {name}}. */
    public String placeholder() {
      return "{" + (isNumbered() ? String.valueOf(argument) : name) + "}";
    }

    /** Whether its placeholder is the number of an argument. */
    public boolean isNumbered() {
      return argument != UNNUMBERED;
    }

    /** Reads a mark, a name and, after {@link PackedFormat#END_NAME}, the number where there is one. */
    static Parameter of(String packed) {
      int end = packed.indexOf(PackedFormat.END_NAME);
      return new Parameter(ArgumentType.of(packed.charAt(0)), packed.substring(1, end < 0 ? packed.length() : end),
          end < 0 ? UNNUMBERED : Integer.parseInt(packed.substring(end + 1)));
    }
  }

  /**
   * For each parameter the place of its argument among those of a caller that counts as the texts do: the number of its
   * placeholder; those without one follow the largest number.
   */
  public int[] places() {
    int next = 0;
    for (Parameter parameter : parameters) {
      next = Math.max(next, parameter.argument() + 1);
    }
    int[] places = new int[parameters.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = parameters[i].isNumbered() ? parameters[i].argument() : next++;
    }
    return places;
  }

  /** Whether a caller of {@code java.text} passes arguments to it. */
  public boolean isNumbered() {
    for (Parameter parameter : parameters) {
      if (parameter.isNumbered()) {
        return true;
      }
    }
    return false;
  }
}
