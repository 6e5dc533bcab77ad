package dev.parlance.analysis.classfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries class files name without calling a method. */
class CallsTest {
  private static final String SIZE = """
      package jakarta.validation.constraints;

      public @interface Size {
        String message() default "";
        int min() default 0;
      }
      """;
  private static final String SPRING = """
      package org.springframework.validation;

      public interface Errors {
        void rejectValue(String field, String code);
      }
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "inline"})
  void constantsAndTextsInBracesNameEntries(String concatenation) throws IOException {
    Calls calls = compiled(concatenation.equals("inline") ? List.of("-XDstringConcat=inline") : List.of(),
        SIZE, """
            package test;

            import jakarta.validation.constraints.Size;

            interface Keys {
              String FORM = "name.form";
            }

            class Shop {
              @Size(message = "{name.size}") String name;

              @Size(message = "{" + Keys.FORM + "}") String form(@Size(message = "{name.argument}") String argument) {
                return argument;
              }

              String text(String status) {
                String[] codes = {"error.special", "{error.braces} and more"};
                return get("mail.subject") + get("status." + status) + codes[0] + get(status + "suffix.");
              }

              String get(String key) {
                return key;
              }

              record Point(@Size(message = "{point.x}") int x) {}

              @interface Own {
                String message() default "{own.message}";
              }
            }
            """);

    assertEquals(List.of("name.size", "name.form", "name.argument", "error.special", "error.braces", "mail.subject",
        "status.OPEN", "status.a.b", "point.x", "own.message"),
        Stream.of("name.size", "name.form", "name.argument", "error.special", "error.braces", "mail.subject",
            "status.OPEN", "status.a.b", "point.x", "own.message", "status", "text", "name", "min", "codes", "error",
            "mail.subject.other", "name.sizes", "test.Shop").filter(calls::name).toList());
  }

  @Test
  void annotationsOfParlanceAndOfKotlinNameNothing() throws IOException {
    Calls calls = compiled(List.of(), "package kotlin; public @interface Metadata { String[] d2(); }", """
        package dev.parlance;

        public @interface MessageId {
          String value();
        }
        """, """
        package test;

        @kotlin.Metadata(d2 = {"title"})
        interface Shop {
          @dev.parlance.MessageId("cart.title") String title();
        }
        """);

    assertEquals(List.of(), Stream.of("title", "cart.title").filter(calls::name).toList());
  }

  @Test
  void codesThatSpringMakesOfConstraintsTypesAndFieldsNameEntries() throws IOException {
    Calls calls = compiled(List.of(), SIZE, SPRING, "package test; public @interface Valid {}",
        "package test; public @interface ModelAttribute { String value(); }", """
            package test;

            import jakarta.validation.constraints.Size;
            import org.springframework.validation.Errors;

            class Base {
              String note;
            }

            class SignUp extends Base {
              @Size(min = 1) String name;
              Address address;
              void setNick(String nick) {}
            }

            class Address {
              String street;
            }

            class Search {
              int page;
            }

            class Order {
              int total;
            }

            class Pages {
              void search(@Valid Search search, @ModelAttribute("form") Address address, Errors errors) {
                errors.rejectValue("page", "tooLarge");
              }
            }
            """);

    List<String> named = List.of("Size", "Size.signUp.name", "Size.name", "Size.java.lang.String", "typeMismatch",
        "typeMismatch.int", "typeMismatch.search.page", "typeMismatch.page", "signUp.name", "signUp.nick",
        "signUp.note", "signUp.address.street", "Size.signUp.address.street", "Size.signUp.address[0].street",
        "form.street", "search.page", "tooLarge.search.page", "required.search.page");
    assertEquals(named, Stream.concat(named.stream(), Stream.of("order.total", "Size.signUp.gone", "signUp.gone",
        "signUp.title", "Min.signUp.name", "search.street", "form.page", "Sizes", "typeMismatch.signUp.street.gone",
        "signUp.", "signUp")).filter(calls::name).toList());
  }

  @Test
  void withoutSpringItsCodesNameNothing() throws IOException {
    Calls calls = compiled(List.of(), SIZE, """
        package test;

        class SignUp {
          @jakarta.validation.constraints.Size String name;
        }
        """);

    assertEquals(List.of(), Stream.of("Size.signUp.name", "signUp.name", "Size").filter(calls::name).toList());
  }

  private Calls compiled(List<String> options, String... sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments = Stream.concat(options.stream(), Stream.of("-proc:none", "-d", classes.toString())).collect(
        java.util.stream.Collectors.toList());
    for (int i = 0; i < sources.length; i++) {
      // The compiler does not mind where the source of a class that is not public lies.
      String name = sources[i].replaceAll("(?s).*?(?:public (?:@interface|interface)|class) (\\w+).*", "$1");
      String file = name.equals(sources[i]) ? "Source" + i : name;
      arguments.add(Files.writeString(Files.createDirectories(folder.resolve("source" + i)).resolve(file + ".java"),
          sources[i]).toString());
    }
    assertTrue(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) == 0);
    return Calls.in(List.of(classes));
  }
}
