package dev.virga.plugin.lambda.url;

import dev.virga.spi.HttpRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What Signature Version 4 signs of a request to any service but S3: its path is normalised, and
/// encoded once more than it was sent.
final class CanonicalUrlRequest {
  private CanonicalUrlRequest() {}

  /// The lines.
  ///
  /// @param payloadHash the hash of the body, or what stands for it
  static String of(HttpRequest request, List<String> signedHeaders, String payloadHash) {
    var lines = new ArrayList<String>();
    lines.add(request.method());
    lines.add(path(request.path()));
    lines.add(query(request));
    signedHeaders.forEach(name -> lines.add(name + ":" + header(request, name)));
    lines.add("");
    lines.add(String.join(";", signedHeaders));
    lines.add(payloadHash);
    return String.join("\n", lines);
  }

  private static String path(String sent) {
    String normal = URI.create(sent.replaceAll("/+", "/")).normalize().getRawPath();
    return encoded(normal.isEmpty() ? "/" : normal).replace("%2F", "/");
  }

  private static String query(HttpRequest request) {
    var pairs = new ArrayList<String>();
    request
        .queryParameters()
        .forEach((name, values) -> {
          if (!name.equals("X-Amz-Signature")) {
            values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value)));
          }
        });
    return pairs.stream().sorted().collect(Collectors.joining("&"));
  }

  private static String header(HttpRequest request, String name) {
    return request.headers().all(name).stream()
        .map(it -> it.strip().replaceAll(" +", " "))
        .collect(Collectors.joining(","));
  }

  /// Everything but letters, digits, `-`, `.`, `_` and `~` as `%` and two capital hexadecimal digits.
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
