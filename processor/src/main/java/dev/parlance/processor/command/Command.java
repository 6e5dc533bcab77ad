package dev.parlance.processor.command;

import dev.parlance.processor.workspace.Output;
import java.util.List;
import java.util.Set;

/** A command. */
interface Command {
  /** What {@code --help} prints. */
  List<String> help();

  /** The names of its options that have a value. */
  Set<String> valued();

  /** The names of its options that have none. */
  Set<String> flags();

  /**
   * Runs it.
   *
   * @return whether everything was done
   * @throws UsageException where its arguments are wrong
   */
  boolean run(Arguments arguments, Output output) throws UsageException;
}
