package dev.parlance.analysis.classfile;

import dev.parlance.processor.overview.SourcePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What class files call and name.
 *
 * @param calls the methods that are called, or referred to as {@code Messages::title}
 * @param places where the methods with some names are called
 * @param finds the calls of {@code find}
 * @param supertypes the superclass and the interfaces of each class
 * @param texts the texts by which entries are named
 * @param codes the codes that Spring asks for
 */
public record Calls(Set<Call> calls, Map<Call, SortedSet<SourcePlace>> places, List<FindCall> finds,
    Map<String, List<String>> supertypes, ClassTexts texts, Optional<BindingCodes> codes) {
  private static final int NOT_LOCATED = -1;

  /** A call of a method of {@code owner}, an internal name. */
  public record Call(String owner, String name, int parameters) {}

  /** The calls in all classes below {@code folders} except those that Parlance generated. */
  public static Calls in(List<Path> folders) throws IOException {
    return in(folders, Set.of());
  }

  /**
   * The calls in all classes below {@code folders} except those that Parlance generated.
   *
   * @param located the names of methods whose calls are looked up
   */
  public static Calls in(List<Path> folders, Set<String> located) throws IOException {
    Map<String, List<String>> supertypesOfAll = new HashMap<>();
    BindingCodes codes = BindingCodes.none(supertypesOfAll);
    Calls calls = new Calls(new HashSet<>(), new HashMap<>(), new ArrayList<>(), supertypesOfAll, ClassTexts.none(),
        Optional.empty());
    boolean spring = false;
    for (Path folder : folders) {
      for (Path file : ClassFiles.list(folder)) {
        byte[] content = Files.readAllBytes(file);
        ClassNode node = new ClassNode();
        ClassFiles.reader(content).accept(node, ClassReader.SKIP_FRAMES);
        List<String> supertypes = new ArrayList<>(node.interfaces);
        supertypes.add(node.superName);
        calls.supertypes.put(node.name, supertypes);
        if (!ClassFiles.mentionsParlance(content) || !ParlanceClassFile.read(content).isGenerated()) {
          node.methods.forEach(method -> calls.addAll(node, method, located));
          calls.texts.addAll(node);
          codes.addAll(node);
          spring |= ClassFiles.mentionsSpring(content);
        }
      }
    }
    return spring ? new Calls(calls.calls, calls.places, calls.finds, supertypesOfAll, calls.texts, Optional.of(codes))
        : calls;
  }

  /** Whether a text, or a code that Spring asks for, names the entry {@code id}. */
  public boolean name(String id) {
    return texts.name(id) || codes.filter(each -> each.name(id)).isPresent();
  }

  /** Whether {@code owner} is one of {@code types}, or extends or implements one. */
  public boolean isOne(String owner, Set<String> types) {
    return types.contains(owner)
        || supertypes.getOrDefault(owner, List.of()).stream().anyMatch(each -> each != null && isOne(each, types));
  }

  private void addAll(ClassNode type, MethodNode method, Set<String> located) {
    boolean finds = false;
    int line = 0;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
      } else if (instruction instanceof MethodInsnNode call) {
        add(call.owner, call.name, call.desc, type, located.contains(call.name) ? line : NOT_LOCATED);
        finds |= FindCall.isFind(call.name, call.desc);
      } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        for (Object argument : dynamic.bsmArgs) {
          if (argument instanceof Handle handle) {
            add(handle.getOwner(), handle.getName(), handle.getDesc(), type,
                located.contains(handle.getName()) ? line : NOT_LOCATED);
            if (FindCall.isFind(handle.getName(), handle.getDesc())) {
              this.finds.add(FindCall.reference(handle, type));
            }
          }
        }
      }
    }
    if (finds) {
      this.finds.addAll(FindCall.in(type, method));
    }
  }

  private void add(String owner, String name, String descriptor, ClassNode type, int line) {
    if (descriptor.startsWith("(")) {
      Call call = new Call(owner, name, Type.getArgumentTypes(descriptor).length);
      calls.add(call);
      if (line != NOT_LOCATED) {
        places.computeIfAbsent(call, first -> new TreeSet<>()).add(new SourcePlace(ClassFiles.source(type), line));
      }
    }
  }
}
