package dev.parlance.processor.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.digest.Digest;
import dev.parlance.processor.format.plain.PlainCatalogText;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that were edited, and so have new digests for IDs: their entries are found again. */
class EditedTextsTest {
  private static final String LINK = "<x id=\"START_LINK\"/>%s<x id=\"CLOSE_LINK\"/>";
  private static final String NAME = "<x id=\"NAME\"/>";

  /** Texts that stay. */
  private static final List<String> OTHERS = List.of("Email must be valid.", "Your name is required.",
      "Your name must be at least 1 character long.", "Your name cannot be more than 120 characters long.",
      "A subject is required.", "The subject must be at least 1 character long.", "A message is required.",
      "The message must be at least 3 characters long.", "The message cannot be more than 5000 characters long.",
      "Password is required.", "Password must be at least 6 characters long.",
      "Confirmation of the password is required.",
      "Username must be at least 1 character long.", "Username cannot be more than 50 characters long.",
      "Video deleted.",
      "Playlist deleted.", "Playlist created.", "Video updated.", "Account deleted.", "Comment deleted.",
      "Do you really want to delete this playlist?", "Do you really want to delete this account?", "Delete playlist",
      "Delete comment", "Delete", "Update", "Cancel", "Close", "Save", "Search", "Search channels", "Subscribe",
      "Subscribe to the channel", "Share", "Share the playlist", "Settings updated.", "Email updated.", "Welcome!",
      "You are offline.", "Please wait.", "The session has expired.", "No results.", "No videos.", "1 video");

  @TempDir
  Path folder;

  /** A method, its text, and what became of that. */
  private record Edit(String method, String before, String after) {
    String id() {
      return Digest.of(PlainCatalogText.parse(before));
    }

    String idAfter() {
      return Digest.of(PlainCatalogText.parse(after));
    }
  }

  private static final List<Edit> EDITS = List.of(
      // A word changed.
      new Edit("emailRequired", "Email is required.", "E-mail is required."),
      new Edit("usernameTaken", "This username is already used.", "This username is already taken."),
      new Edit("deleteVideo", "Do you really want to delete this video?", "Do you really want to remove this video?"),
      new Edit("uploadFailed", "The upload of " + NAME + " failed.", "The transfer of " + NAME + " failed."),
      // Punctuation.
      new Edit("videoPublished", "Video published.", "Video published!"),
      new Edit("searching", "Searching...", "Searching…"),
      new Edit("noConnection", "No connection, try again later", "No connection. Try again later."),
      new Edit("quoted", "The name \"admin\" is reserved.", "The name “admin” is reserved."),
      // Words added.
      new Edit("loginFailed", "Incorrect username or password.", "Incorrect username, email or password."),
      new Edit("signedOut", "You are signed out.", "You are now signed out of all devices."),
      new Edit("quotaExceeded", "Your quota is exceeded.", "Your daily video quota is exceeded."),
      // Capital letters.
      new Edit("termsOfService", "Terms Of Service", "Terms of service"),
      new Edit("signUp", "SIGN UP", "Sign up"),
      // A link added, and one lost.
      new Edit("readTerms", "Please read the terms before you sign up.",
          "Please read the " + LINK.formatted("terms") + " before you sign up."),
      new Edit("help", "See our " + LINK.formatted("documentation") + " for help.", "See our documentation for help."),
      // A placeholder renamed, and one added.
      new Edit("greeting", "Hello " + NAME + ", welcome back.", "Hello <x id=\"USER_NAME\"/>, welcome back."),
      new Edit("follows", NAME + " follows your channel.", NAME + " follows your channel <x id=\"CHANNEL\"/>."),
      // Half of the sentence rewritten.
      new Edit("verifyEmail", "We have sent you an email. Click on the link in it to verify your account.",
          "We have sent you an email. Your account is verified when you open its link."),
      new Edit("liveEnded", "The live stream has ended and its recording will be published soon.",
          "The live stream has ended. Sorry, there is no recording of it."),
      new Edit("videoBlocked", "This video is blocked by the moderators of this instance.",
          "The moderators have blocked this video."));

  @ParameterizedTest
  @EnumSource
  void withThePinnedTextTheRightReplacementIsProposed(JavaCompilers compiler) {
    List<String> problems = problems(compiler, true);

    List<String> found = IntStream.range(0, EDITS.size())
        .filter(i -> problems.get(i).contains(" Write @MessageId(value = \"" + EDITS.get(i).idAfter() + "\", "))
        .mapToObj(i -> EDITS.get(i).method()).toList();
    List<String> lost = EDITS.stream().map(Edit::method).filter(method -> !found.contains(method)).toList();
    assertTrue(found.size() >= 19, () -> lost + "\n" + String.join("\n", problems));
  }

  @ParameterizedTest
  @EnumSource
  void withoutItMostEntriesAreFoundByTheNameOfTheMethod(JavaCompilers compiler) {
    List<String> problems = problems(compiler, false);

    long named = IntStream.range(0, EDITS.size())
        .filter(i -> problems.get(i).contains(EDITS.get(i).idAfter() + " “")).count();
    long first = IntStream.range(0, EDITS.size())
        .filter(i -> problems.get(i).contains("Did you mean " + EDITS.get(i).idAfter() + " “")).count();
    assertEquals("named 16, first 15", "named " + named + ", first " + first, () -> String.join("\n", problems));
  }

  /** One for each edit. */
  private List<String> problems(JavaCompilers compiler, boolean pinned) {
    List<String> texts = new ArrayList<>(OTHERS);
    for (int i = 0; i < EDITS.size(); i++) {
      texts.add(i * 2, EDITS.get(i).after());
    }
    Stream<String> methods = EDITS.stream().map(edit -> "@MessageId(value = \"" + edit.id() + "\""
        + (pinned ? ", text = \"" + edit.before().replace("\"", "\\\"") + "\"" : "") + ") RichText " + edit.method()
        + "();");
    List<String> problems = FacadeProject.in(folder)
        .catalog(
            texts.stream().map(text -> Digest.of(PlainCatalogText.parse(text)) + " " + text).toArray(String[]::new))
        .methods(methods.toArray(String[]::new)).problems(compiler);

    assertEquals(EDITS.size(), problems.size());
    return problems;
  }
}
