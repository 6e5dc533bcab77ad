package dev.parlance.analysis.classfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The annotations of Parlance in a class file. */
public final class ParlanceClassFile extends ClassVisitor {
  private static final int CLASS_CONSTANT = 7;
  private static final String CATALOG = "Ldev/parlance/MessageCatalog;";
  private static final String CATALOGS = "Ldev/parlance/MessageCatalog$List;";
  private static final String GENERATED = "Ldev/parlance/support/Generated;";

  private final List<Map<String, Object>> catalogs = new ArrayList<>();
  private final Map<String, Object> generated = new HashMap<>();
  private final List<String> references = new ArrayList<>();
  private String name;
  private String sourceFile;
  private boolean isInterface;

  private ParlanceClassFile() {
    super(Opcodes.ASM9);
  }

  /** Reads a class file. */
  public static ParlanceClassFile read(byte[] classFile) {
    ParlanceClassFile result = new ParlanceClassFile();
    ClassReader reader = ClassFiles.reader(classFile);
    reader.accept(result, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    result.readReferences(reader);
    return result;
  }

  private void readReferences(ClassReader reader) {
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int content = reader.getItem(i);
      if (content > 0 && reader.readByte(content - 1) == CLASS_CONSTANT) {
        references.add(reader.readUTF8(content, buffer));
      }
    }
  }

  /** The internal name of the class. */
  String name() {
    return name;
  }

  /** The internal names of the classes that this class refers to. */
  List<String> references() {
    return references;
  }

  /** Whether Parlance generated this class. */
  public boolean isGenerated() {
    return !generated.isEmpty();
  }

  /** The catalog files that this class was generated from; empty where they had errors and for all classes but one. */
  public List<String> fingerprints() {
    return strings(generated, "files");
  }

  /** Whether the Java source of this class is in one of {@code roots}. */
  public boolean hasSourceIn(List<Path> roots) {
    return ClassFiles.hasSource(name, sourceFile, roots);
  }

  /** The catalogs that the annotations of this class name. */
  public List<CatalogInClassFile> catalogs() {
    return catalogs.stream().map(this::catalog).toList();
  }

  private CatalogInClassFile catalog(Map<String, Object> values) {
    // The class file of a package is an interface too.
    boolean isFacade = isInterface && !name.endsWith("package-info");
    String simpleName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    Optional<String> library = Optional.ofNullable((Type) values.get("overrides")).map(Type::getInternalName)
        .filter(type -> type.indexOf('/') > 0);
    String byDefault = library.map(type -> type.substring(type.lastIndexOf('/') + 1) + "Overrides")
        .orElse(isFacade ? simpleName + "Impl" : "Messages");
    return new CatalogInClassFile(name, sourceFile, (String) values.get("value"),
        (String) values.getOrDefault("sourceLocale", "en"), strings(values, "translations"),
        (String) values.getOrDefault("className", byDefault), library.isPresent());
  }

  private static List<String> strings(Map<String, Object> values, String key) {
    return ((List<?>) values.getOrDefault(key, List.of())).stream().map(String.class::cast).toList();
  }

  @Override
  public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
    this.name = name;
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
  }

  @Override
  public void visitSource(String source, String debug) {
    sourceFile = source;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return switch (descriptor) {
      case CATALOG -> catalog();
      case CATALOGS -> new CatalogList();
      case GENERATED -> new Values(generated);
      default -> null;
    };
  }

  private AnnotationVisitor catalog() {
    Map<String, Object> values = new HashMap<>();
    catalogs.add(values);
    return new Values(values);
  }

  /** The value of a container annotation. */
  private final class CatalogList extends AnnotationVisitor {
    CatalogList() {
      super(Opcodes.ASM9);
    }

    @Override
    public AnnotationVisitor visitArray(String key) {
      return this;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String key, String descriptor) {
      return catalog();
    }
  }

  /** Collects an annotation's values, arrays as lists. */
  private static final class Values extends AnnotationVisitor {
    private final Map<String, Object> values;

    Values(Map<String, Object> values) {
      super(Opcodes.ASM9);
      this.values = values;
    }

    @Override
    public void visit(String key, Object value) {
      values.put(key, value);
    }

    @Override
    public AnnotationVisitor visitArray(String key) {
      List<Object> elements = new ArrayList<>();
      values.put(key, elements);
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String none, Object value) {
          elements.add(value);
        }
      };
    }
  }
}
