package dev.parlance.processor.locale;

import com.ibm.icu.impl.locale.LikelySubtags;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of {@code likely-subtags.txt}, from ICU4J's own table. */
final class IcuLikelySubtags {
  private IcuLikelySubtags() {}

  /** The lines: per likely script and region the languages; then the codes that are replaced. */
  static List<String> lines() {
    Map<?, ?> aliases = (Map<?, ?>) read("languageAliases");
    Map<String, Set<String>> byResult = new TreeMap<>();
    table().forEach((key, result) -> {
      String[] from = key.toString().split("-");
      String[] to = result.toString().split("-");
      boolean isUsed = to.length == 3 && !from[0].equals("*") && !aliases.containsKey(from[0]);
      if (isUsed) {
        String code = key.toString().replace("-*", "");
        byResult.computeIfAbsent("likely " + to[1] + " " + to[2], result2 -> new TreeSet<>()).add(code);
      }
    });
    List<String> lines = new ArrayList<>();
    byResult.forEach((result, codes) -> lines.add(result + " " + String.join(" ", codes)));
    lines.addAll(replaced("language", aliases));
    lines.addAll(replaced("region", (Map<?, ?>) read("regionAliases")));
    return lines;
  }

  private static List<String> replaced(String kind, Map<?, ?> aliases) {
    Map<String, Set<String>> byCode = new TreeMap<>();
    aliases.forEach((alias, code) -> byCode.computeIfAbsent((String) code, key -> new TreeSet<>()).add((String) alias));
    return byCode.entrySet().stream()
        .map(each -> kind + " " + each.getKey() + " " + String.join(" ", each.getValue())).toList();
  }

  /** What ICU's table has for each combination of a language, a script and a region; {@code *} stands for none. */
  static Map<?, ?> table() {
    try {
      Method table = LikelySubtags.class.getDeclaredMethod("getTable");
      table.setAccessible(true);
      return (Map<?, ?>) table.invoke(LikelySubtags.INSTANCE);
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("ICU4J keeps its likely subtags elsewhere", changed);
    }
  }

  private static Object read(String name) {
    try {
      Field field = LikelySubtags.class.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(LikelySubtags.INSTANCE);
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("ICU4J keeps its likely subtags elsewhere", changed);
    }
  }
}
