package dev.parlance;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a table of attacks: cells by the name of their column, decoded. */
record HostileInput(Map<String, String> cells) {
  String cell(String column) {
    return cells.get(column);
  }

  boolean has(String column) {
    return cells.containsKey(column) && !cell(column).equals("-");
  }

  @Override
  public String toString() {
    return cell("id") + " " + cell("note");
  }

  static List<HostileInput> read(BufferedReader table) throws IOException {
    List<HostileInput> rows = new ArrayList<>();
    List<String> columns = null;
    for (String line = table.readLine(); line != null; line = table.readLine()) {
      if (!line.startsWith("#")) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (columns == null) {
          columns = cells;
        } else {
          rows.add(row(columns, cells));
        }
      }
    }
    return rows;
  }

  private static HostileInput row(List<String> columns, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), decoded(i < cells.size() ? cells.get(i) : ""));
    }
    return new HostileInput(row);
  }

  private static String decoded(String cell) {
    if (cell.startsWith("REPEAT(")) {
      int comma = cell.indexOf(',');
      String repeated = decoded(cell.substring(comma + 1, cell.length() - 1));
      return repeated.repeat(Integer.parseInt(cell.substring(7, comma)));
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) != '\\') {
        out.append(cell.charAt(i));
      } else if (cell.charAt(++i) == 'u') {
        out.append((char) Integer.parseInt(cell.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append('\\');
      }
    }
    return out.toString();
  }
}
