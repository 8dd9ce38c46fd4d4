package dev.virga.launcher.log;

/// One JSON object on one line. What is empty is left out.
final class JsonLine {
  private final StringBuilder line = new StringBuilder(300).append('{');

  void put(String name, String value) {
    if (!value.isEmpty()) {
      name(name);
      quote(value);
    }
  }

  void number(String name, String digits) {
    name(name);
    line.append(digits);
  }

  String end() {
    return line.append("}\n").toString();
  }

  private void name(String name) {
    line.append(line.length() > 1 ? "," : "");
    quote(name);
    line.append(':');
  }

  private void quote(String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> line.append('\\').append(c);
        case '\n' -> line.append("\\n");
        case '\t' -> line.append("\\t");
        default -> {
          if (Character.isISOControl(c) || Character.isSurrogate(c)) {
            line.append(String.format("\\u%04x", (int) c));
          } else {
            line.append(c);
          }
        }
      }
    }
    line.append('"');
  }
}
