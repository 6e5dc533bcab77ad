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

  /** The last commits that changed {@code file}, or {@code list} beside it, at most {@code most}, the newest first. */
  List<String> changes(Path file, Path list, int most) {
    return answer(file, "log", "-" + most, "--format=%H", "--", file.getFileName().toString(),
        list.getFileName().toString())
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).lines().filter(line -> !line.isBlank()).toList())
        .orElse(List.of());
  }

  /** Whether the repository of {@code file} was fetched without its whole history. */
  boolean isShallow(Path file) {
    return answer(file, "rev-parse", "--is-shallow-repository")
        .filter(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip().equals("true")).isPresent();
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
