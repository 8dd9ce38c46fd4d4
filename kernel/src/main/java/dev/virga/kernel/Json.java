package dev.virga.kernel;

import java.util.Iterator;
import java.util.Map;

/// Writes the few JSON documents of the platform's own paths: maps, lists, texts, numbers, booleans.
final class Json {
  private Json() {}

  /// A value that is JSON already.
  record Written(String json) {}

  static String write(Object value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    // no switch: the virtual machine makes a class for one in each process, before the first answer
    if (value instanceof Map<?, ?> map) {
      write(map, out);
    } else if (value instanceof Iterable<?> list) {
      out.append('[');
      for (Iterator<?> it = list.iterator(); it.hasNext(); ) {
        write(it.next(), out);
        out.append(it.hasNext() ? "," : "");
      }
      out.append(']');
    } else if (value instanceof Written it) {
      out.append(it.json);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      quote(value.toString(), out);
    }
  }

  private static void write(Map<?, ?> map, StringBuilder out) {
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> it = map.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry<?, ?> entry = it.next();
      quote(entry.getKey().toString(), out);
      out.append(':');
      write(entry.getValue(), out);
      out.append(it.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
