package dev.parlance.analysis.classfile;

import dev.parlance.processor.overview.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * A call of {@code find}.
 *
 * @param owner the internal name of the class or interface that it is called on
 * @param source the source and the line
 * @param ids the constants of which its ID is one
 * @param computed whether the ID may also be something else
 */
public record FindCall(String owner, SourcePlace source, Set<String> ids, boolean computed) {
  private static final String DESCRIPTOR = "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/util/Optional;";

  /** Whether a method looks like {@code find}. */
  static boolean isFind(String name, String descriptor) {
    return name.equals("find") && descriptor.equals(DESCRIPTOR);
  }

  /** The name of the source file, and the line. */
  public String place() {
    String name = source.file().substring(source.file().lastIndexOf('/') + 1);
    return source.line() == 0 ? name : name + ":" + source.line();
  }

  /** The call for a method reference such as {@code messages::find}. */
  static FindCall reference(Handle handle, ClassNode type) {
    return new FindCall(handle.getOwner(), new SourcePlace(ClassFiles.source(type), 0), Set.of(), true);
  }

  /** The calls in {@code method}. */
  static List<FindCall> in(ClassNode type, MethodNode method) {
    Frame<SourceValue>[] frames = frames(type, method);
    List<FindCall> finds = new ArrayList<>();
    int line = 0;
    for (int i = 0; i < method.instructions.size(); i++) {
      AbstractInsnNode instruction = method.instructions.get(i);
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
      } else if (instruction instanceof MethodInsnNode call && isFind(call.name, call.desc) && frames[i] != null) {
        Set<AbstractInsnNode> origins = frames[i].getStack(frames[i].getStackSize() - 2).insns;
        Set<String> ids = origins.stream().filter(FindCall::isText).map(each -> (String) ((LdcInsnNode) each).cst)
            .collect(Collectors.toSet());
        finds.add(new FindCall(call.owner, new SourcePlace(ClassFiles.source(type), line), ids,
            origins.isEmpty() || !origins.stream().allMatch(FindCall::isText)));
      }
    }
    return finds;
  }

  private static boolean isText(AbstractInsnNode instruction) {
    return instruction instanceof LdcInsnNode constant && constant.cst instanceof String;
  }

  /** The stack before each instruction. */
  private static Frame<SourceValue>[] frames(ClassNode type, MethodNode method) {
    try {
      return new Analyzer<>(new Origins()).analyzeAndComputeMaxs(type.name, method);
    } catch (AnalyzerException impossible) {
      throw new IllegalStateException(type.name + "." + method.name, impossible);
    }
  }

  /** Traces a value to where it was created rather than to the variable that it was read from. */
  private static final class Origins extends SourceInterpreter {
    Origins() {
      super(Opcodes.ASM9);
    }

    @Override
    public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
      return value;
    }
  }
}
