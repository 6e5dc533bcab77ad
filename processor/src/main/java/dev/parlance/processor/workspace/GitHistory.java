package dev.parlance.processor.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files as they were in earlier commits, by the command {@code git}. Nothing is known where there is none. */
final class GitHistory {
  private final Map<List<String>, Optional<byte[]>> answers = new HashMap<>();

  /** The last commit that changed {@code file}, or {@code list} beside it; empty where they are in none. */
  Optional<String> lastChange(Path file, Path list) {
    return answer(file, "log", "-1", "--format=%H", "--", file.getFileName().toString(), list.getFileName().toString())
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip()).filter(commit -> !commit.isEmpty());
  }

  /** The content of {@code file} in {@code commit}, such as {@code HEAD}; empty where it is not in it. */
  Optional<byte[]> content(Path file, String commit) {
    return answer(file, "show", commit + ":./" + file.getFileName());
  }

  private Optional<byte[]> answer(Path file, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", file.toAbsolutePath().getParent().toString()));
    command.addAll(List.of(arguments));
    return answers.computeIfAbsent(command, GitHistory::run);
  }

  private static Optional<byte[]> run(List<String> command) {
    try {
      Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      git.getOutputStream().close();
      byte[] output = git.getInputStream().readAllBytes();
      return git.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
