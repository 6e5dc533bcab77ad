package dev.parlance.processor.message;

import dev.parlance.internal.text.VisibleText;
import dev.parlance.processor.spi.PlaceholderName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A part of a message. */
public sealed interface Part {
  /** Calls the method of {@code visitor} for this kind of part. */
  <R> R accept(PartVisitor<R> visitor);

  /** This part with mapped parameters; {@code names} maps the names of placeholders that include other messages. */
  Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names);

  /** This part with what {@code map} makes of each of its contents, except for one that is another message. */
  default Part inside(UnaryOperator<List<Part>> map) {
    return this;
  }

  /** The parameter that this part itself shows or selects by; null for none. */
  default Parameter parameter() {
    return null;
  }

  /** The contents of this part: that of a link, or those of the branches of a plural. */
  default List<List<Part>> contents() {
    return List.of();
  }

  /** Whether the part itself prints markup. */
  default boolean isMarkup() {
    return false;
  }

  /** Whether the part is visible, so that a link around it has a text. */
  boolean showsSomething();

  /** Whether any of {@code parts} is visible. */
  static boolean showSomething(List<Part> parts) {
    return parts.stream().anyMatch(Part::showsSomething);
  }

  /** {@code parts} with other parameters, as {@link #with} says. */
  static List<Part> allWith(List<Part> parts, UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
    return parts.stream().map(part -> part.with(parameters, names)).toList();
  }

  /** A part around others. */
  sealed interface Container extends Part {
    /** The content of the part. */
    List<Part> content();

    @Override
    default List<List<Part>> contents() {
      return List.of(content());
    }

    @Override
    default boolean showsSomething() {
      return Part.showSomething(content());
    }
  }

  /** A part around others that prints markup. */
  sealed interface Tag extends Container {
    @Override
    default boolean isMarkup() {
      return true;
    }
  }

  /** Words, decoded. */
  record Text(String value) implements Part {
    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.text(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return this;
    }

    @Override
    public boolean showsSomething() {
      return VisibleText.isIn(value);
    }
  }

  /** A value that the caller passes. */
  record Value(Parameter parameter) implements Part {
    /** The part that shows the argument for {@code parameter}, by its type's format where it has one. */
    public static Part of(Parameter parameter) {
      return switch (parameter.type()) {
        case NUMBER -> new Number(parameter, 0);
        case DECIMAL, WHOLE, DATE, TIME, DATE_TIME, ZONED ->
            new Formatted(parameter, ValueFormat.byDefault(parameter.type()));
        // A value with the name of a tag is already a problem.
        case VALUE, CHOICE, LINK, ELEMENT, TAG, FLAG -> new Value(parameter);
      };
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.value(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return of(parameters.apply(parameter));
    }

    @Override
    public boolean showsSomething() {
      return true;
    }
  }

  /** A value that the caller passes, shown in {@code format}. */
  record Formatted(Parameter parameter, ValueFormat format) implements Part {
    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.formatted(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return new Formatted(parameters.apply(parameter), format);
    }

    @Override
    public boolean showsSomething() {
      return true;
    }
  }

  /**
   * A number that the caller passes.
   *
   * @param pluralOffset the number that is subtracted before it is shown
   */
  record Number(Parameter parameter, long pluralOffset) implements Part {
    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.number(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return new Number(parameters.apply(parameter), pluralOffset);
    }

    @Override
    public boolean showsSomething() {
      return true;
    }
  }

  /** A link around its content. */
  sealed interface Anchor extends Tag {
    /** The name of its placeholder. */
    String placeholder();

    /** The link around other content. */
    Anchor around(List<Part> content);

    @Override
    default Part inside(UnaryOperator<List<Part>> map) {
      return around(map.apply(content()));
    }
  }

  /**
   * A link whose address, or parts of it, or attributes the source catalog defines.
   *
   * @param words the words of its address: one more than there are parameters, which are between
   * @param parameters the parameters for what is in the address; where they are a link, the address is its
   * @param attributes its other attributes
   */
  record DefinedLink(String placeholder, List<String> words, List<Parameter> parameters, Map<String, String> attributes,
      List<Part> content) implements Anchor {
    private static final String LINK = "link";

    /** Copies the collections. */
    public DefinedLink {
      words = List.copyOf(words);
      parameters = List.copyOf(parameters);
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      content = List.copyOf(content);
    }

    @Override
    public DefinedLink around(List<Part> other) {
      return new DefinedLink(placeholder, words, parameters, attributes, other);
    }

    /** The name of a parameter that is in place of the link {@code placeholder}: {@code link}, {@code link1}. */
    public static String parameterName(String placeholder) {
      int number = placeholder.lastIndexOf('_');
      return number < PlaceholderName.START.length() ? LINK : LINK + placeholder.substring(number + 1);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.definedLink(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> others, UnaryOperator<String> names) {
      return new DefinedLink(names.apply(placeholder), words, parameters.stream().map(others).toList(), attributes,
          Part.allWith(content, others, names));
    }
  }

  /** A link, which the caller passes, around its content. */
  record Link(Parameter parameter, List<Part> content) implements Anchor {
    /** Copies the list. */
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public String placeholder() {
      return parameter.placeholder();
    }

    @Override
    public Link around(List<Part> other) {
      return new Link(parameter, other);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.link(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return new Link(parameters.apply(parameter), Part.allWith(content, parameters, names));
    }
  }

  /** An HTML element around its content; one that is void has none. */
  record Element(String name, Map<String, String> attributes, List<Part> content) implements Tag {
    /** Copies the collections. */
    public Element {
      attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      content = List.copyOf(content);
    }

    /** This element around other content. */
    public Element around(List<Part> other) {
      return new Element(name, attributes, other);
    }

    @Override
    public Part inside(UnaryOperator<List<Part>> map) {
      return around(map.apply(content));
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.element(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return new Element(name, attributes, Part.allWith(content, parameters, names));
    }
  }

  /** An HTML element without attributes or content. */
  record VoidElement(String name) implements Part {
    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.voidElement(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return this;
    }

    @Override
    public boolean isMarkup() {
      return true;
    }

    @Override
    public boolean showsSomething() {
      return false;
    }
  }

  /** An element, or any tag, which the caller passes, around its content, which may be empty. */
  record CustomElement(Parameter parameter, List<Part> content) implements Tag {
    /** Copies the list. */
    public CustomElement {
      content = List.copyOf(content);
    }

    @Override
    public Part inside(UnaryOperator<List<Part>> map) {
      return new CustomElement(parameter, map.apply(content));
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.customElement(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return new CustomElement(parameters.apply(parameter), Part.allWith(content, parameters, names));
    }

    @Override
    public boolean showsSomething() {
      return true;
    }
  }

  /** Content that is shown where the caller says so. */
  record Block(Parameter parameter, List<Part> content) implements Container {
    /** Copies the list. */
    public Block {
      content = List.copyOf(content);
    }

    @Override
    public Part inside(UnaryOperator<List<Part>> map) {
      return new Block(parameter, map.apply(content));
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.block(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return new Block(parameters.apply(parameter), Part.allWith(content, parameters, names));
    }
  }

  /**
   * A choice of one of several branches.
   *
   * @param pluralOffset the number that a plural subtracts before it finds the category
   */
  record Choice(Parameter parameter, ChoiceKeyword keyword, long pluralOffset, List<Branch> branches) implements Part {
    /** Copies the list. */
    public Choice {
      branches = List.copyOf(branches);
    }

    @Override
    public Part inside(UnaryOperator<List<Part>> map) {
      return new Choice(parameter, keyword, pluralOffset, branches.stream()
          .map(branch -> new Branch(branch.selector(), map.apply(branch.content()))).toList());
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.choice(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> parameters, UnaryOperator<String> names) {
      return new Choice(parameters.apply(parameter), keyword, pluralOffset, branches.stream()
          .map(branch -> new Branch(branch.selector(), Part.allWith(branch.content(), parameters, names))).toList());
    }

    /** The selectors of ICU that select {@code branch}, one of these. */
    public List<String> selectors(Branch branch) {
      return keyword == ChoiceKeyword.INTL_PLURAL
          ? IntlPlural.ofIcu(branch.selector(), branches.stream().map(Branch::selector).toList())
          : List.of(branch.selector());
    }

    @Override
    public List<List<Part>> contents() {
      return branches.stream().map(Branch::content).toList();
    }

    @Override
    public boolean showsSomething() {
      return branches.stream().anyMatch(branch -> Part.showSomething(branch.content()));
    }
  }

  /** The branch of a choice for {@code selector}: {@code =1}, {@code few}, {@code other}, a limit. */
  record Branch(String selector, List<Part> content) {
    /** Copies the list. */
    public Branch {
      content = List.copyOf(content);
    }
  }

  /**
   * Another message, included in this one.
   *
   * @param placeholder the placeholder that refers to it, named as that of a {@link Parameter}
   * @param entry the number of its entry
   * @param parameters the parameters that replace its own, in its order
   * @param content its parts in the source, with those parameters
   */
  record Included(String placeholder, int entry, List<Parameter> parameters, List<Part> content) implements Container {
    /** Copies the lists. */
    public Included {
      parameters = List.copyOf(parameters);
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
      return visitor.included(this);
    }

    @Override
    public Part with(UnaryOperator<Parameter> others, UnaryOperator<String> names) {
      return new Included(names.apply(placeholder), entry, parameters.stream().map(others).toList(),
          Part.allWith(content, others, names));
    }
  }
}
