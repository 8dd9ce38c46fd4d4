package dev.virga.plugin.s3.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.spi.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/// An HTTP client that changes nothing: neither path nor headers.
public record RawClient(URI endpoint) {

  /// An answer as it came.
  public record Answer(int status, Headers headers, String body) {
    /// A header's value, or the empty string.
    public String header(String name) {
      return headers.first(name).orElse("");
    }

    /// The text of an element of an XML body.
    public String element(String name) {
      int start = body.indexOf("<" + name + ">");
      return start < 0
          ? ""
          : body.substring(start + name.length() + 2, body.indexOf("</" + name + ">"))
              .replace("&quot;", "\"")
              .replace("&apos;", "'")
              .replace("&amp;", "&");
    }
  }

  /// Sends a request with a length and reads the answer.
  ///
  /// @param headers lines such as `Host: localhost`
  public Answer send(String method, String target, List<String> headers, byte[] body) {
    var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nConnection: close\r\n");
    headers.forEach(it -> head.append(it).append("\r\n"));
    if (headers.stream().noneMatch(it -> it.startsWith("Host:"))) {
      head.append("Host: localhost:4566\r\n");
    }
    boolean framed =
        headers.stream()
            .anyMatch(it -> it.startsWith("Content-Length") || it.startsWith("Transfer-Encoding"));
    if (body.length > 0 && !framed) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
      var request = new ByteArrayOutputStream();
      request.write(head.append("\r\n").toString().getBytes(UTF_8));
      request.write(body);
      socket.getOutputStream().write(request.toByteArray());
      socket.getOutputStream().flush();
      return parse(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer parse(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    String[] lines = text.substring(0, end).split("\r\n");
    Headers headers = Headers.EMPTY;
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers = headers.with(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
    }
    String body = new String(bytes, end + 4, bytes.length - end - 4, UTF_8);
    return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, body);
  }
}
