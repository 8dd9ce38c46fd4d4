package dev.virga.telemetry;

/// Writes the JSON of OTLP.
final class OtlpJson {
  private final StringBuilder text = new StringBuilder(4096);

  OtlpJson object() {
    comma();
    text.append('{');
    return this;
  }

  OtlpJson object(String name) {
    name(name);
    text.append('{');
    return this;
  }

  OtlpJson endObject() {
    text.append('}');
    return this;
  }

  OtlpJson array(String name) {
    name(name);
    text.append('[');
    return this;
  }

  OtlpJson endArray() {
    text.append(']');
    return this;
  }

  OtlpJson text(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  OtlpJson number(String name, long value) {
    name(name);
    text.append(value);
    return this;
  }

  /// An attribute; an empty one is left out.
  void attribute(String key, String value) {
    if (!value.isEmpty()) {
      object().text("key", key).object("value").text("stringValue", value);
      endObject().endObject();
    }
  }

  /// 64 bits are a string in OTLP's JSON.
  void attribute(String key, long value) {
    object().text("key", key).object("value").text("intValue", String.valueOf(value));
    endObject().endObject();
  }

  private void name(String name) {
    comma();
    quote(name);
    text.append(':');
  }

  private void comma() {
    int last = text.length() - 1;
    if (last >= 0 && "{[:".indexOf(text.charAt(last)) < 0) {
      text.append(',');
    }
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
