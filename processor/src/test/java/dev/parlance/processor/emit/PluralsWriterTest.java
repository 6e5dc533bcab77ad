package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.PluralRules.PluralType;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.locale.PluralRuleSet;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.IcuPlurals;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.support.PluralRules;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class PluralsWriterTest {
  private final LocalePlurals plurals = new LocalePlurals();
  @TempDir
  Path folder;

  @Tag("slow")
  @Test
  void numbersHaveTheCategoriesOfIcuInGeneratedCode() {
    List<IcuPlurals.Pair> cardinals = IcuPlurals.pairs(PluralType.CARDINAL);
    List<IcuPlurals.Pair> ordinals = IcuPlurals.pairs(PluralType.ORDINAL);
    List<PluralRuleSet> sets =
        Stream.concat(cardinals.stream(), ordinals.stream()).map(IcuPlurals.Pair::ours).distinct().toList();
    Map<PluralRuleSet, PluralRules> byJavac = generated(sets, JavaCompilers.JAVAC);
    Map<PluralRuleSet, PluralRules> byEcj = generated(sets, JavaCompilers.ECJ);

    long[] numbers = IcuPlurals.numbers();
    for (IcuPlurals.Pair pair : cardinals) {
      PluralRules javac = byJavac.get(pair.ours());
      PluralRules ecj = byEcj.get(pair.ours());
      assertEquals(List.of(), IcuPlurals.differences(pair.icu(), numbers,
          n -> category(javac.cardinal(n), ecj.cardinal(n))), pair::toString);
    }
    for (IcuPlurals.Pair pair : ordinals) {
      PluralRules javac = byJavac.get(pair.ours());
      PluralRules ecj = byEcj.get(pair.ours());
      assertEquals(List.of(), IcuPlurals.differences(pair.icu(), numbers,
          n -> category(javac.ordinal(n), ecj.ordinal(n))), pair::toString);
    }
  }

  /** A compiled class for each of {@code sets}, with its rules for both methods. */
  private Map<PluralRuleSet, PluralRules> generated(List<PluralRuleSet> sets, JavaCompilers compiler) {
    TypeSpec.Builder all = TypeSpec.classBuilder("All").addModifiers(Modifier.PUBLIC);
    for (int i = 0; i < sets.size(); i++) {
      all.addType(TypeSpec.classBuilder("Rules" + i)
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
          .addSuperinterface(PluralRules.class)
          .addMethod(PluralsWriter.method("cardinal", sets.get(i)))
          .addMethod(PluralsWriter.method("ordinal", sets.get(i)))
          .build());
    }
    Compiled compiled = CatalogProject.in(folder)
        .catalog("title Shop")
        .source("test.All", JavaFile.builder("test", all.build()).build().toString())
        .compile(compiler);
    assertEquals(List.of(), compiled.reports());

    Map<PluralRuleSet, PluralRules> rules = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      rules.put(sets.get(i), instance(compiled.load("test.All$Rules" + i)));
    }
    return rules;
  }

  private static PluralRules instance(Class<?> type) {
    try {
      return (PluralRules) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  private static PluralCategory category(int javac, int ecj) {
    assertEquals(javac, ecj);
    return PluralCategory.values()[javac];
  }

  @Test
  void aCategoryIsAnIfAndTheRestIsReturned() {
    assertEquals("""
        @java.lang.Override
        public int cardinal(long n) {
          if (n == 1) {
            return ONE;
          }
          return OTHER;
        }
        """, cardinal("en"));
    assertEquals("""
        @java.lang.Override
        public int cardinal(long n) {
          if (n == 0) {
            return ZERO;
          }
          if (n == 1) {
            return ONE;
          }
          if (n == 2) {
            return TWO;
          }
          if (n % 100 >= 3 && n % 100 <= 10) {
            return FEW;
          }
          if (n % 100 >= 11) {
            return MANY;
          }
          return OTHER;
        }
        """, cardinal("ar"));
    assertEquals("""
        @java.lang.Override
        public int cardinal(long n) {
          if (n == 1) {
            return ONE;
          }
          if (n != 0 && n % 1_000_000 == 0) {
            return MANY;
          }
          return OTHER;
        }
        """, cardinal("pt-PT"));
  }

  @Test
  void whatEarlierCategoriesTookIsNotComparedAgain() {
    assertEquals("""
        @java.lang.Override
        public int cardinal(long n) {
          if (n <= 1) {
            return ONE;
          }
          if (n % 1_000_000 == 0) {
            return MANY;
          }
          return OTHER;
        }
        """, cardinal("fr"));
    assertEquals("""
        @java.lang.Override
        public int cardinal(long n) {
          if (n == 1) {
            return ONE;
          }
          if (n == 0 || n % 100 >= 1 && n % 100 <= 19) {
            return FEW;
          }
          return OTHER;
        }
        """, cardinal("ro"));
  }

  @Test
  void theLastCategoryIsReturnedWhereItLeavesNothingToOther() {
    assertEquals("""
        @java.lang.Override
        public int cardinal(long n) {
          if (n == 1) {
            return ONE;
          }
          if (n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14)) {
            return FEW;
          }
          return MANY;
        }
        """, cardinal("pl"));
    assertEquals("""
        @java.lang.Override
        public int cardinal(long n) {
          return OTHER;
        }
        """, cardinal("ja"));
  }

  @Test
  void alternativesInAConjunctionAreInParenthesesAndLongConditionsWrap() {
    assertEquals("""
        @java.lang.Override
        public int cardinal(long n) {
          if (n % 10 == 1 && n % 100 != 11 && n % 100 != 71 && n % 100 != 91) {
            return ONE;
          }
          if (n % 10 == 2 && n % 100 != 12 && n % 100 != 72 && n % 100 != 92) {
            return TWO;
          }
          if ((n % 10 >= 3 && n % 10 <= 4 || n % 10 == 9) && !(n % 100 >= 10 && n % 100 <= 19)
              && !(n % 100 >= 70 && n % 100 <= 79) && n % 100 < 90) {
            return FEW;
          }
          if (n != 0 && n % 1_000_000 == 0) {
            return MANY;
          }
          return OTHER;
        }
        """, cardinal("br"));
  }

  @Test
  void positionsHaveAMethodOfTheirOwn() {
    assertEquals("""
        @java.lang.Override
        public int ordinal(long n) {
          if (n % 10 == 1 && n % 100 != 11) {
            return ONE;
          }
          if (n % 10 == 2 && n % 100 != 12) {
            return TWO;
          }
          if (n % 10 == 3 && n % 100 != 13) {
            return FEW;
          }
          return OTHER;
        }
        """, PluralsWriter.method("ordinal", plurals.ordinal("en")).toString());
  }

  private String cardinal(String tag) {
    return PluralsWriter.method("cardinal", plurals.cardinal(tag)).toString();
  }
}
