package dev.virga.scaffold;

import java.util.Locale;
import java.util.Set;

/// How AWS's names become Java's.
final class JavaNames {
  private static final Set<String> TAKEN =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "clone",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finalize",
          "finally",
          "float",
          "for",
          "getClass",
          "goto",
          "hashCode",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "notify",
          "notifyAll",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "toString",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "wait",
          "while",
          "_");

  private JavaNames() {}

  /// A name that a record component can have.
  static String component(String name) {
    return TAKEN.contains(name) ? name + "Value" : name;
  }

  /// The first letter in upper case.
  static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /// The first letter in lower case.
  static String uncapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /// A name as words with their article: `LaunchType` is `a launch type`.
  static String phrase(String name) {
    String words =
        name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
            .toLowerCase(Locale.ROOT);
    return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }

  /// A string as a Java literal.
  static String literal(String text) {
    var out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c > '~') {
            out.append(String.format("\\u%04X", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
