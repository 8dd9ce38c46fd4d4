package dev.virga.plugin.logs.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Reads the JSON of events. It accepts what RFC 8259 defines, no deeper than a limit.
final class JsonReader {
  private static final int DEEPEST = 128;

  private final String text;
  private int position;

  private JsonReader(String text) {
    this.text = text;
  }

  /// The object that a message is; nothing where it is something else.
  static Optional<Json> object(String message) {
    var reader = new JsonReader(message);
    try {
      reader.space();
      if (reader.peek() != '{') {
        return Optional.empty();
      }
      Json value = reader.value(0);
      reader.space();
      return reader.position == message.length() ? Optional.of(value) : Optional.empty();
    } catch (NotJson _) {
      return Optional.empty();
    }
  }

  private Json value(int depth) {
    if (depth == DEEPEST) {
      throw new NotJson();
    }
    space();
    return switch (peek()) {
      case '{' -> members(depth);
      case '[' -> elements(depth);
      case '"' -> new Json.JsonString(string());
      case 't' -> literal("true", new Json.JsonBoolean(true));
      case 'f' -> literal("false", new Json.JsonBoolean(false));
      case 'n' -> literal("null", new Json.JsonNull());
      default -> number();
    };
  }

  private Json members(int depth) {
    var members = new LinkedHashMap<String, Json>();
    position++;
    space();
    if (!accept('}')) {
      do {
        space();
        String name = string();
        space();
        expect(':');
        members.put(name, value(depth + 1));
        space();
      } while (accept(','));
      expect('}');
    }
    return new Json.JsonObject(members);
  }

  private Json elements(int depth) {
    var elements = new ArrayList<Json>();
    position++;
    space();
    if (!accept(']')) {
      do {
        elements.add(value(depth + 1));
        space();
      } while (accept(','));
      expect(']');
    }
    return new Json.JsonArray(elements);
  }

  private String string() {
    expect('"');
    int end = position;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '"') {
      String plain = text.substring(position, end);
      position = end + 1;
      return plain;
    }
    return escapedString();
  }

  private String escapedString() {
    var out = new StringBuilder();
    while (true) {
      char c = peek();
      position++;
      if (c == '"') {
        return out.toString();
      }
      out.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() {
    char c = peek();
    position++;
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> c;
      case 'u' -> hex();
      default -> throw new NotJson();
    };
  }

  private char hex() {
    if (position + 4 > text.length()) {
      throw new NotJson();
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(position++), 16);
      if (digit < 0) {
        throw new NotJson();
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Json number() {
    int start = position;
    while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    String literal = text.substring(start, position);
    char first = literal.isEmpty() ? ' ' : literal.charAt(0);
    if (first != '-' && (first < '0' || first > '9')) {
      throw new NotJson();
    }
    return new Json.JsonNumber(literal);
  }

  private Json literal(String word, Json value) {
    if (!text.startsWith(word, position)) {
      throw new NotJson();
    }
    position += word.length();
    return value;
  }

  private void space() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  private char peek() {
    if (position >= text.length()) {
      throw new NotJson();
    }
    return text.charAt(position);
  }

  private boolean accept(char c) {
    boolean there = position < text.length() && text.charAt(position) == c;
    position += there ? 1 : 0;
    return there;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw new NotJson();
    }
  }

  private static final class NotJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJson() {
      super(null, null, false, false);
    }
  }
}
