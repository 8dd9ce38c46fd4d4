package dev.virga.protocol.query;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A request and the answer to it, as files: `NAME.request` and `NAME.response`.
///
/// A file has a first line, headers, an empty line and a body. Line ends in a form are left out, and so
/// is the space between the elements of an answer.
record Golden(String name, HttpRequest request, String response) {

  static List<Golden> all(String protocol) {
    try (var files = Files.list(folder(protocol))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".request"))
          .sorted()
          .map(file -> read(Path.of(file), Path.of(file.replace(".request", ".response"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String protocol) {
    var folder = Golden.class.getResource("/golden/" + protocol);
    if (folder == null) {
      throw new AssertionError("no goldens of " + protocol);
    }
    try {
      return Path.of(folder.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Golden read(Path request, Path response) {
    try {
      return new Golden(
          String.valueOf(request.getFileName()).replace(".request", ""),
          request(Files.readString(request)),
          Files.readString(response).strip().replaceAll(">\\s+<", "><"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpRequest request(String text) {
    int split = text.indexOf("\n\n");
    List<String> head = text.substring(0, split).lines().toList();
    String[] line = head.getFirst().split(" ");
    URI uri = URI.create(line[1]);
    String query = uri.getRawQuery();
    Headers headers = Headers.EMPTY;
    for (String header : head.subList(1, head.size())) {
      int colon = header.indexOf(": ");
      headers = headers.with(header.substring(0, colon), header.substring(colon + 2));
    }
    byte[] body = text.substring(split).replace("\n", "").getBytes(StandardCharsets.UTF_8);
    return new HttpRequest(
        line[0], uri.getPath(), query == null ? "" : query, headers, Body.of(body));
  }

  /// An answer in the form of the files.
  static String text(HttpResponse response) {
    var text = new StringBuilder().append(response.status()).append('\n');
    response
        .headers()
        .forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    String body = new String(response.body().bytes(1 << 20), StandardCharsets.UTF_8);
    return text.append('\n').append(body.replaceAll(">\\s+<", "><")).toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
