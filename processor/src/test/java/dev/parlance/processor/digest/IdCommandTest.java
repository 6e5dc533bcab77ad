package dev.parlance.processor.digest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.command.ParlanceCommand;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The command, run as users run it: a process with the processor's own classes and no other. */
class IdCommandTest {
  @TempDir
  Path folder;

  private record Ended(int status, String output, String errors) {}

  @ParameterizedTest
  @MethodSource
  void eachArgumentBecomesAnEntry(List<String> arguments, String entries) throws Exception {
    assertEquals(new Ended(0, entries, ""), run("", arguments.toArray(String[]::new)));
  }

  static Stream<Arguments> eachArgumentBecomesAnEntry() {
    return Stream.of(
        Arguments.of(List.of("Email is required."), "8602814243662345124 Email is required.\n"),
        Arguments.of(List.of("Hello", "P2P &amp; Privacy"),
            "3902961887793684628 Hello\n185970110822844952 P2P &amp; Privacy\n"),
        Arguments.of(List.of("Hello <x id=\"INTERPOLATION\"/>, you have <x id=\"INTERPOLATION_1\"/> new messages"
            + "<x id=\"LINE_BREAK\"/>"), "8781888881846644097 Hello <x id=\"INTERPOLATION\"/>, you have"
                + " <x id=\"INTERPOLATION_1\"/> new messages<x id=\"LINE_BREAK\"/>\n"),
        Arguments.of(List.of("{VAR_PLURAL, plural, =0 {No videos} =1 {1 video} other {<x id=\"INTERPOLATION\"/>"
            + " videos}}"), "7766488542631150871 {VAR_PLURAL, plural, =0 {No videos} =1 {1 video} other"
                + " {<x id=\"INTERPOLATION\"/> videos}}\n"),
        Arguments.of(List.of(" \tSave "), "3768927257183755959 Save\n"),
        Arguments.of(List.of("Save&#32;"), "662506850593821474 Save&#32;\n"),
        Arguments.of(List.of("--meaning=video|menu", "Lock video"), "57086634556385864 Lock video\n"),
        Arguments.of(List.of("--meaning=", "Hello"), "3902961887793684628 Hello\n"),
        Arguments.of(List.of("--", "sync"), "7557275684476197518 sync\n"),
        Arguments.of(List.of("synchronize", "sync"), "4656099353295444691 synchronize\n7557275684476197518 sync\n"),
        Arguments.of(List.of("--", "--help"), "1776361988946814472 --help\n"),
        Arguments.of(List.of("Hello", "--meaning=m"), "3902961887793684628 Hello\n6501101033142537169 --meaning=m\n"),
        Arguments.of(List.of("-5 %"), "4432642509612975092 -5 %\n"));
  }

  @Test
  void eachLineOfStandardInputBecomesAnEntryWithoutArguments() throws Exception {
    assertEquals(new Ended(0, """
        3902961887793684628 Hello
        185970110822844952 P2P &amp; Privacy
        3768927257183755959 Save
        7593555694782789615 Open
        """, ""), run("\ufeffHello\r\nP2P &amp; Privacy\n\n \t\n Save \rOpen"));
  }

  @Test
  void aMeaningHoldsForEachLine() throws Exception {
    assertEquals(new Ended(0, "6616505470450179563 Hello\n4774321047573613729 Open\n", ""),
        run("Hello\nOpen\n", "--meaning=m"));
  }

  @Test
  void noInputIsNotAnError() throws Exception {
    assertEquals(new Ended(0, "", ""), run(""));
  }

  @Test
  void standardInputAndOutputAreUtf8WhateverTheEncoding() throws Exception {
    assertEquals(new Ended(0, """
        3523661196221675465 \ud83d\ude00 emoji \ud800\udf48 é 日本
        7205437982648089536 grün
        """, ""), run("\ud83d\ude00 emoji \ud800\udf48 é 日本\ngrün\n"));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsMalformedIsShownAndTheRestIsPrinted(String input, List<String> arguments, String entries, String errors)
      throws Exception {
    assertEquals(new Ended(1, entries, errors), run(input, arguments.toArray(String[]::new)));
  }

  static Stream<Arguments> whatIsMalformedIsShownAndTheRestIsPrinted() {
    return Stream.of(
        Arguments.of("", List.of("Hello", "P2P & Privacy", "Save"),
            "3902961887793684628 Hello\n3768927257183755959 Save\n", """
            text 2, column 5: & does not start an entity reference. Write &amp; for a literal &.
            P2P & Privacy
                ^
            """),
        Arguments.of("", List.of("--meaning=m", "a < b <x name=\"N\"/>"), "", """
            text 1, column 3: < does not start a placeholder. Write &lt; for a literal <.
            a < b <x name="N"/>
              ^
            text 1, column 7: the placeholder has no id. Write <x id="NAME"/>.
            a < b <x name="N"/>
                  ^
            """),
        Arguments.of("", List.of(""), "", "text 1, column 1: there is no text. Write one.\n"),
        Arguments.of("", List.of("a\nb"), "", """
            text 1, column 2: a line ends here, and an entry is one line. Write &#10; for a line break.
            a\\nb
             ^
            """),
        Arguments.of("Hello\n\n  größer &nbsp; kleiner\n", List.of(), "3902961887793684628 Hello\n", """
            line 3, column 10: &nbsp; is not an entity of XML, which has amp, lt, gt, quot and apos. Write &#160;.
              größer &nbsp; kleiner
                     ^
            """));
  }

  @Test
  void inputThatIsNotUtf8IsAnError() throws Exception {
    assertEquals(new Ended(1, "", """
        line 1, column 3: U+FFFD is here, as if the text had another encoding. \
        Give the text on standard input, in UTF-8; write &#xFFFD; where that character is meant.
        gr\ufffdn
          ^
        """), run("gr\u00fcn\n".getBytes(ISO_8859_1)));
  }

  @Test
  void anArgumentThatTheLocaleCannotReadIsAnError() throws Exception {
    Ended ended = run("", "日本", "Hello");

    assertFalse(ended.output().contains("?"), ended.output());
    assertTrue(ended.output().endsWith("3902961887793684628 Hello\n"), ended.output());
    assertEquals(ended.status() == 0, ended.output().contains(" 日本\n"), ended.output() + ended.errors());
  }

  @Test
  void anUnknownOptionIsAnError() throws Exception {
    assertEquals(
        new Ended(2, "",
            "--mean=x is not an option. --help lists the options; write -- before texts that begin with --.\n"),
        run("", "--mean=x", "Hello"));
  }

  @Test
  void helpListsAllOptions() throws Exception {
    Ended ended = run("", "--help");

    assertEquals(0, ended.status());
    assertEquals("", ended.errors());
    assertTrue(ended.output().startsWith(
        "Usage: java -jar parlance-processor-VERSION.jar [--meaning=TEXT] [--] [TEXT...]\n"
            + "       java -jar parlance-processor-VERSION.jar sync|export|import|convert --help\n"),
        ended.output());
    assertTrue(ended.output().contains("  --meaning=TEXT  "), ended.output());
    assertEquals(List.of(), ended.output().lines().filter(line -> line.length() > 90).toList());
  }

  @Test
  void aCommandNeedsTheRuntimeAndSaysSo() throws Exception {
    String sentence =
        "The classes of parlance-runtime are missing. Put its jar, of the same version, beside this one.\n";

    assertEquals(new Ended(1, "", sentence), run("", "sync", "messages.txt", "messages.fr.txt"));
    assertEquals(new Ended(1, "", sentence), run("", "convert", "--help"));
  }

  @Test
  void whatIsPrintedIsACatalogWithoutDrift() throws Exception {
    String catalog =
        run("Hello <x id=\"INTERPOLATION\"/>!\n Save \n&#32;a &lt; b&#10;\n{first} - {last}\nGrün\n").output();
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", catalog.getBytes(UTF_8))
        .option("-Aparlance.rules=foreign-syntax:off").compile(JavaCompilers.JAVAC);

    assertEquals(5, catalog.lines().count());
    assertEquals(List.of(), compiled.reports(folder));
  }

  private Ended run(String input, String... arguments) throws IOException, InterruptedException, URISyntaxException {
    return run(input.getBytes(UTF_8), arguments);
  }

  /** Runs the command where the platform's encoding can express no more than ASCII. */
  private Ended run(byte[] input, String... arguments) throws IOException, InterruptedException, URISyntaxException {
    File classes = new File(IdCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-cp", classes.toString(),
        ParlanceCommand.class.getName()));
    command.addAll(List.of(arguments));
    Path errors = folder.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectInput(Files.write(folder.resolve("input"), input).toFile()).redirectError(errors.toFile());
    builder.environment().put("LC_ALL", "POSIX");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    int status = process.waitFor();
    return new Ended(status, withLineFeeds(output), withLineFeeds(Files.readString(errors)));
  }

  private static String withLineFeeds(String lines) {
    return lines.replace(System.lineSeparator(), "\n");
  }
}
