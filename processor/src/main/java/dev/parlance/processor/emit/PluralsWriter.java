package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import dev.parlance.processor.locale.PluralCondition;
import dev.parlance.processor.locale.PluralCondition.Relation;
import dev.parlance.processor.locale.PluralRuleSet;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the methods of {@link dev.parlance.support.PluralRules}: conditions in Java, one per category. */
final class PluralsWriter implements PluralCondition.Visitor<String> {
  /** The first number whose digits are grouped. */
  private static final int LONG_NUMBER = 10_000;

  /** An operator after JavaPoet's space at which a line may end. */
  private static final String OR = "$W|| ";
  private static final String AND = "$W&& ";

  /** Writes a condition in Java. */
  private static final PluralsWriter CONDITIONS = new PluralsWriter();

  private PluralsWriter() {}

  /** Writes the method {@code name}, {@code cardinal} or {@code ordinal}, which returns a number's category. */
  static MethodSpec method(String name, PluralRuleSet rules) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(int.class)
        .addParameter(long.class, "n");
    rules.conditions().forEach((category, condition) -> method
        .beginControlFlow("if (" + condition.accept(CONDITIONS) + ")")
        .addStatement("return $L", category.name())
        .endControlFlow());
    return method.addStatement("return $L", rules.rest().name()).build();
  }

  @Override
  public String or(PluralCondition.Or or) {
    return joined(or.conditions().stream(), condition -> condition.accept(this), OR);
  }

  @Override
  public String and(PluralCondition.And and) {
    return joined(and.relations().stream(), PluralsWriter::operandOfAnd, AND);
  }

  @Override
  public String relation(Relation relation) {
    return joined(relation.ranges().stream(), range -> java(relation, range), relation.negated() ? AND : OR);
  }

  private static String operandOfAnd(Relation relation) {
    boolean alternatives = !relation.negated() && relation.ranges().size() > 1;
    String java = CONDITIONS.relation(relation);
    return alternatives ? "(" + java + ")" : java;
  }

  /** Compares the number with {@code range}, but not with a bound that it cannot pass. */
  private static String java(Relation relation, PluralCondition.Range range) {
    String value = relation.modulus() == 0 ? "n" : "n % " + number(relation.modulus());
    if (range.from() == range.to()) {
      return value + (relation.negated() ? " != " : " == ") + number(range.from());
    }
    if (range.from() == 0) {
      return value + (relation.negated() ? " > " : " <= ") + number(range.to());
    }
    if (range.to() == relation.modulus() - 1) {
      return value + (relation.negated() ? " < " : " >= ") + number(range.from());
    }
    String between = value + " >= " + number(range.from()) + " && " + value + " <= " + number(range.to());
    return relation.negated() ? "!(" + between + ")" : between;
  }

  private static String number(int number) {
    return number < LONG_NUMBER
        ? Integer.toString(number) : String.format(Locale.ROOT, "%,d", number).replace(',', '_');
  }

  private static <T> String joined(Stream<T> parts, Function<T, String> java, String operator) {
    return parts.map(java).collect(Collectors.joining(operator));
  }
}
