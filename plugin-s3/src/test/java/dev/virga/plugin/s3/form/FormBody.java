package dev.virga.plugin.s3.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/// A form in the making, as a browser sends it.
final class FormBody {
  static final String TYPE = "Content-Type: multipart/form-data; boundary=----Boundary7";

  private final StringBuilder text = new StringBuilder();

  FormBody field(String name, String value) {
    text.append("------Boundary7\r\nContent-Disposition: form-data; name=\"")
        .append(name)
        .append("\"\r\n\r\n")
        .append(value)
        .append("\r\n");
    return this;
  }

  FormBody policy(String json) {
    return field("policy", Base64.getEncoder().encodeToString(json.getBytes(UTF_8)));
  }

  FormBody file(String filename, String content) {
    text.append("------Boundary7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
        .append(filename)
        .append("\"\r\nContent-Type: text/plain\r\n\r\n")
        .append(content)
        .append("\r\n");
    return this;
  }

  byte[] end() {
    return (text + "------Boundary7--\r\n").getBytes(UTF_8);
  }
}
