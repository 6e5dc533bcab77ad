package dev.parlance.analysis.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/** Finds where the parts of a class file end (JVMS §4.1), without interpreting them. */
final class ClassFileLayout {
  private static final int MAGIC = 0xcafebabe;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private final DataInputStream in;

  private ClassFileLayout(byte[] classFile) {
    in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /** Whether {@code classFile} is complete: an interrupted writer leaves only a part of the file. */
  static boolean isWhole(byte[] classFile) {
    try {
      return new ClassFileLayout(classFile).endsWithClass();
    } catch (EOFException cut) {
      return false;
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private boolean endsWithClass() throws IOException {
    if (in.readInt() != MAGIC) {
      return false;
    }
    in.skipNBytes(4);
    int constants = in.readUnsignedShort();
    for (int i = 1; i < constants; i++) {
      int tag = in.readUnsignedByte();
      in.skipNBytes(tag == UTF8 ? in.readUnsignedShort() : constantLength(tag));
      i += tag == LONG || tag == DOUBLE ? 1 : 0;
    }
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    skipMembers();
    skipMembers();
    skipAttributes();
    return in.available() == 0;
  }

  /** The bytes behind the tag of a constant (JVMS §4.4). */
  private static int constantLength(int tag) {
    return switch (tag) {
      case LONG, DOUBLE -> 8;
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      default -> 4;
    };
  }

  private void skipMembers() throws IOException {
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      in.skipNBytes(6);
      skipAttributes();
    }
  }

  private void skipAttributes() throws IOException {
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      in.skipNBytes(2);
      in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
    }
  }
}
