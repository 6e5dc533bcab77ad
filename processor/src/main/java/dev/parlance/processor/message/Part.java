package dev.parlance.processor.message;

import java.util.List;

/** A part of a message. */
public sealed interface Part {
  /** What this part shows in turn: the content of a link, each branch of a plural. */
  default List<List<Part>> contents() {
    return List.of();
  }

  /** Whether it prints markup of its own. */
  default boolean isMarkup() {
    return false;
  }

  /** A part around others. */
  sealed interface Around extends Part {
    /** What it holds. */
    List<Part> content();

    @Override
    default List<List<Part>> contents() {
      return List.of(content());
    }
  }

  /** Words, decoded. */
  record Text(String value) implements Part {}

  /** A value of the caller's. */
  record Value(Parameter parameter) implements Part {}

  /**
   * A number of the caller's.
   *
   * @param subtrahend what is taken from it before it is shown
   */
  record Number(Parameter parameter, long subtrahend) implements Part {}

  /** A link of the caller's around its content. */
  record Link(Parameter parameter, List<Part> content) implements Around {
    /** Copies the list. */
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public boolean isMarkup() {
      return true;
    }
  }

  /** An HTML element without attributes around its content. */
  record Element(String name, List<Part> content) implements Around {
    /** Copies the list. */
    public Element {
      content = List.copyOf(content);
    }

    @Override
    public boolean isMarkup() {
      return true;
    }
  }

  /** An HTML element without attributes and content. */
  record VoidElement(String name) implements Part {
    @Override
    public boolean isMarkup() {
      return true;
    }
  }

  /** An element of the caller's around its content, which may be empty. */
  record CallersElement(Parameter parameter, List<Part> content) implements Around {
    /** Copies the list. */
    public CallersElement {
      content = List.copyOf(content);
    }

    @Override
    public boolean isMarkup() {
      return true;
    }
  }

  /** Content that the caller shows or not. */
  record Block(Parameter parameter, List<Part> content) implements Around {
    /** Copies the list. */
    public Block {
      content = List.copyOf(content);
    }  }

  /**
   * One of some branches.
   *
   * @param subtrahend what a plural takes from the number before it looks for its category
   */
  record Choice(Parameter parameter, IcuKeyword keyword, long subtrahend, List<Branch> branches) implements Part {
    /** Copies the list. */
    public Choice {
      branches = List.copyOf(branches);
    }

    @Override
    public List<List<Part>> contents() {
      return branches.stream().map(Branch::content).toList();
    }
  }

  /**
   * Another message.
   *
   * @param placeholder the placeholder that refers to it, named as that of a {@link Parameter}
   * @param entry the number of its entry
   * @param parameters what stands for its parameters, in its order
   * @param content its parts in the source, with those parameters
   */
  record Included(String placeholder, int entry, List<Parameter> parameters, List<Part> content) implements Around {
    /** Copies the lists. */
    public Included {
      parameters = List.copyOf(parameters);
      content = List.copyOf(content);
    }  }

  /** What a choice shows for {@code selector}: {@code =1}, {@code few}, {@code other}. */
  record Branch(String selector, List<Part> content) {
    /** Copies the list. */
    public Branch {
      content = List.copyOf(content);
    }
  }
}
