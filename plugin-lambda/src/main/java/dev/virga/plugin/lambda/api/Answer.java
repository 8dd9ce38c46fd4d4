package dev.virga.plugin.lambda.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a request is answered.
///
/// @param headers names and values in turn
record Answer(int status, List<String> headers, byte[] body) {
  private static final byte[] OK = "{\"status\":\"OK\"}\n".getBytes(StandardCharsets.UTF_8);

  /// JSON.
  static Answer json(int status, byte[] body) {
    return new Answer(status, List.of("Content-Type", "application/json"), body);
  }

  /// A line of text.
  static Answer text(int status, String text) {
    return new Answer(
        status,
        List.of("Content-Type", "text/plain; charset=utf-8"),
        (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// 202: it is taken.
  static Answer accepted() {
    return json(202, OK);
  }

  /// The same with another header.
  Answer with(String name, String value) {
    var more = new ArrayList<>(headers);
    more.add(name);
    more.add(value);
    return new Answer(status, List.copyOf(more), body);
  }

  /// The message as it goes over the wire, in one piece.
  ///
  /// @param keepAlive whether the connection stays open
  byte[] encoded(boolean keepAlive) {
    var head = new StringBuilder(160);
    head.append("HTTP/1.1 ").append(status).append(' ').append(reason()).append("\r\n");
    for (int i = 0; i < headers.size(); i += 2) {
      head.append(headers.get(i)).append(": ").append(oneLine(headers.get(i + 1))).append("\r\n");
    }
    head.append("Content-Length: ").append(body.length).append("\r\n");
    if (!keepAlive) {
      head.append("Connection: close\r\n");
    }
    byte[] bytes = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[bytes.length + body.length];
    System.arraycopy(bytes, 0, all, 0, bytes.length);
    System.arraycopy(body, 0, all, bytes.length, body.length);
    return all;
  }

  /// A client context may hold line ends, a header may not.
  private static String oneLine(String value) {
    return value.indexOf('\r') < 0 && value.indexOf('\n') < 0
        ? value
        : value.replace('\r', ' ').replace('\n', ' ');
  }

  private String reason() {
    return switch (status) {
      case 200 -> "OK";
      case 202 -> "Accepted";
      case 400 -> "Bad Request";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 413 -> "Request Entity Too Large";
      default -> "Internal Server Error";
    };
  }
}
