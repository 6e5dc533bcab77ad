package dev.parlance.processor.signatures;

import dev.parlance.processor.checkedin.CheckedInFile;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.PrintedName;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The file of {@code parlance.signatures}, which compilations of several classes may share. */
public final class SignaturesFile {
  /** The option that names the file. */
  public static final String OPTION = "parlance.signatures";

  /** The option that has it written. */
  public static final String WRITE_OPTION = "parlance.writeSignatures";

  private static final int EXAMPLES = 5;
  private static final String WRITE = "-A" + WRITE_OPTION + "=true";
  private static final CheckedInFile.Kind KIND =
      new CheckedInFile.Kind(OPTION, "messages.signatures", WRITE, Rule.SIGNATURES, Rule.SIGNATURES_CHANGE);

  private final CheckedInFile file;
  private final boolean writes;

  /** The signatures to write, by class. */
  private final Map<String, List<Signature>> now = new LinkedHashMap<>();

  private final Set<String> failed = new LinkedHashSet<>();

  /** What the file has; null until it was read, empty where that failed. */
  private Optional<Signatures> before;

  /** The signatures of the file by {@link Signature#key()}. */
  private Map<String, List<Signature>> remembered = Map.of();

  /**
   * The file {@code file}.
   *
   * @param file an absolute path
   * @param writes whether it is written again
   * @param limit the size above which it is not read
   * @param findings takes what is wrong with it, what was written and what it lacks
   */
  public SignaturesFile(Path file, boolean writes, FileLimit limit, Consumer<Finding> findings) {
    this.file = new CheckedInFile(file, KIND, limit, findings);
    this.writes = writes;
  }

  /** The catalog with a finding for each entry whose signature is another than the file's. */
  public CompiledCatalog checked(CompiledCatalog catalog) {
    if (before == null) {
      before = read();
    }
    List<MethodSignatures.Located> found = before.isEmpty() ? List.of() : MethodSignatures.of(catalog);
    if (!writes) {
      reportMissing(found);
      return catalog.and(found.stream().flatMap(each -> Signatures.before(each.signature(), remembered).stream()
          .map(other -> changed(each, other, catalog))).toList());
    }
    String name = catalog.request().className().canonicalName();
    if (catalog.sourceFailed()) {
      failed.add(name);
    }
    now.computeIfAbsent(name, first -> new ArrayList<>())
        .addAll(found.stream().map(MethodSignatures.Located::signature).toList());
    return catalog;
  }

  private Optional<Signatures> read() {
    Optional<Signatures> read = file.read(writes).filter(this::isSound).map(Signatures::parse);
    remembered = read.map(Signatures::byKey).orElse(Map.of());
    return read;
  }

  private boolean isSound(String content) {
    List<Integer> malformed = Signatures.malformed(content);
    file.reportLines(malformed, "signature", "A line is a class, an ID, text, number, tag or flag, and two placeholders"
        + " or more with tabs between, such as app.Messages\tgreeting\ttext\tFIRST\tLAST.");
    return malformed.isEmpty();
  }

  private Finding changed(MethodSignatures.Located located, Signature other, CompiledCatalog catalog) {
    Signature signature = located.signature();
    String method = catalog.request().className().simpleName() + "." + located.method();
    return new Finding(Rule.SIGNATURE_CHANGED, Scope.SOURCE, catalog.source().place(located.entry().entry(), 0),
        located.entry().entry().subject(),
        "the parameters of " + method + " were " + Sentence.quoted(other.shown()) + ", and are "
            + Sentence.quoted(signature.shown())
            + ": a call that still compiles may show one argument in another's place.",
        "Check the calls, then accept it: write " + PrintedName.of(file.toString()) + " again with " + WRITE + ".");
  }

  /** Reports, as a note, what the file cannot protect since it was written before. */
  private void reportMissing(List<MethodSignatures.Located> found) {
    List<String> missing = found.stream().map(MethodSignatures.Located::signature)
        .filter(each -> !remembered.containsKey(each.key())).map(Signature::subject).distinct().toList();
    if (!missing.isEmpty()) {
      file.note(signatures(missing.size()) + " of " + found.get(0).signature().owner()
          + (missing.size() == 1 ? " is" : " are") + " not in it: "
          + String.join(", ", missing.subList(0, Math.min(EXAMPLES, missing.size())))
          + (missing.size() > EXAMPLES ? ", …" : "") + ". Write it again with " + WRITE + ".");
    }
  }

  /** Writes the signatures of each catalog whose source has no error, where that is asked for; all others stay. */
  public void write() {
    failed.forEach(name -> file.note("nothing is written for " + name
        + ", whose source catalog has an error. What was written before stays."));
    now.keySet().removeAll(failed);
    if (now.isEmpty() || before.isEmpty()) {
      return;
    }
    Signatures after = before.get();
    for (Map.Entry<String, List<Signature>> each : now.entrySet()) {
      after = after.with(each.getKey(), each.getValue());
    }
    if (file.write(after.content())) {
      int written = (int) now.values().stream().flatMap(List::stream).map(Signature::line).distinct().count();
      int kept = (int) after.all().stream().filter(each -> !now.containsKey(each.owner())).count();
      file.note(signatures(written) + " of " + String.join(", ", now.keySet()) + " written"
          + (kept == 0 ? "." : "; " + signatures(kept) + " of other classes kept."));
    }
  }

  private static String signatures(int count) {
    return count == 1 ? "1 signature" : count + " signatures";
  }
}
