package com.acme.shop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.acme.shop")
class ArchitectureTest {
  @ArchTest
  static final ArchRule controllersUseMessagesAndNothingBehindThem =
      classes().that().resideInAPackage("..web..").should().onlyDependOnClassesThat()
          .resideInAnyPackage("com.acme.shop..", "dev.parlance", "java..");

  @ArchTest
  static final ArchRule textsKnowNothingOfTheWeb =
      noClasses().that().resideInAPackage("com.acme.shop").should().dependOnClassesThat().resideInAPackage("..web..");

  @ArchTest
  static final ArchRule onlyGeneratedClassesArePublic =
      classes().that().areNotAnnotatedWith("dev.parlance.support.Generated").should().notBePublic();
}
