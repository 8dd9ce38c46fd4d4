package dev.virga.plugin.s3.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;

/// What a browser gets for an upload.
///
/// @param fields of the form, which may ask for an answer of its own
/// @param location the URL of the object
/// @param eTag quoted
record FormAnswer(
    Map<String, String> fields, String location, String bucket, String key, String eTag) {

  /// Makes the answer.
  ///
  /// @param put the headers of PutObject's answer
  HttpResponse of(Headers put) {
    Headers headers = put.without("Content-Type").replace("Location", location);
    return redirect()
        .map(to -> new HttpResponse(303, headers.replace("Location", to), Body.EMPTY))
        .orElseGet(() ->
            switch (fields.getOrDefault("success_action_status", "")) {
              case "200" -> new HttpResponse(200, headers, Body.EMPTY);
              case "201" -> created(headers);
              default -> new HttpResponse(204, headers, Body.EMPTY);
            });
  }

  /// A redirect to what is no URL is as if there were none.
  private Optional<String> redirect() {
    String wanted = fields.getOrDefault("success_action_redirect", fields.get("redirect"));
    if (wanted == null || wanted.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(wanted);
      if (!uri.isAbsolute() || uri.getHost() == null) {
        return Optional.empty();
      }
      String result = "bucket=" + encode(bucket) + "&key=" + encode(key) + "&etag=" + encode(eTag);
      return Optional.of(wanted + (uri.getQuery() == null ? "?" : "&") + result);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private HttpResponse created(Headers headers) {
    String document =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <PostResponse><Location>%s</Location><Bucket>%s</Bucket><Key>%s</Key><ETag>%s</ETag></PostResponse>\
        """
            .formatted(escape(location), escape(bucket), escape(key), escape(eTag));
    return new HttpResponse(
        201, headers.with("Content-Type", "application/xml"), Body.of(document.getBytes(UTF_8)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
