package dev.parlance.processor.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The character references of HTML that texts have: numbers, and the names of HTML 4 except Greek letters. */
public final class CharacterReference {
  /** The names of the characters from U+00A0 to U+00FF. */
  private static final List<String> LATIN_1 =
      List.of(("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo"
          + " not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde"
          + " Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc"
          + " atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc"
          + " otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml").split(" "));

  private static final Map<String, Integer> OTHERS = Map.ofEntries(Map.entry("quot", 0x22), Map.entry("amp", 0x26),
      Map.entry("apos", 0x27), Map.entry("lt", 0x3c), Map.entry("gt", 0x3e), Map.entry("OElig", 0x152),
      Map.entry("oelig", 0x153), Map.entry("Scaron", 0x160), Map.entry("scaron", 0x161), Map.entry("ensp", 0x2002),
      Map.entry("emsp", 0x2003), Map.entry("thinsp", 0x2009), Map.entry("zwnj", 0x200c), Map.entry("zwj", 0x200d),
      Map.entry("lrm", 0x200e), Map.entry("rlm", 0x200f), Map.entry("ndash", 0x2013), Map.entry("mdash", 0x2014),
      Map.entry("lsquo", 0x2018), Map.entry("rsquo", 0x2019), Map.entry("sbquo", 0x201a), Map.entry("ldquo", 0x201c),
      Map.entry("rdquo", 0x201d), Map.entry("bdquo", 0x201e), Map.entry("bull", 0x2022), Map.entry("hellip", 0x2026),
      Map.entry("lsaquo", 0x2039), Map.entry("rsaquo", 0x203a), Map.entry("euro", 0x20ac), Map.entry("trade", 0x2122),
      Map.entry("larr", 0x2190), Map.entry("uarr", 0x2191), Map.entry("rarr", 0x2192), Map.entry("darr", 0x2193),
      Map.entry("infin", 0x221e), Map.entry("minus", 0x2212));

  private static final Map<String, Integer> NAMES = names();

  private CharacterReference() {}

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>(OTHERS);
    for (int i = 0; i < LATIN_1.size(); i++) {
      names.put(LATIN_1.get(i), 0xa0 + i);
    }
    return Map.copyOf(names);
  }

  /** The code point that {@code written}, such as {@code &nbsp;} or {@code &#39;}, stands for; empty where it is none. */
  public static Optional<Integer> decode(String written) {
    String name = written.substring(1, written.length() - 1);
    if (!name.startsWith("#")) {
      return Optional.ofNullable(NAMES.get(name));
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    int number = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(number) && number != 0 ? Optional.of(number) : Optional.empty();
  }
}
