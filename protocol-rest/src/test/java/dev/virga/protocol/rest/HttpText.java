package dev.virga.protocol.rest;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// HTTP messages as text, in which golden files keep them.
final class HttpText {
  private HttpText() {}

  static HttpRequest request(String text) {
    String[] headAndBody = text.split("\n\n", 2);
    List<String> lines = headAndBody[0].lines().toList();
    String[] start = lines.getFirst().split(" ");
    int question = start[1].indexOf('?');
    return new HttpRequest(
        start[0],
        question < 0 ? start[1] : start[1].substring(0, question),
        question < 0 ? "" : start[1].substring(question + 1),
        headers(lines.subList(1, lines.size())),
        Body.of(
            (headAndBody.length == 1 ? "" : headAndBody[1])
                .strip()
                .getBytes(StandardCharsets.UTF_8)));
  }

  static String of(HttpResponse response) {
    var out = new StringBuilder("HTTP/1.1 ").append(response.status()).append('\n');
    response.headers().forEach((name, value) -> out.append(name + ": " + value + "\n"));
    byte[] body = response.body().bytes(Long.MAX_VALUE);
    return out.append('\n')
        .append(new String(body, StandardCharsets.UTF_8))
        .append('\n')
        .toString();
  }

  private static Headers headers(List<String> lines) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      headers.put(parts[0], List.of(parts[1]));
    }
    return Headers.of(headers);
  }
}
